// The manifests of the Azure Pipelines task say what its settings are, and are what Azure DevOps takes.
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { inflateRawSync } from 'node:zlib';
import { azure, ownNames } from '@infisical-ci/job';
import { repository } from '../support/repository';

const folder = join(repository, 'azure-task');
const json = (name: string): unknown => JSON.parse(readFileSync(join(folder, name), 'utf8'));

interface Input {
  readonly name: string;
  readonly aliases?: readonly string[];
  readonly type: string;
  readonly label: string;
  readonly groupName?: string;
  readonly defaultValue?: string;
  readonly options?: Readonly<Record<string, string>>;
  readonly visibleRule?: string;
  readonly helpMarkDown: string;
}
interface Handlers {
  readonly Node20_1: { readonly target: string };
  readonly Node24: { readonly target: string };
}
const task = json('task.json') as {
  readonly id: string;
  readonly name: string;
  readonly friendlyName: string;
  readonly version: Readonly<Record<'Major' | 'Minor' | 'Patch', number>>;
  readonly category: string;
  readonly minimumAgentVersion: string;
  readonly restrictions: unknown;
  readonly groups: readonly { readonly name: string }[];
  readonly inputs: readonly Input[];
  readonly OutputVariables: readonly { readonly name: string; readonly description: string }[];
  readonly execution: Handlers;
  readonly postjobexecution: Handlers;
};
const extension = json('vss-extension.json') as {
  readonly version: string;
  readonly id: string;
  readonly name: string;
};
const { version } = json('package.json') as { readonly version: string };

describe('task.json', () => {
  test('every setting of the task is an input with its aliases, and nothing else is', () => {
    const wanted = Object.entries(azure.rows).map(([name, row]) => ({ name, aliases: row.aliases ?? [] }));
    const given = task.inputs.map(({ name, aliases = [] }) => ({ name, aliases }));
    const byName = (a: { name: string }, b: { name: string }): number => (a.name < b.name ? -1 : 1);
    expect(given.sort(byName)).toEqual(wanted.sort(byName));
  });

  test('every input says what it is for, in the words of this product', () => {
    const silent = task.inputs.filter(
      ({ helpMarkDown }) => !/^\S.*[.)]$/s.test(helpMarkDown) || /\{[a-z-]+\}/.test(helpMarkDown),
    );
    expect(silent.map(({ name }) => name)).toEqual([]);
  });

  test('every default is one that the setting takes', () => {
    const wrong = task.inputs.filter(({ name, defaultValue }) => {
      const row = azure.rows[name as keyof typeof azure.rows];
      return defaultValue !== undefined && row?.reader.read(defaultValue) === undefined;
    });
    expect(wrong).toEqual([]);
  });

  // The rules of tasks.schema.json, which is in the repository of azure-pipelines-task-lib and not in its package.
  test('it keeps the rules of the schema of tasks', () => {
    expect(task.id).toMatch(/^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/);
    expect(task.name).toMatch(/^[A-Za-z0-9-]+$/);
    expect(task.friendlyName.length).toBeLessThanOrEqual(40);
    expect(['Utility', 'Build', 'Test', 'Package', 'Deploy', 'Azure Pipelines']).toContain(task.category);
    expect(task.minimumAgentVersion).toMatch(/^\d+\.\d+(\.\d+)?$/);
    const known = 'name aliases type label groupName defaultValue required options properties visibleRule helpMarkDown';
    for (const input of task.inputs) {
      expect(Object.keys(input).filter((key) => !known.split(' ').includes(key))).toEqual([]);
      expect(input.name).toMatch(/^[A-Za-z][A-Za-z0-9]*$/);
      expect(input.type).toMatch(/^(boolean|filePath|multiLine|pickList|radio|secureFile|string|connectedService:.+)$/);
      expect(input.type === 'pickList').toBe(input.options !== undefined);
      if (input.groupName !== undefined) expect(task.groups.map(({ name }) => name)).toContain(input.groupName);
      for (const [, name = '', value = ''] of input.visibleRule?.matchAll(/(\w+) = ([\w-]+)/g) ?? [])
        expect(Object.keys(task.inputs.find((each) => each.name === name)?.options ?? {})).toContain(value);
    }
    for (const { name } of task.OutputVariables) expect(name).toMatch(/^[A-Za-z][A-Za-z0-9]*$/);
  });

  test('it may command the agent no more than it needs to', () => {
    expect(task.restrictions).toEqual({ commands: { mode: 'restricted' } });
  });

  test('it runs on Node 20 and Node 24, and what it runs is built', () => {
    for (const handlers of [task.execution, task.postjobexecution]) {
      expect(Object.keys(handlers)).toEqual(['Node20_1', 'Node24']);
      expect(handlers.Node24).toEqual(handlers.Node20_1);
      expect(existsSync(join(folder, handlers.Node20_1.target))).toBe(true);
    }
  });

  test('every output of our own is declared, and nothing else is', () => {
    // The one of these names that is no output.
    const names = Object.values(ownNames).filter((name) => name !== ownNames.accessTokenVariable);
    const camel = names.map((name) => name.replace(/-[a-z]/g, (part) => part.slice(1).toUpperCase()));
    expect(task.OutputVariables.map(({ name }) => name).sort()).toEqual(camel.sort());
  });
});

