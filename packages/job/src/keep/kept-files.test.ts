import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { failureOf } from '../fake';
import { realDisk, type Disk } from '../files/disk';
import { keptFiles } from './kept-files';

let folder: string;
let path: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'kept-'));
  path = join(folder, 'file');
});
afterEach(() => rmSync(folder, { recursive: true }));

function subject(more: Partial<Disk> = {}) {
  const said: string[] = [];
  const files = keptFiles((level, text) => void said.push(`${level}: ${text}`), Date.now, { ...realDisk, ...more });
  const write = (text: string): boolean => files.write(path, text, 'secrets-file');
  return { files, write, said };
}
const text = (): string => readFileSync(path, 'utf8');

/** As another program does it that replaces a file. */
function replaceBy(other: string): void {
  writeFileSync(`${path}.new`, other);
  renameSync(`${path}.new`, path);
}

const broken = (code: string) => (): never => {
  throw Object.assign(new Error(code), { code });
};

describe('a file that is kept', () => {
  it('is for its owner alone, and touched only where it is to be another', () => {
    const { write, said } = subject();
    expect(write('one')).toBe(true);
    const { ino, mode } = statSync(path);
    expect(mode & 0o777).toBe(0o600);
    expect(write('one')).toBe(false);
    expect(statSync(path).ino).toBe(ino);
    expect(write('two')).toBe(true);
    expect([text(), statSync(path).ino === ino]).toEqual(['two', false]);
    expect([readdirSync(folder), said]).toEqual([['file'], []]);
  });

  it('is written anew where it was there before: it may be that of one that is about to end', () => {
    writeFileSync(path, 'one', { mode: 0o644 });
    const { ino } = statSync(path);
    expect(subject().write('one')).toBe(true);
    expect([statSync(path).mode & 0o777, statSync(path).ino === ino]).toEqual([0o600, false]);
  });

  it.each<[string, () => void]>([
    ['others may read it', () => chmodSync(path, 0o644)],
    ['somebody changed it', () => writeFileSync(path, 'changed')],
  ])('is written again, without a word, where %s', (_why, change) => {
    const { write, said } = subject();
    write('one');
    change();
    expect(write('one')).toBe(true);
    expect([text(), statSync(path).mode & 0o777, said]).toEqual(['one', 0o600, []]);
  });

  it('is written again where another file took its place, which is said once', () => {
    const { write, said } = subject();
    write('one');
    for (const other of ['x', 'y']) {
      replaceBy(other);
      expect(write('one')).toBe(true);
    }
    expect(text()).toBe('one');
    expect(said).toEqual([
      `warning: Something else has written to ${path}: that was replaced. If it is another keep, give each a file of its own by --secrets-file.`,
    ]);
  });

  it('is restored where it is gone, with its folder, and only then', () => {
    path = join(folder, 'below', 'file');
    const { files, write } = subject();
    expect(files.isMissing()).toBe(false);
    write('one');
    const { ino } = statSync(path);
    files.restore();
    expect([files.isMissing(), statSync(path).ino]).toEqual([false, ino]);
    rmSync(join(folder, 'below'), { recursive: true });
    expect(files.isMissing()).toBe(true);
    files.restore();
    expect([files.isMissing(), text()]).toEqual([false, 'one']);
  });
});

describe('what cannot be written', () => {
  it.each([
    ['ENOSPC', 'The disk is full: free some space.'],
    ['EROFS', 'The user that runs this job may not write there: choose another path in --secrets-file.'],
  ])('leaves the old file (%s), nothing beside it, and is written once that works', (code, fix) => {
    const { write } = subject();
    write('one');
    let works = false;
    const other = subject({
      writeFileSync: (...given) => (works ? realDisk.writeFileSync(...given) : broken(code)()),
    });
    const failure = failureOf(() => other.write('two'));
    expect([failure.code, failure.fixes]).toEqual(['write-failed', [fix]]);
    expect([text(), readdirSync(folder), other.files.paths()]).toEqual(['one', ['file'], []]);
    works = true;
    expect(other.write('two')).toBe(true);
  });

  it.each<[string, () => void]>([
    ['a folder', () => mkdirSync(path)],
    ['a symbolic link', () => symlinkSync('/dev/null', path)],
  ])('is refused where %s is, and named as the flag that gave it', (_what, make) => {
    make();
    const failure = failureOf(() => subject().write('one'));
    expect(failure.code).toBe('file-refused');
    expect(failure.fixes).toEqual(['Choose another path in --secrets-file, or remove what is there.']);
  });
});

describe('in the end', () => {
  it('its own files are removed, also those that somebody changed', () => {
    const { files, write, said } = subject();
    write('one');
    writeFileSync(path, 'changed');
    files.remove();
    expect([existsSync(path), said]).toEqual([false, []]);
  });

  it('one that is gone already is fine, and one that was never written is left', () => {
    writeFileSync(join(folder, 'other'), '');
    const { files, write, said } = subject();
    write('one');
    rmSync(path);
    files.remove();
    expect([readdirSync(folder), said]).toEqual([['other'], []]);
  });

  it("another's is left, and that is said", () => {
    const { files, write, said } = subject();
    write('one');
    replaceBy('one');
    files.remove();
    expect(text()).toBe('one');
    expect(said).toEqual([`info: Left ${path} as it is, since something else has written it since.`]);
  });

  it('one that cannot be removed is told of', () => {
    const { files, write, said } = subject({ unlinkSync: broken('EACCES') });
    write('one');
    files.remove();
    expect(said).toEqual([`warning: The file ${path} holds what was kept, and could not be removed: EACCES.`]);
  });
});
