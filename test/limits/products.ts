// The products, each run as a process from what was built: what a later step has, and what was said.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Product } from '@infisical-ci/tooling';
import { azureScenario, valuesOf } from '../e2e/azure-scenario';
import { orbScenario } from '../e2e/circleci/vouched';
import { commandScenario, type CommandScenario } from '../e2e/command/vouched';
import { gitlabScenario } from '../e2e/gitlab/vouched';
import { scenario } from '../e2e/scenario';
import { wholeOf } from '../support/circleci-agent';
import { orbSteps } from '../support/circleci-orb';
import { finish, type Ended } from '../support/command';
import { temporaryFolder } from '../support/folders';
import type { Infisical } from '../support/infisical';
import { spelt } from '../support/spelt';
import { folders, type Asked } from './secrets';

/** What came of a run. */
export interface Played {
  readonly code: number | null;
  readonly log: string;
  /** What later steps have, by name. */
  readonly has: Readonly<Record<string, string | undefined>>;
}

type Play = (asked: Asked) => Promise<Played>;

const project = '5f0b2c9e-6a1d-4a7e-9d43-0c8e7b1f2a64';
const given = { server: { state: { projects: [{ slug: 'limits', id: project, folders }] } } };

/** Lets an identity of a scenario's into the project that the server began with. */
async function admit(infisical: Infisical, identityId: string): Promise<void> {
  await infisical.ask('POST', `/api/v2/workspace/${project}/identity-memberships/${identityId}`, { role: 'admin' });
}

const inputsOf = ({ folder, rules, place }: Asked): Readonly<Record<string, string>> => ({
  'project-id': project,
  'secret-path': folder,
  ...(rules === undefined ? {} : { secrets: rules }),
  ...(place ? { 'export-type': place } : {}),
  ...(place === 'file' ? { 'file-format': 'json', 'file-output-path': 'limits.json' } : {}),
});

const parsed = (file: string): Record<string, string> =>
  JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>;

/**
 * Lines of bash that note what they have, by what is built into it: with 10 MB of variables no program can be started.
 * `read` gives it.
 */
function noting({ wanted }: Asked): { script: string; read(): Played['has'] } {
  const folder = temporaryFolder();
  const [names, values] = [join(folder, 'names'), join(folder, 'values')];
  writeFileSync(
    names,
    Object.keys(wanted)
      .map((name) => `${name}\n`)
      .join(''),
  );
  writeFileSync(values, '');
  return {
    script: `while IFS= read -r infisical_name; do printf '%s\\0' "\${!infisical_name}"; done <'${names}' >'${values}'`,
    read: () => {
      const held = readFileSync(values, 'utf8').split('\0');
      return Object.fromEntries(Object.keys(wanted).map((name, at) => [name, held[at]]));
    },
  };
}

/** Each product, ready to be asked. */
export const players: Readonly<Record<Product, () => Promise<Play>>> = {
  async action() {
    const job = await scenario(given);
    await admit(job.infisical, job.identityId);
    return async (asked) => {
      const { exitCode, seen, env, outputs } = await job.run(inputsOf(asked));
      const file = outputs['infisical-file'];
      return { code: exitCode, log: seen, has: file === undefined ? { ...env, ...outputs } : parsed(file) };
    };
  },
  async run() {
    const job = await commandScenario(given);
    await admit(job.infisical, job.identityId);
    return async (asked) => {
      const { script, read } = noting(asked);
      const { code, stderr } = await command(job, 'run', asked, ['--', 'bash', '-c', script]);
      return { code, log: stderr, has: read() };
    };
  },
  async load() {
    const job = await commandScenario(given);
    await admit(job.infisical, job.identityId);
    return async (asked) => {
      const { code, stdout, stderr } = await command(job, 'load', asked);
      if (asked.place === 'file') return { code, log: stderr, has: parsed(/File: (.*)$/m.exec(stderr)?.[1] ?? '') };
      const { script, read } = noting(asked);
      const evaluated = join(temporaryFolder(), 'evaluated');
      writeFileSync(evaluated, stdout);
      await job.script(['bash'], `. '${evaluated}'; ${script}`);
      return { code, log: stderr, has: read() };
    };
  },
  async task() {
    const job = await azureScenario(given);
    await admit(job.infisical, job.identities.serviceConnection);
    return async (asked) => {
      const inputs = spelt(inputsOf(asked), 'camel');
      const { exitCode, seen, variables, outputs } = await job.run(inputs);
      const file = outputs['infisicalFile']?.value;
      return { code: exitCode, log: seen, has: file === undefined ? valuesOf(variables) : parsed(file) };
    };
  },
  async orb() {
    const job = await orbScenario(given);
    await admit(job.infisical, job.parameters['identity_id'] as string);
    return async (asked) => {
      const { script, read } = noting(asked);
      const parameters = { ...job.parameters, ...spelt(inputsOf(asked), 'snake') };
      const ended = await job.job().run(...orbSteps('load', parameters), { name: 'Later', command: script });
      return { ...wholeOf(ended), has: read() };
    };
  },
  async component() {
    const job = await gitlabScenario(given, { refProtected: true });
    await admit(job.infisical, job.identityId);
    return async (asked) => {
      const { script, read } = noting(asked);
      const inputs = spelt(inputsOf(asked), 'snake');
      const { code, stdout, stderr } = await job.runJob(['bash'], 'pipe', script, inputs);
      return { code, log: stdout + stderr, has: read() };
    };
  },
};

function command(
  { inputs, vouched }: CommandScenario,
  name: string,
  asked: Asked,
  words: readonly string[] = [],
): Promise<Ended> {
  const flags = Object.entries({ ...inputs, ...inputsOf(asked) }).map(([flag, value]) => `--${flag}=${value}`);
  return finish('infisical-ci', [name, ...flags, '--token-env', 'VOUCH', ...words], {
    env: vouched,
    cwd: temporaryFolder(),
  });
}
