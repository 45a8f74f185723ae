// Very large values, very many, and very long names: what the command does with them, as docs/limits.md says.
import { commandScenario, type CommandScenario } from './vouched';

const long = 'N'.repeat(255);
const large = 'x'.repeat(128 * 1024);
const many = Object.fromEntries(
  Array.from({ length: 100 }, (_, index) => [`PART_${index}`, `${index}-`.padEnd(100_000, 'x')]),
);
const rules = Array.from({ length: 1000 }, (_, index) => `/names/A -> COPY_${index}`).join('\n');

let job: CommandScenario;
beforeAll(async () => {
  const secrets = {
    'dev:/large': { LARGE: large, FINE: 'fine-value' },
    'dev:/names': { A: 'one-letter', [long]: 'many-letters' },
    'dev:/many': many,
  };
  job = await commandScenario({ secrets });
}, 60_000);

const print = (code: string): string[] => ['--', process.execPath, '-e', `console.log(${code})`];

test('a value of 128 KiB is refused where it would be a variable, and stands in a file of JSON', async () => {
  for (const name of ['run', 'load']) {
    const { code, stderr } = await job.command(name, [
      '--secret-path',
      '/large',
      ...(name === 'run' ? print('1') : []),
    ]);
    expect(code).toBe(1);
    expect(stderr).toContain('LARGE: the value is larger than the 128 KiB that Linux takes for one');
    expect(stderr).toContain('(error code: value-unfit)');
  }
  const words = ['--secret-path', '/large', '--export-type', 'file', '--file-format', 'json'];
  expect((await job.command('load', words)).code).toBe(0);
});

test('10 MB together: a program is not started, and it is said why', async () => {
  const { code, stdout, stderr } = await job.command('run', ['--secret-path', '/many', ...print('1')]);
  expect({ code, stdout }).toEqual({ code: 126, stdout: '' });
  expect(stderr).toContain('The variables are 9.5 MiB together');
  expect(stderr).toContain('could not be started: its variables and arguments are too large for this system.');
});

test('10 MB together fit into what a shell evaluates, and into a file', async () => {
  const { code, stdout } = await job.command('load', ['--secret-path', '/many']);
  expect(code).toBe(0);
  expect(stdout.length).toBeGreaterThan(10_000_000);
  const words = ['--secret-path', '/many', '--export-type', 'file', '--file-format', 'json'];
  expect((await job.command('load', words)).code).toBe(0);
});

test('names of 1 and of 255 characters', async () => {
  const words = ['--secret-path', '/names', ...print(`process.env.A === 'one-letter', process.env.${long}.length`)];
  const { code, stdout } = await job.command('run', words);
  expect({ code, stdout }).toEqual({ code: 0, stdout: 'true 12\n' });
});

test('1,000 rules', async () => {
  const words = ['--secrets', rules, ...print(`Object.keys(process.env).filter((name) => /^COPY_/.test(name)).length`)];
  const { code, stdout } = await job.command('run', words);
  expect({ code, stdout }).toEqual({ code: 0, stdout: '1000\n' });
});
