// Runs the steps of a job on GitHub: our own by the built action, `run:` by bash, and no other action.
import { mkdirSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { jobVariables, makeCommandFiles, makeJobFolders, type JobFolders } from '../support/job-context';
import { readLog } from '../support/log-commands';
import { run } from '../support/process';
import { runAction } from '../support/runner';
import { condition, filled, type Contexts } from './expression';
import type { World } from './world';

type Texts = Readonly<Record<string, string>>;

/** What a job finds on its machine. */
export interface Checkout {
  /** In the workspace, all of it executable. */
  readonly files?: Texts;
  /** First on PATH. */
  readonly programs?: Texts;
}

export interface Ran {
  /** By an `if:` of the job. */
  readonly skipped: boolean;
  readonly failed: boolean;
  /** Why our step failed. */
  readonly code: string;
  /** As it was printed, masks not applied. */
  readonly log: string;
  /** As a person sees it. */
  readonly seen: string;
  readonly workspace: string;
}

export interface Step {
  readonly id?: string;
  readonly if?: string | boolean;
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, unknown>>;
  readonly env?: Texts;
}

const ours = /(?:^|\/)infisical-ci\/load-secrets@v1$/;

/** @param token the variables by which the job asks for its token; none where it gets none */
export async function runSteps(
  world: World,
  { files = {}, programs = {} }: Checkout,
  steps: readonly Step[],
  contexts: Contexts,
  token: Texts,
): Promise<Ran> {
  const folders = makeJobFolders();
  const bin = join(folders.temp, 'programs');
  writeAll(folders.workspace, files);
  writeAll(bin, programs);
  let env = token;
  const outputs: Record<string, { outputs: Texts }> = {};
  const masks: string[] = [];
  const log: string[] = [];
  const seen: string[] = [];
  for (const step of steps) {
    const known = { ...contexts, steps: outputs };
    if (!condition(step.if, known)) continue;
    const given = { ...env, ...filled(step.env ?? {}, known) };
    if (step.run !== undefined) {
      const ended = await runScript(folders, filled(step.run, known), given, bin);
      log.push(ended.log);
      seen.push(readLog(ended.log, false, masks).seen);
      if (ended.exitCode !== 0) return end(true);
    } else if (ours.test(step.uses ?? '')) {
      const inputs = Object.entries(filled(step.with ?? {}, known)).map(([key, value]) => [key, String(value)]);
      const asked = { domain: world.server.url, ...(Object.fromEntries(inputs) as Texts) };
      const ended = await runAction({ inputs: asked, env: given, masks, folders });
      masks.push(...ended.masks);
      log.push(ended.log);
      seen.push(ended.seen);
      env = { ...env, ...ended.env };
      if (step.id !== undefined) outputs[step.id] = { outputs: ended.outputs };
      if (ended.failed) return end(true, ended.outputs['infisical-error-code']);
    }
  }
  return end(false);

  function end(failed: boolean, code = ''): Ran {
    return { skipped: false, failed, code, log: log.join('\n'), seen: seen.join('\n'), workspace: folders.workspace };
  }
}

function runScript(folders: JobFolders, script: string, env: Texts, bin: string) {
  const all = { ...jobVariables(folders, makeCommandFiles(folders)), ...env };
  return run({
    command: 'bash',
    arguments: ['-e', '-c', script],
    cwd: folders.workspace,
    env: { ...all, PATH: [bin, all['PATH']].join(delimiter) },
  });
}

/** Files with their texts, all of them executable. */
export function writeAll(folder: string, files: Texts): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text, { mode: 0o755 });
  }
}
