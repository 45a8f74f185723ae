import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { temporaryFolder } from './folders';
import { nodes } from './nodes';
import { runAction } from './runner';

const manifest = `
inputs:
  project slug: {}
  secret-path: { default: / }
  revoke: { default: true }
  nothing:
runs: { using: node24, main: dist/main.cjs, post: dist/post.cjs }
`;

/** An action of these two scripts. */
function fixture(main: string, post = ''): string {
  const folder = temporaryFolder();
  mkdirSync(join(folder, 'dist'));
  writeFileSync(join(folder, 'action.yml'), manifest);
  writeFileSync(join(folder, 'dist/main.cjs'), `const { appendFileSync, readFileSync } = require('node:fs');${main}`);
  writeFileSync(join(folder, 'dist/post.cjs'), post);
  return folder;
}

const printEnv = 'console.log(JSON.stringify(process.env))';
const environmentOf = (log: string): Record<string, string> => JSON.parse(log) as Record<string, string>;

it('sets every declared input, and given ones that are not declared', async () => {
  const action = fixture(printEnv);
  const { log } = await runAction({ action, inputs: { 'Project Slug': 'pay', other: 'x' } });
  const inputs = Object.entries(environmentOf(log)).filter(([name]) => name.startsWith('INPUT_'));
  expect(Object.fromEntries(inputs)).toEqual({
    INPUT_PROJECT_SLUG: 'pay',
    'INPUT_SECRET-PATH': '/',
    INPUT_REVOKE: 'true',
    INPUT_NOTHING: '',
    INPUT_OTHER: 'x',
  });
});

it('gives the runner’s variables and nothing of this machine', async () => {
  process.env['CANARY'] = 'x';
  const env = environmentOf((await runAction({ action: fixture(printEnv), env: { MINE: 'y' } })).log);
  expect(env).not.toHaveProperty('CANARY');
  expect(env).not.toHaveProperty('GITHUB_TOKEN');
  expect(env).not.toHaveProperty('ACTIONS_ID_TOKEN_REQUEST_URL');
  expect(env).toMatchObject({ MINE: 'y', CI: 'true', GITHUB_ACTIONS: 'true', GITHUB_REPOSITORY: 'octo-org/octo-repo' });
  expect(env['GITHUB_WORKSPACE']).not.toBe(env['RUNNER_TEMP']);
});

it('runs in the workspace, without stdin', async () => {
  const subject = await runAction({ action: fixture('console.log(process.cwd(), readFileSync(0).length)') });
  expect(subject.log).toBe(`${subject.workspace} 0`);
});

it('takes what was written to the files', async () => {
  const write = (name: string, text: string): string => `appendFileSync(process.env.${name}, ${JSON.stringify(text)});`;
  const main = [
    write('GITHUB_ENV', 'A<<E\none\ntwo\nE\nNODE_OPTIONS=x\n'),
    write('GITHUB_OUTPUT', 'token=t\n'),
    write('GITHUB_STATE', 'left=over\n'),
    write('GITHUB_PATH', '/tools\n'),
    write('GITHUB_STEP_SUMMARY', '# Done'),
  ];
  expect(await runAction({ action: fixture(main.join('')) })).toMatchObject({
    exitCode: 0,
    failed: false,
    env: { A: 'one\ntwo' },
    outputs: { token: 't' },
    state: { left: 'over' },
    paths: ['/tools'],
    summary: '# Done',
    problems: ["Can't store NODE_OPTIONS using GITHUB_ENV"],
  });
});

it('fails a step whose file cannot be read', async () => {
  const subject = await runAction({ action: fixture(`appendFileSync(process.env.GITHUB_ENV, 'A<<E\\nx\\n')`) });
  expect(subject).toMatchObject({ exitCode: 0, failed: true, problems: ["Matching delimiter not found 'E'"] });
});

it('fails a step by its exit code', async () => {
  expect(await runAction({ action: fixture('process.exitCode = 3') })).toMatchObject({ exitCode: 3, failed: true });
});

