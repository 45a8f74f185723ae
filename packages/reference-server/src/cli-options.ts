// What the command line asks for, and the words for what cannot be understood.
import { parseArgs } from 'node:util';
import type { ReferenceOptions } from './api';
import { readLocation } from './workload/location';

export interface CliOptions extends Pick<
  ReferenceOptions,
  'adminToken' | 'https' | 'acceptPrivateIssuers' | 'generation' | 'rateLimits' | 'workloadApi'
> {
  readonly host: string;
  readonly port: number;
  /** The state file's path. */
  readonly stateFile?: string;
}

/** Start a server; or print a text and end well; or say what is wrong and end badly. */
export type Asked = { readonly start: CliOptions } | { readonly print: string } | { readonly refuse: string };

export const usage = `infisical-reference-server: answers as Infisical does, and plays CI platforms' token issuers. For tests.

  --listen HOST:PORT           default 127.0.0.1:0, any free port; IPv6 as [::1]:8080
  --admin-token TOKEN          the bearer that provisions; default: a random one, printed on stderr
  --state FILE                 what to start with, YAML or JSON (state.schema.json)
  --https                      listens on https too, on any free port
  --no-accept-private-issuers  refuses issuers on loopback and private addresses, as Infisical does
  --generation NAME            which Infisical to answer as: current (default) or 2024-10
  --rate-limits LIST           requests a minute, such as write=200,secrets=60,read=60; default: none
  --workload-api URI           plays a SPIRE agent on unix:///PATH or tcp://127.0.0.1:PORT (0: any free port)
  --help, --version

The first line on stdout is its URL. With --https the second is the https URL, and the third the CA's file.
With --workload-api the last line is what SPIFFE_ENDPOINT_SOCKET should say.
`;

const flags = {
  listen: { type: 'string', default: '127.0.0.1:0' },
  'admin-token': { type: 'string' },
  state: { type: 'string' },
  https: { type: 'boolean', default: false },
  'no-accept-private-issuers': { type: 'boolean', default: false },
  generation: { type: 'string' },
  'rate-limits': { type: 'string' },
  'workload-api': { type: 'string' },
  help: { type: 'boolean', default: false },
  version: { type: 'boolean', default: false },
} as const;

/**
 * @param args what stands behind the command
 * @param version printed for --version
 */
export function readOptions(args: readonly string[], version: string): Asked {
  try {
    const { values } = parseArgs({ args: [...args], options: flags });
    if (values.help) return { print: usage };
    if (values.version) return { print: `${version}\n` };
    const { 'admin-token': adminToken, state: stateFile, generation, 'rate-limits': limits } = values;
    const { 'workload-api': workloadApi } = values;
    if (workloadApi !== undefined) readLocation(workloadApi);
    if (adminToken === '') throw new Error('--admin-token is empty');
    return {
      start: {
        ...readListen(values.listen),
        https: values.https,
        acceptPrivateIssuers: !values['no-accept-private-issuers'],
        ...(adminToken === undefined ? {} : { adminToken }),
        ...(stateFile === undefined ? {} : { stateFile }),
        ...(generation === undefined ? {} : { generation: readGeneration(generation) }),
        ...(workloadApi === undefined ? {} : { workloadApi }),
        ...(limits === undefined ? {} : { rateLimits: readRateLimits(limits) }),
      },
    };
  } catch (error) {
    // Node's own messages go on about positional arguments after their first sentence.
    const [what = ''] = (error as Error).message.split('. ', 1);
    return { refuse: `${what}. See infisical-reference-server --help.` };
  }
}

function readListen(text: string): { host: string; port: number } {
  const [, bracketed, plain, port] = /^(?:\[([^\]]+)\]|([^:[\]]+)):(\d{1,5})$/.exec(text) ?? [];
  const host = bracketed ?? plain;
  if (host === undefined || Number(port) > 65_535) {
    throw new Error('--listen must be HOST:PORT, such as 127.0.0.1:8080 or [::1]:8080, with 0 for any free port');
  }
  return { host, port: Number(port) };
}

function readGeneration(text: string): NonNullable<ReferenceOptions['generation']> {
  const generation = (['current', '2024-10'] as const).find((known) => known === text);
  if (!generation) throw new Error('--generation must be current or 2024-10');
  return generation;
}

function readRateLimits(text: string): NonNullable<ReferenceOptions['rateLimits']> {
  const limits = text.split(',').map((limit) => {
    const [, name = '', count] = /^(read|write|secrets)=([1-9]\d{0,8})$/.exec(limit.trim()) ?? [];
    if (name === '') throw new Error('--rate-limits must be a list such as write=200,secrets=60,read=60');
    return [name, Number(count)];
  });
  return Object.fromEntries(limits) as NonNullable<ReferenceOptions['rateLimits']>;
}

/** Whether only this machine reaches a host; a name other than localhost may resolve to anything. */
export function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || /^127\.\d+\.\d+\.\d+$/.test(host);
}
