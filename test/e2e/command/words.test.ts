// What the command says of itself, and of a command line that it cannot understand.
import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import { finish } from '../../support/command';
import { temporaryFolder } from '../../support/folders';
import { repository } from '../../support/repository';

const ask = (...words: string[]) => finish('infisical-ci', words);

test('--help and --version are on standard output, and green', async () => {
  expect(await ask('--help')).toMatchObject({ code: 0, stderr: '', stdout: expect.stringContaining('load') as string });
  expect((await ask('run', '--help')).stdout).toContain('--identity-id VALUE');
  expect(await ask('--version')).toMatchObject({
    code: 0,
    stdout: expect.stringMatching(/^\d+\.\d+\.\d+\n$/) as string,
  });
});

test('a wrong command line ends with 2, and says all that is wrong with it', async () => {
  const { code, stdout, stderr } = await ask('run', '--domian=x', '--client-secret', 'hush-hush', '--', 'true');
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  expect(stderr).toContain('Did you mean --domain?');
  expect(stderr).toContain('--client-secret is refused on the command line');
  expect(stderr).toContain('See infisical-ci run --help.');
  expect(stderr).not.toContain('hush-hush');
});

test('settings that are missing are told as the flags that they are', async () => {
  const { code, stderr } = await ask('run', '--', 'true');
  expect(code).toBe(1);
  expect(stderr).toMatch(/--identity-id is missing: .*\n.*--project-slug is missing: .*--project-id/);
  expect(stderr).toContain('--identity-id is INFISICAL_IDENTITY_ID');
});

test('where its other files were not carried along it says so', async () => {
  const alone = join(temporaryFolder(), 'alone.cjs');
  copyFileSync(join(repository, 'packages/cli/dist/infisical-ci.cjs'), alone);
  const { code, stderr } = await finish('node', [alone, '--help']);
  expect({ code, stderr }).toEqual({ code: 1, stderr: expect.stringContaining('docs/command.md') as string });
});
