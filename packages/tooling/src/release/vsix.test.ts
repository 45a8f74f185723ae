import { extensionFiles } from './vsix';

it('a folder for each major version, and in it what was built and no archive of before', () => {
  const built = new Map(['main.cjs', 'LICENSES.txt', 'old.vsix'].map((name) => [name, Buffer.from(name)]));
  const files = extensionFiles('2.3.4', (path) => Buffer.from(path), built);
  expect([...files.keys()].sort()).toEqual(
    [
      'vss-extension.json',
      'overview.md',
      'icon.png',
      'LICENSE',
      'LoadInfisicalSecrets/LoadInfisicalSecretsV2/task.json',
      'LoadInfisicalSecrets/LoadInfisicalSecretsV2/icon.png',
      'LoadInfisicalSecrets/LoadInfisicalSecretsV2/dist/main.cjs',
      'LoadInfisicalSecrets/LoadInfisicalSecretsV2/dist/LICENSES.txt',
    ].sort(),
  );
});
