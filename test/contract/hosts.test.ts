// What holds for every host, whatever its platform: a new row of the table is held to it without a new test.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { isAbsolute, join } from 'node:path';
import { hands, hosts } from '@infisical-ci/hosts';
import type { Host, Variable } from '@infisical-ci/job';

const commandFiles = ['GITHUB_ENV', 'GITHUB_OUTPUT', 'GITHUB_STATE', 'GITHUB_STEP_SUMMARY', 'BASH_ENV'];

let folder: string;
beforeEach(() => void (folder = mkdtempSync(join(tmpdir(), 'host-'))));
afterEach(() => rmSync(folder, { recursive: true }));

/** A host whose files are real and whose output is kept. */
function setUp(make: (typeof hosts)[keyof typeof hosts]) {
  const printed: string[] = [];
  const files = Object.fromEntries(commandFiles.map((name) => [name, join(folder, name)]));
  for (const path of Object.values(files)) writeFileSync(path, '');
  const env = { ...files, GITHUB_WORKSPACE: folder, TMPDIR: folder, AGENT_TEMPDIRECTORY: folder };
  const print = (text: string): void => void printed.push(text);
  const host: Host = make({ ...hands, env, print, printError: print, finds: () => true });
  const written = (): string =>
    Object.values(files)
      .map((path) => readFileSync(path, 'utf8'))
      .join('') + printed.join('');
  return { host, printed, written };
}

const variable = (name: string, value: string): Variable => ({ name, value, secret: true, chosen: false });

describe.each(Object.entries(hosts))('the host %s', (_name, make) => {
  it('writes files into a folder of its own, by an absolute path', () => {
    const { host } = setUp(make);
    expect(isAbsolute(host.folder)).toBe(true);
    expect(isAbsolute(host.file)).toBe(false);
  });

  it('delivers each target in one write, holding every name and value', () => {
    const { host, written } = setUp(make);
    for (const target of host.targets) host.set(target, [variable('FIRST', 'one'), variable('SECOND', 'two')], {});
    for (const text of ['FIRST', 'one', 'SECOND', 'two']) expect(written()).toContain(text);
  });

  it('masks in one write, before anything else is said, where it can mask', () => {
    const { host, printed } = setUp(make);
    host.mask(['alpha-secret', 'beta-secret']);
    expect(printed).toHaveLength(host.masker ? 1 : 0);
  });

  it.each(['::add-mask::x', '##[error]x', '##vso[task.setvariable variable=A]x', 'fine\n::set-env name=A::b'])(
    'says %j without commanding a platform',
    (text) => {
      const { host, printed } = setUp(make);
      host.say('info', text);
      expect(printed.join('')).not.toMatch(/^\s*::|##(vso)?\[/m);
    },
  );

  it('asked what does not fit, writes nothing', () => {
    const { host, written } = setUp(make);
    for (const target of host.targets) {
      expect(host.unfit(variable('A', 'x'.repeat(2 * 1024 * 1024)), target, {} as never)).toMatch(/[a-z].*\.$/);
      expect(host.unfit(variable('A', ''), target, {} as never)).toBeUndefined();
    }
    expect(written()).toBe('');
  });

  it('folds names so that a name is its own equal', () => {
    const { host } = setUp(make);
    expect(host.names.fold('Db_Url')).toBe(host.names.fold('Db_Url'));
    expect(host.names.fold('A')).not.toBe(host.names.fold('B'));
  });
});
