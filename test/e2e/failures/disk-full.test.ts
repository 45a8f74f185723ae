// No space left in the middle of writing: what was written is taken back, and what stood there before stays.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { temporaryFolder } from '../../support/folders';
import type { MainOutcome } from '../../support/runner';
import { scenario, type Scenario } from '../scenario';

const value = 'v-7f3a9c1e'.repeat(800);
let job: Scenario;
beforeAll(async () => void (job = await scenario({ secrets: { 'dev:/': { FIRST: value, SECOND: `${value}2` } } })));

/** KiB that a file may have: a write beyond them takes what fits, and then fails (EFBIG), as on a full disk. */
const most = 64;
const earlierWith = (room: number): string => `EARLIER=${'e'.repeat(most * 1024 - room)}\n`;

/** A Node for which files cannot grow for ever, in a job whose earlier steps have nearly filled one of them. */
function nodeWithLittleSpace(filled: string, earlier: string): string {
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'earlier'), earlier);
  const script = [
    '#!/bin/bash',
    filled === '' ? '' : `cat '${join(folder, 'earlier')}' > "$${filled}"`,
    `ulimit -f ${filled === '' ? 8 : most}`,
    `exec '${process.execPath}' "$@"`,
  ];
  const path = join(folder, 'node');
  writeFileSync(path, script.join('\n'), { mode: 0o755 });
  return path;
}

/** Windows has no such limit. */
const posixTest = process.platform === 'win32' ? test.skip : test;

async function refused(filled: string, earlier = earlierWith(4096)): Promise<MainOutcome> {
  const inputs = { 'export-type': 'env, output, file' };
  const outcome = await job.run(inputs, { node: nodeWithLittleSpace(filled, earlier) });
  expect({ exitCode: outcome.exitCode, problems: outcome.problems }).toEqual({ exitCode: 1, problems: [] });
  expect(outcome.outputs).toMatchObject({ 'infisical-error-code': 'write-failed' });
  expect(outcome.seen).toContain('(EFBIG)');
  expect(readdirSync(outcome.workspace)).toEqual([]);
  expect(job.asked().at(-1)).toBe('POST /api/v1/auth/token/revoke');
  return outcome;
}

const exported = ({ env, outputs }: MainOutcome): string[] => [...Object.keys(env), ...Object.keys(outputs)].sort();

posixTest('for the environment, the last of all: outputs and the file are taken back too', async () => {
  const outcome = await refused('GITHUB_ENV');
  expect(readFileSync(outcome.files.env, 'utf8')).toBe(earlierWith(4096));
  expect(exported(outcome)).toEqual(['EARLIER', 'infisical-error-code']);
  expect(outcome.seen).toMatch(/Writing to \S+set_env_\S+ failed \(EFBIG\); what had been written was taken back\./);
});

posixTest('for outputs', async () => {
  const outcome = await refused('GITHUB_OUTPUT');
  expect(readFileSync(outcome.files.env, 'utf8')).toBe('');
  expect(exported(outcome)).toEqual(['EARLIER', 'infisical-error-code']);
  expect(outcome.seen).toMatch(/Writing to \S+set_output_\S+ failed \(EFBIG\)/);
});

posixTest('for the file', async () => {
  const outcome = await refused('');
  expect(exported(outcome)).toEqual(['infisical-error-code']);
  expect(outcome.seen).toMatch(/The file \S+\.env could not be written \(EFBIG\)/);
});

posixTest('for what the post step is to do: then no secret is even asked for', async () => {
  const outcome = await refused('GITHUB_STATE', earlierWith(100));
  expect(exported(outcome)).toEqual(['infisical-error-code']);
  expect(outcome.state['leftover'] ?? '').not.toContain('accessToken');
  expect(job.asked()).not.toContain('GET /api/v4/secrets');
});

const devices = process.platform === 'linux' ? test : test.skip;
devices('a disk without any space at all', async () => {
  const { exitCode, outputs, seen } = await job.run({}, { env: { GITHUB_ENV: '/dev/full' } });
  expect(exitCode).toBe(1);
  expect(outputs).toEqual({ 'infisical-error-code': 'write-failed' });
  expect(seen).toContain('Writing to /dev/full failed (ENOSPC)');
  expect(seen).toContain('The disk of the runner is full: free some space before this step.');
});
