// npm run try -- [--inspect] [input=value ...]: the Action from its sources, unpacked, in one job of the demo's Infisical.
import { build } from 'esbuild';
import { cpSync, readFileSync } from 'node:fs';
import { parseState, startReferenceServer, type Attempt } from 'infisical-reference-server';
import { join } from 'node:path';
import { repository } from '../support/repository';
import { runAction } from '../support/runner';

const state = join(repository, 'test/demo/state.yaml');
const usual = {
  'identity-id': '7d9f2c1e-3b4a-4c5d-8e6f-9a0b1c2d3e4f',
  audience: 'https://infisical.octo-org.example',
  'project-slug': 'payments',
  environment: 'prod',
  // Nobody waits two minutes to see how a mistake reads.
  'retry-deadline': '10',
};

const given = process.argv.slice(2);
const inspect = given.includes('--inspect');
const inputs = Object.fromEntries(given.filter((each) => each !== '--inspect').map(readInput));

const server = await startReferenceServer({ state: parseState(readFileSync(state, 'utf8'), state) });
try {
  const action = await unpacked();
  if (inspect)
    console.log('It waits for a debugger on port 9229: "Attach to Node Process" of an editor, or chrome://inspect.');
  const job = server.githubJob({ repository: 'octo-org/payments', environment: 'production' });
  const { seen, env, outputs, exitCode } = await runAction({
    action,
    inputs: { ...usual, domain: server.url, ...inputs },
    // Node stops before the first line; a person takes longer than a test waits.
    env: { ...job.environment, NODE_OPTIONS: `--enable-source-maps${inspect ? ' --inspect-brk=9229' : ''}` },
    patience: inspect ? 60 * 60 * 1000 : 150_000,
    debug: true,
  });
  console.log(seen);
  console.log(`variables: ${Object.keys(env).join(', ')}`);
  console.log(`outputs: ${Object.keys(outputs).join(', ')}`);
  for (const attempt of server.attempts()) console.log(told(attempt));
  process.exitCode = exitCode ?? 1;
} finally {
  await server.close();
}

/** The action's folder with what it runs bundled for a debugger: nothing shortened, nothing in a second file. */
async function unpacked(): Promise<string> {
  const [from, to] = [join(repository, 'actions/load-secrets'), join(repository, '.build/try')];
  cpSync(join(from, 'action.yml'), join(to, 'action.yml'));
  await build({
    entryPoints: { main: join(from, 'src/main.ts'), post: join(from, 'src/post.ts') },
    outdir: join(to, 'dist'),
    outExtension: { '.js': '.cjs' },
    bundle: true,
    platform: 'node',
    conditions: ['infisical-ci-source'],
    target: 'node20',
    sourcemap: 'inline',
    logLevel: 'warning',
  });
  return to;
}

function readInput(text: string): readonly [string, string] {
  const at = text.indexOf('=');
  if (at < 1) throw new Error(`${text} is no input: write name=value, such as secret-path=/db, or --inspect.`);
  return [text.slice(0, at), text.slice(at + 1)];
}

/** What Infisical does not say of a login: every check that failed, and what it compared. */
function told({ outcome, checks }: Attempt): string {
  const failed = checks.filter(({ holds }) => !holds);
  const each = failed.map(({ name, wanted, got }) => `${name} wanted ${wanted}, got ${got}`);
  return `login ${outcome}: ${each.join('; ') || 'every check holds'}`;
}
