import * as fs from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Disk } from './disk';
import { removeFiles } from './remove';

let folder = '';

beforeEach(() => {
  folder = fs.realpathSync(fs.mkdtempSync(join(tmpdir(), 'infisical-ci-')));
});
afterEach(() => fs.rmSync(folder, { recursive: true, force: true }));

const at = (...parts: string[]): string => join(folder, ...parts);
const everything = (): string[] => fs.readdirSync(folder, { recursive: true }).map(String).sort();

describe('files are removed', () => {
  it('where they are there', () => {
    fs.writeFileSync(at('a'), '');
    expect(removeFiles([at('a'), at('b'), at('c', 'd')])).toEqual([]);
    expect(everything()).toEqual([]);
  });

  it('unless something else took their place', () => {
    fs.mkdirSync(at('folder'));
    fs.writeFileSync(at('target'), '');
    if (process.platform !== 'win32') fs.symlinkSync(at('target'), at('link'));
    else fs.mkdirSync(at('link'));
    const reason = 'something else than a file took its place';
    expect(removeFiles([at('folder'), at('link')])).toEqual([
      { path: at('folder'), reason },
      { path: at('link'), reason },
    ]);
    expect(everything()).toEqual(['folder', 'link', 'target']);
  });

  it('each by itself: one that cannot be removed keeps no other', () => {
    fs.writeFileSync(at('a'), '');
    const disk: Disk = {
      ...fs,
      unlinkSync: (path) => {
        if (path === at('x')) throw Object.assign(new Error(), { code: 'EBUSY' });
        fs.unlinkSync(path);
      },
    };
    fs.writeFileSync(at('x'), '');
    expect(removeFiles([at('x'), at('a')], disk)).toEqual([{ path: at('x'), reason: 'EBUSY' }]);
    expect(fs.existsSync(at('a'))).toBe(false);
  });
});
