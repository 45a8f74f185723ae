import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { keptBelow } from './kept';

let folder: string;
beforeEach(() => void (folder = mkdtempSync(join(tmpdir(), 'kept-'))));
afterEach(() => rmSync(folder, { recursive: true }));

const env = { CIRCLE_WORKFLOW_JOB_ID: '11/../22' };
const kept = (base = 'mine') => keptBelow(join(folder, base));

describe('needles', () => {
  it('are added in a file for its owner alone, below a folder that is too', () => {
    const path = kept().ownNeedles(env)!;
    kept().addNeedles(path, ['a\nb', '"']);
    kept().addNeedles(path, ['c']);
    expect(readFileSync(path, 'utf8')).toBe('"a\\nb"\n"\\""\n"c"\n');
    expect([path, dirname(path), join(folder, 'mine')].map((each) => statSync(each).mode & 0o777)).toEqual([
      0o600, 0o700, 0o700,
    ]);
  });

  it('of one job are not those of another, nor below another folder, whatever its number', () => {
    expect(kept().ownNeedles(env)).toBe(join(folder, 'mine', 'CIRCLE_WORKFLOW_JOB_ID-11____22', 'needles'));
    expect(kept().ownNeedles({ CI_JOB_ID: '5' })).toBe(join(folder, 'mine', 'CI_JOB_ID-5', 'needles'));
    expect(kept().ownNeedles({})).toBeUndefined();
  });

  it('are read again where there are more of them, and only then', () => {
    const path = join(folder, 'needles');
    expect(kept().readNeedles(path)).toBeUndefined();
    kept().addNeedles(path, ['a']);
    const first = kept().readNeedles(path);
    expect(first?.text).toBe('"a"\n');
    expect(kept().readNeedles(path, first?.version)).toBeUndefined();
    kept().addNeedles(path, ['b']);
    expect(kept().readNeedles(path, first?.version)?.text).toBe('"a"\n"b"\n');
  });

  it.each([
    ['others may read it', (path: string) => writeFileSync(path, '', { mode: 0o644 })],
    ['is no ordinary file', (path: string) => mkdirSync(path, 0o700)],
    ['is no ordinary file', (path: string) => symlinkSync(join(folder, 'elsewhere'), path)],
  ])('are not read where it %s', (why, make) => {
    const path = join(folder, 'needles');
    make(path);
    expect(() => kept().readNeedles(path)).toThrow(why);
    expect(() => kept().addNeedles(path, ['a'])).toThrow();
  });

  it('are not left below a folder that others look into, or that is a link', () => {
    mkdirSync(join(folder, 'open'));
    chmodSync(join(folder, 'open'), 0o755);
    symlinkSync(folder, join(folder, 'link'));
    for (const base of ['open', 'link']) {
      const path = kept(base).ownNeedles(env)!;
      expect(() => kept(base).addNeedles(path, ['a'])).toThrow(/is not used for what is to be hidden/);
    }
  });
});

describe('what is left over', () => {
  it('is kept for the end of the job, the later replacing the earlier, and forgotten with the rest', () => {
    const leftover = { accessToken: 'a.b.c', domain: 'https://a.example/', files: ['/f'] };
    expect(kept().keepLeftover(env, { files: ['/a-long-name-that-is-replaced-by-a-shorter-one'] })).toBe(true);
    expect(kept().keepLeftover(env, leftover)).toBe(true);
    expect(kept().readLeftover(env)).toEqual(leftover);
    expect(kept().readLeftover({ CI_JOB_ID: '1' })).toBeUndefined();
    kept().forget(env);
    expect(kept().readLeftover(env)).toBeUndefined();
  });

  it('is not kept where no job is told from another', () => {
    expect(kept().keepLeftover({}, { files: [] })).toBe(false);
    expect(kept().readLeftover({})).toBeUndefined();
  });
});
