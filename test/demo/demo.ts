// npm run demo: each product as its platform would run it, against a reference server in this process.
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, utimesSync } from 'node:fs';
import { parseState, startReferenceServer } from 'infisical-reference-server';
import { join } from 'node:path';
import { isFresh } from './fresh';
import { paintFor } from './paint';
import { platforms } from './platforms';
import { tell } from './tell';

const paint = paintFor(process.stdout.isTTY, process.env);
const state = 'test/demo/state.yaml';
const built = ['actions/load-secrets/dist', 'azure-task/dist', 'packages/cli/dist', '.build/circleci-orb'];
const sources = ['packages', 'actions', 'azure-task/src', 'circleci-orb', 'package-lock.json'];

try {
  buildWhereStale();
  const broken = await demonstrate();
  console.log(
    broken.length > 0
      ? paint.bad(`This is not as it should be: ${broken.join('; ')}.`)
      : paint.good('All is as it should be.'),
  );
  process.exitCode = broken.length > 0 ? 1 : 0;
} catch (error) {
  console.error(`The demo broke off: ${(error as Error).message}`);
  process.exitCode = 1;
}

/** @returns what is not as it should be */
async function demonstrate(): Promise<readonly string[]> {
  const broken: string[] = [];
  for (const { title, options, tell: storyOf } of platforms) {
    const server = await startReferenceServer({ ...options, state: parseState(readFileSync(state, 'utf8'), state) });
    try {
      const story = await storyOf(server);
      console.log(tell(title, story, paint));
      broken.push(...story.expectations.filter(({ holds }) => !holds).map(({ what }) => `${title}: ${what}`));
    } finally {
      await server.close();
    }
  }
  return broken;
}

function buildWhereStale(): void {
  if (built.every((folder) => isFresh(filesIn(folder), sources))) return;
  console.log(paint.faint('Building first: what is built is not there, or older than its sources.'));
  execFileSync(process.execPath, ['packages/tooling/run.mjs', 'build'], { stdio: ['ignore', 'ignore', 'inherit'] });
  // A build leaves alone what it would not change: now it is known to be fresh.
  const now = new Date();
  for (const file of built.flatMap(filesIn)) utimesSync(file, now, now);
}

function filesIn(folder: string): string[] {
  try {
    const found = readdirSync(folder, { withFileTypes: true });
    return found.filter((each) => each.isFile()).map(({ name }) => join(folder, name));
  } catch {
    return [];
  }
}
