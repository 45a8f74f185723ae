// Values of any characters, exactly, in every shell: by evaluation, from a file, through $BASH_ENV, and to a child.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { finish } from '../../support/command';
import { temporaryFolder } from '../../support/folders';
import { shells } from '../../support/shells';
import { referenceTest } from '../scenario';
import { commandScenario, type CommandScenario } from './vouched';

const pieces = [
  "'",
  '"',
  '\\',
  '`',
  '$',
  '$(id)',
  '${HOME}',
  '!',
  '#',
  '=',
  '&',
  ';',
  '|',
  '<',
  '>',
  '*',
  '?',
  '[',
  '~',
  '%',
  '^',
];
const more = [
  '\n',
  '\r',
  '\r\n',
  '\t',
  ' ',
  '  ',
  '\u0001',
  '\u001b[0m',
  'ä',
  'ключ',
  '🔑',
  '\u2028',
  '-n',
  '\\n',
  'EOF',
  'a',
  'Z',
  '0',
];

/** The same 300 each time. */
function generated(): Record<string, string> {
  let state = 20260101;
  const next = (below: number): number => (state = (state * 48271) % 2147483647) % below;
  const all = [...pieces, ...more];
  const value = (): string => Array.from({ length: next(12) }, () => all[next(all.length)]!).join('');
  const edges = [...all, '\n\n', "''", "'\n'", 'x'.repeat(5000), "it's\n", '\n', ' lead', 'trail '];
  const values = [...edges, ...Array.from({ length: 300 - edges.length }, value)];
  return Object.fromEntries(values.map((each, index) => [`V${index}`, each]));
}

const values = generated();
let job: CommandScenario;
let show: string;

beforeAll(async () => {
  job = await commandScenario();
  const secrets = Object.entries(values).map(([secretKey, secretValue]) => ({ secretKey, secretValue }));
  // Stored values would be trimmed.
  job.infisical.server.addFault({ route: 'GET /api/v4/secrets', status: 200, body: { secrets, imports: [] } });
  const script = join(temporaryFolder(), 'show.cjs');
  writeFileSync(
    script,
    `const wanted = ${JSON.stringify(values)};\n` +
      `const wrong = Object.keys(wanted).filter((name) => process.env[name] !== wanted[name]);\n` +
      `console.log(Object.keys(wanted).length + ' wanted, wrong: ' + wrong.join());\n`,
  );
  show = `node ${script}`;
});

const exact = { code: 0, stdout: '300 wanted, wrong: \n' };

describe.each(shells())('$name', ({ command }) => {
  referenceTest('evaluated', async () => {
    expect(await job.script(command, `eval "$(infisical-ci load "$@")"; ${show}`)).toMatchObject(exact);
  });

  referenceTest('sourced', async () => {
    const file = join(temporaryFolder(), 'env');
    expect(await job.script(command, `infisical-ci load "$@" --into ${file} && . ${file}; ${show}`)).toMatchObject(
      exact,
    );
  });
});

referenceTest('to a child', async () => {
  const { code, stderr } = await job.command('run', ['--', 'bash', '-c', `${show} >&2`]);
  expect(code).toBe(0);
  expect(stderr.replaceAll('***', '')).toMatch(/wrong: *\n/);
});

referenceTest('through $BASH_ENV', async () => {
  const BASH_ENV = join(temporaryFolder(), 'bash_env');
  const env = { CIRCLECI: 'true', BASH_ENV };
  expect(await job.command('load', [], { env })).toMatchObject({ code: 0, stdout: '' });
  // Not by -c: with a socket for its standard input, as Node gives it, bash would take itself to be started by ssh.
  const step = join(temporaryFolder(), 'step.sh');
  writeFileSync(step, show);
  expect(await finish('bash', [step], { env })).toMatchObject(exact);
});