it('keeps the log, and what a person sees of it', async () => {
  const action = fixture(
    `console.log('::add-mask::hunter2'); console.error('hunter2'); console.log('::debug::hunter2')`,
  );
  const subject = await runAction({ action });
  expect(subject.log.split('\n').sort()).toEqual(['::add-mask::hunter2', '::debug::hunter2', 'hunter2']);
  expect(subject.seen).toBe('***');
  expect((await runAction({ action, debug: true })).seen).toContain('##[debug]***');
});

it('runs post with the state, inputs and masks of main, and files of its own', async () => {
  const main = `
    console.log('::add-mask::hunter2');
    appendFileSync(process.env.GITHUB_STATE, 'accessToken=hunter2\\n');
    appendFileSync(process.env.GITHUB_ENV, 'EXPORTED=yes\\n');`;
  const post = `
    const { STATE_accessToken, EXPORTED, GITHUB_STATE } = process.env;
    console.log(STATE_accessToken, EXPORTED, process.env['INPUT_SECRET-PATH'], GITHUB_STATE)`;
  const subject = await runAction({ action: fixture(main, post), inputs: { 'secret-path': '/db' } });
  const after = await subject.post();
  expect(after.log).toBe(`hunter2 yes /db ${after.files.state}`);
  expect(after.files.state).not.toBe(subject.files.state);
  expect(after.seen).toMatch(/^\*\*\* yes \/db /);
});

it('cancels main when told to, and then still runs post', async () => {
  const main = `appendFileSync(process.env.GITHUB_STATE, 'a=1\\n'); console.log('working'); setInterval(() => {}, 1000)`;
  const action = fixture(main, 'console.log(process.env.STATE_a)');
  const subject = await runAction({ action, cancelWhen: (log) => log.includes('working') });
  expect(subject).toMatchObject({ exitCode: null, failed: true, state: { a: '1' } });
  expect(await subject.post()).toMatchObject({ exitCode: 0, log: '1' });
});

it('cancels once: a second signal would cut a clean-up short', async () => {
  const main = `
    let signals = 0;
    process.on('SIGINT', () => { signals++; setTimeout(() => { console.log('signals', signals); process.exit(0); }, 60); });
    setInterval(() => {}, 1000);
    console.log('working');`;
  const subject = await runAction({ action: fixture(main), cancelWhen: (log) => log.includes('working') });
  expect(subject.log).toBe('working\nsignals 1');
});

it('gives up on an action that does not end, and says what it printed', async () => {
  const action = fixture(`console.log('waiting'); setInterval(() => {}, 1000)`);
  await expect(runAction({ action, patience: 300 })).rejects.toThrow(/had not ended after 300 ms.*waiting/s);
});

it.each(['', 'inputs:\n'])('runs an action that declares no inputs (%j)', async (inputs) => {
  const action = fixture(printEnv);
  writeFileSync(join(action, 'action.yml'), `${inputs}runs: { using: node24, main: dist/main.cjs }`);
  const env = environmentOf((await runAction({ action, inputs: { domain: 'x' } })).log);
  expect(Object.keys(env).filter((name) => name.startsWith('INPUT_'))).toEqual(['INPUT_DOMAIN']);
});

it('says where there is no post step', async () => {
  const action = fixture('');
  writeFileSync(join(action, 'action.yml'), 'runs: { using: node24, main: dist/main.cjs }');
  const subject = await runAction({ action });
  expect(() => subject.post()).toThrow('has no post step');
});

it('refuses a default that it cannot evaluate', async () => {
  const action = fixture('');
  writeFileSync(join(action, 'action.yml'), manifest.replace('default: /', "default: '${{ github.token }}'"));
  await expect(runAction({ action })).rejects.toThrow('The input secret-path has an expression for a default');
});

it.each(nodes())('runs on $name', async ({ name, path }) => {
  const { log } = await runAction({ action: fixture('console.log(process.version)'), node: path });
  expect(log).toMatch(new RegExp(`^v${name.replace('Node ', '')}\\.`));
});