test('its names are none of Infisical’s own extension: two tasks of one name make a pipeline ambiguous', () => {
  expect(task.name).not.toMatch(/^InfisicalSecrets$/i);
  expect(task.friendlyName).not.toMatch(/^Infisical( Secrets)?$/i);
  expect(extension.name).not.toMatch(/^Infisical( Secrets)?$/i);
});

test('one version is everywhere', () => {
  const { Major, Minor, Patch } = task.version;
  expect(`${Major}.${Minor}.${Patch}`).toBe(version);
  expect(extension.version).toBe(version);
  expect(Major).toBe(1);
});

test('the archive that Microsoft’s tool packs holds the task, whole, and nothing else', () => {
  execFileSync(process.execPath, ['packages/tooling/run.mjs', 'pack'], { cwd: repository });
  const name = `infisical-ci.${extension.id}-${version}.vsix`;
  const files = unzip(readFileSync(join(folder, 'dist', name)));
  const inTask = 'LoadInfisicalSecrets/LoadInfisicalSecretsV1';
  const built = readdirSync(join(folder, 'dist')).filter((each) => /\.(cjs|txt)$/.test(each));
  const own = ['task.json', 'icon.png', ...built.map((each) => `dist/${each}`)].map((each) => `${inTask}/${each}`);
  const made = ['[Content_Types].xml', 'extension.vsixmanifest', 'extension.vsomanifest'];
  expect([...files.keys()].sort()).toEqual([...own, ...made, 'icon.png', 'overview.md', 'LICENSE'].sort());
  for (const each of [
    'task.json',
    task.execution.Node20_1.target,
    task.postjobexecution.Node20_1.target,
    'dist/entra.cjs',
  ])
    expect(files.get(`${inTask}/${each}`)?.equals(readFileSync(join(folder, each)))).toBe(true);
  expect(files.get('extension.vsixmanifest')?.toString()).toContain(`Version="${version}"`);
});

/** The files of a zip archive, by what its central directory says (APPNOTE.TXT, 4.3.12). */
function unzip(archive: Buffer): ReadonlyMap<string, Buffer> {
  const files = new Map<string, Buffer>();
  const end = archive.lastIndexOf(Buffer.from('PK\x05\x06', 'latin1'));
  let at = archive.readUInt32LE(end + 16);
  for (let left = archive.readUInt16LE(end + 10); left > 0; left -= 1) {
    const [size, name, extra, comment] = [20, 28, 30, 32].map((offset, index) =>
      index === 0 ? archive.readUInt32LE(at + offset) : archive.readUInt16LE(at + offset),
    ) as [number, number, number, number];
    const path = archive.toString('utf8', at + 46, at + 46 + name);
    const local = archive.readUInt32LE(at + 42);
    const begin = local + 30 + archive.readUInt16LE(local + 26) + archive.readUInt16LE(local + 28);
    const bytes = archive.subarray(begin, begin + size);
    if (!path.endsWith('/')) files.set(path, archive.readUInt16LE(at + 10) === 8 ? inflateRawSync(bytes) : bytes);
    at += 46 + name + extra + comment;
  }
  return files;
}
