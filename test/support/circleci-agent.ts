// Runs steps as CircleCI's agent does: each in a shell of its own, with the file that BASH_ENV names between them.
import { randomUUID } from 'node:crypto';
import { chmodSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { userInfo } from 'node:os';
import { delimiter, join } from 'node:path';
import type { OrbStep } from './circleci-orb';
import { finish, type Ended } from './command';
import { temporaryFolder } from './folders';

export interface StepEnded extends Ended {
  readonly name: string;
}

/** What several steps came to: the code of the one that failed, if any, and all that they printed. */
export function wholeOf(steps: readonly StepEnded[]): { readonly code: number; readonly log: string } {
  return {
    code: Math.max(...steps.map(({ code }) => code ?? 1)),
    log: steps.map(({ stdout, stderr }) => stdout + stderr).join(''),
  };
}

export interface CircleJobGiven {
  /** Variables of the project, its contexts and the pipeline; what vouches for the job among them. */
  readonly env?: Readonly<Record<string, string>>;
  /** The shell of steps that say none. */
  readonly shell?: string;
  /** What `circleci run oidc get` prints; absent: it fails. */
  readonly minted?: string;
  /** Programs of the image, by name; default: the Node that runs the tests. */
  readonly programs?: Readonly<Record<string, string>>;
  /** What stands behind the job's own folder on PATH; default: /usr/bin and /bin. */
  readonly system?: readonly string[];
  /** How the agent hands over a step; which way it takes is not documented. */
  readonly by?: 'file' | 'argument';
}

export interface CircleJob {
  /** The folder that all of the job is in. */
  readonly root: string;
  readonly bashEnv: string;
  /** What `circleci` was called with, a line each. */
  calls(): readonly string[];
  /** Runs steps until one fails, and those after it that run always. */
  run(...steps: readonly OrbStep[]): Promise<readonly StepEnded[]>;
}

/** As a container of CircleCI's is: an empty file for BASH_ENV, and the tool `circleci` on PATH. */
export function circleJob({
  env = {},
  shell = '/bin/bash -eo pipefail',
  minted,
  programs = { node: `exec '${process.execPath}' "$@"` },
  system = ['/usr/bin', '/bin'],
  by = 'file',
}: CircleJobGiven = {}): CircleJob {
  const root = temporaryFolder();
  const [bin, home, project, bashEnv] = ['bin', 'home', 'project', 'bash_env'].map((name) => join(root, name)) as [
    string,
    string,
    string,
    string,
  ];
  for (const folder of [bin, home, project]) mkdirSync(folder);
  writeFileSync(bashEnv, '');
  const calls = join(root, 'calls');
  writeFileSync(calls, '');
  const tool = join(root, 'circleci.cjs');
  writeFileSync(tool, circleciTool);
  const all = { ...programs, circleci: `exec '${process.execPath}' '${tool}' '${calls}' '${minted ?? ''}' "$@"` };
  for (const [name, text] of Object.entries(all)) {
    writeFileSync(join(bin, name), `#!/bin/sh\n${text}\n`);
    chmodSync(join(bin, name), 0o755);
  }
  const id = randomUUID();
  jobs.push(id);
  // Node's pipes are sockets, by which the first bash of all would take itself for one that was started from afar.
  const SHLVL = '1';
  const platform = { CI: 'true', CIRCLECI: 'true', CIRCLE_WORKFLOW_JOB_ID: id, CIRCLE_BRANCH: 'main', SHLVL };
  const PATH = [bin, ...system].join(delimiter);

  async function step(each: OrbStep): Promise<StepEnded> {
    const file = join(temporaryFolder(), 'step.sh');
    writeFileSync(file, each.command);
    const [program = '', ...words] = (each.shell ?? shell).split(' ');
    const own = Object.entries(each.environment ?? {}).map(([name, value]) => [name, written(value)]);
    const ended = await finish(program, [...words, ...(by === 'file' ? [file] : ['-c', each.command])], {
      env: { ...platform, HOME: home, PATH, BASH_ENV: bashEnv, ...env, ...(Object.fromEntries(own) as object) },
      cwd: join(project, each.working_directory ?? '.'),
    });
    return { name: each.name, ...ended };
  }

  return {
    root,
    bashEnv,
    calls: () => readFileSync(calls, 'utf8').split('\n').filter(Boolean),
    async run(...steps) {
      const ended: StepEnded[] = [];
      for (const each of steps)
        if (each.when === 'always' || ended.every(({ code }) => code === 0)) ended.push(await step(each));
      return ended;
    },
  };
}

/** Links programs of the system into a folder, so that a PATH has them and no others. */
export function systemFolder(names: readonly string[]): string {
  const folder = temporaryFolder();
  for (const name of names) symlinkSync(join('/usr/bin', name), join(folder, name));
  return folder;
}

/** A switch arrives as CircleCI writes it. */
const written = (value: string | number | boolean): string =>
  typeof value === 'boolean' ? (value ? '1' : '0') : String(value);

const jobs: string[] = [];
const removeAll = (): void => {
  const { uid } = userInfo();
  for (const id of jobs.splice(0))
    for (const folder of [`infisical-ci-orb-${uid}-${id}`, `infisical-ci-${uid}/CIRCLE_WORKFLOW_JOB_ID-${id}`])
      rmSync(join('/tmp', folder), { recursive: true, force: true });
};
if ('afterAll' in globalThis) afterAll(removeAll);
else process.once('exit', removeAll);

const circleciTool = `
const [calls, minted, ...words] = process.argv.slice(2);
require('fs').appendFileSync(calls, words.join(' ') + '\\n');
if (words[0] === 'env' && words[1] === 'subst')
  console.log(words[2].replace(/\\$\\{(\\w+)\\}|\\$(\\w+)/g, (_, one, other) => process.env[one ?? other] ?? ''));
else if (words.slice(0, 3).join(' ') === 'run oidc get' && minted) console.log(minted);
else process.exitCode = 1;
`;
