// `load` where there is nothing but a shell: text to evaluate, or a file to source.
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { temporaryFolder } from '../../support/folders';
import { shells } from '../../support/shells';
import { referenceTest } from '../scenario';
import { commandScenario, type CommandScenario } from './vouched';

let job: CommandScenario;
beforeAll(
  async () =>
    void (job = await commandScenario({ secrets: { 'dev:/': { PASSWORD: "it's $HOME `id`\nsecond line" } } })),
);

const show = `node -e 'console.log(JSON.stringify(process.env.PASSWORD))'`;
const password = `${JSON.stringify("it's $HOME `id`\nsecond line")}\n`;

describe.each(shells())('$name', ({ command }) => {
  test('evaluates what it prints', async () => {
    const { code, stdout, stderr } = await job.script(command, `eval "$(infisical-ci load "$@")"; ${show}`);
    expect({ code, stdout }).toEqual({ code: 0, stdout: password });
    expect(stderr).toContain('Loaded 1 secret');
    expect(stderr).not.toContain('second line');
  });

  test('sources the file that it writes, for its owner alone', async () => {
    const file = join(temporaryFolder(), 'env');
    const { code, stdout } = await job.script(command, `infisical-ci load "$@" --into ${file} && . ${file}; ${show}`);
    expect({ code, stdout }).toEqual({ code: 0, stdout: password });
    expect(statSync(file).mode & 0o777).toBe(0o600);
  });

  test.each(['--environment prod', '--no-such-flag', '--secret-path /missing'])(
    'ends where it fails (%s): what is evaluated is `exit 1`',
    async (wrong) => {
      const text = `eval "$(infisical-ci load "$@" ${wrong})"; echo went on`;
      const { code, stdout } = await job.script(command, text);
      expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    },
  );
});

test('a failure writes no file, and changes none', async () => {
  const folder = temporaryFolder();
  const [missing, there] = [join(folder, 'a'), join(folder, 'b')];
  writeFileSync(there, 'as it was');
  for (const file of [missing, there]) {
    const { code, stdout } = await job.command('load', ['--into', file, '--secret-path', '/missing']);
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
  }
  expect(existsSync(missing)).toBe(false);
  expect(readFileSync(there, 'utf8')).toBe('as it was');
});

test('a file in any format', async () => {
  const folder = temporaryFolder();
  const words = ['--export-type', 'file', '--file-format', 'json', '--file-output-path', 'secrets.json'];
  const { code, stdout } = await job.command('load', words, { env: { TMPDIR: folder } });
  expect({ code, stdout }).toEqual({ code: 0, stdout: '' });
  expect(JSON.parse(readFileSync(join(folder, 'secrets.json'), 'utf8'))).toEqual({
    PASSWORD: "it's $HOME `id`\nsecond line",
  });
});

test('--json says what was loaded, without values; and why nothing was', async () => {
  const good = await job.command('load', ['--export-type=none', '--json']);
  expect(JSON.parse(good.stdout)).toEqual({ ok: true, names: ['PASSWORD'], count: 1 });
  const bad = await job.command('load', ['--export-type=none', '--json', '--secret-path', '/missing']);
  expect(JSON.parse(bad.stdout)).toEqual({ ok: false, errorCode: 'not-found' });
  expect(bad.code).toBe(1);
});

referenceTest('settings come from variables too, unless --no-env-settings is given', async () => {
  const variables = Object.fromEntries(
    Object.entries(job.inputs).map(([name, value]) => [`INFISICAL_${name.replaceAll('-', '_').toUpperCase()}`, value]),
  );
  const env = { ...variables, INFISICAL_TOKEN_ENV: 'VOUCH' };
  const fromVariables = await job.script(['bash'], `infisical-ci load --export-type=none`, { env });
  expect(fromVariables.code).toBe(0);
  job.infisical.server.forget();
  const refused = await job.script(['bash'], `infisical-ci load --export-type=none --no-env-settings`, { env });
  expect(refused.stderr).toContain('--identity-id is missing');
  expect(refused.code).toBe(1);
  expect(job.requests()).toEqual([]);
});

referenceTest(
  'a variable INFISICAL_DOMAIN changes nothing where flags are all there is, nor where a flag is given',
  async () => {
    const env = {
      INFISICAL_DOMAIN: 'http://127.0.0.1:9',
      INFISICAL_TOKEN_COMMAND: 'echo x',
      INFISICAL_CA_CERTIFICATE: '/x',
    };
    const { code } = await job.command('load', ['--export-type=none', '--no-env-settings'], { env });
    expect(code).toBe(0);
    const flagWins = await job.command('load', ['--export-type=none'], {
      env: { INFISICAL_DOMAIN: 'http://127.0.0.1:9' },
    });
    expect(flagWins.code).toBe(0);
  },
);
