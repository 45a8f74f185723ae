/** A room, and the rooms that it may import: each through its index, by its package's name. */
export interface Room {
  readonly name: string;
  readonly folder: string;
  readonly imports: readonly string[];
  /** It makes or tests the others: it may touch the outside, and import what it likes of the packages installed. */
  readonly beside?: true;
  /** A folder of it whose files may pass by the index of other rooms. */
  readonly reaches?: string;
}

const http = '@infisical-ci/http';
const client = '@infisical-ci/client';
const identity = '@infisical-ci/identity';
const job = '@infisical-ci/job';
const hosts = '@infisical-ci/hosts';
const server = 'infisical-reference-server';
const tooling = '@infisical-ci/tooling';

/** From the ground up. client and identity stand side by side and do not know each other. */
export const rooms: readonly Room[] = [
  { name: http, folder: 'packages/http', imports: [] },
  { name: client, folder: 'packages/client', imports: [http] },
  { name: identity, folder: 'packages/identity', imports: [http] },
  { name: job, folder: 'packages/job', imports: [client, identity, http] },
  { name: hosts, folder: 'packages/hosts', imports: [job] },
  { name: '@infisical-ci/load-secrets', folder: 'actions/load-secrets', imports: [hosts, job, identity] },
  { name: 'infisical-ci', folder: 'packages/cli', imports: [hosts, job, identity] },
  { name: '@infisical-ci/azure-task', folder: 'azure-task', imports: [hosts, job, identity, http] },
  // So that it can disagree with the client.
  { name: server, folder: 'packages/reference-server', imports: [], beside: true },
  {
    name: tooling,
    folder: 'packages/tooling',
    imports: [job, client, http],
    beside: true,
    // The command has no index; its parser judges the examples.
    reaches: 'packages/tooling/src/command-line',
  },
  {
    name: 'test',
    folder: 'test',
    imports: [http, client, identity, job, hosts, server, tooling],
    beside: true,
    // Properties are those of single functions, which no index shows.
    reaches: 'test/fuzz',
  },
];

/** Something that only a few places may touch. A place is a file without its ending, or a folder. */
export interface Outside {
  readonly what: readonly string[];
  readonly places: readonly string[];
  readonly instead: string;
  /** Holds for the rooms beside, and for tests, too. */
  readonly everywhere?: true;
}

const hands = 'packages/hosts/src/hands';
const mains = ['actions/load-secrets/src/main', 'actions/load-secrets/src/post', 'packages/cli/src/main'];
/** What the command alone does: it runs programs with their streams, and keeps files between its runs. */
const commandsOwn = ['packages/cli/src/program', 'packages/cli/src/kept'];

export const outsides: readonly Outside[] = [
  {
    what: ['node:fs'],
    places: [hands, ...commandsOwn, 'packages/job/src/files', 'packages/http/src/trust'],
    instead: 'take what is in the file, or a function that reads it, as an argument',
  },
  {
    what: ['node:child_process'],
    places: [hands, 'packages/cli/src/program'],
    instead: 'let hosts/hands start the program',
  },
  {
    what: ['node:http', 'node:https', 'node:http2', 'node:net', 'node:tls', 'node:dgram', 'node:dns'],
    places: ['packages/http', 'packages/identity/src/spiffe'],
    instead: 'open a door of packages/http',
  },
  {
    what: ['process', 'node:process'],
    places: [hands, ...mains, ...commandsOwn],
    instead: 'take the environment, or what is to be done, as an argument',
  },
  {
    what: ['@actions/core'],
    places: ['actions/load-secrets'],
    instead: 'speak to the platform through the host',
    everywhere: true,
  },
  {
    what: ['azure-pipelines-task-lib', '@azure/identity'],
    places: ['azure-task'],
    instead: 'speak to the platform through the host',
    everywhere: true,
  },
  {
    what: ['undici', 'tunnel'],
    places: [],
    instead: 'open a door of packages/http: undici costs 40 ms of every start',
    everywhere: true,
  },
];
