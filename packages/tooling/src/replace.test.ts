import { readFileSync, readdirSync, statSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { fixture } from './fixture';
import { replace } from './replace';

describe('replace', () => {
  it('makes the folders that are missing, and leaves nothing beside the file', () => {
    const root = fixture({});
    replace(join(root, 'a/b/c.cjs'), Buffer.from('new'));
    expect(readFileSync(join(root, 'a/b/c.cjs'), 'utf8')).toBe('new');
    expect(readdirSync(join(root, 'a/b'))).toEqual(['c.cjs']);
  });

  it('puts another file in the place of the old, so that who reads the old one reads it to its end', () => {
    const path = join(fixture({ 'a.cjs': 'old' }), 'a.cjs');
    const { ino } = statSync(path);
    replace(path, Buffer.from('new'));
    expect(readFileSync(path, 'utf8')).toBe('new');
    expect(statSync(path).ino).not.toBe(ino);
  });

  it('does not touch a file that holds the same', () => {
    const path = join(fixture({ 'a.cjs': 'same' }), 'a.cjs');
    utimesSync(path, 1, 1);
    replace(path, Buffer.from('same'));
    expect(statSync(path).mtimeMs).toBe(1000);
  });
});
