// What holds for every example: a test of its name tries it, and its README has what a reader needs. (That GitHub takes its
// workflows, and Terraform its configuration, `npm run check` holds.)
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { repository } from '../support/repository';
import { exampleNames, openExample } from './folder';

const read = (path: string): string => readFileSync(join(repository, path), 'utf8');

test('a list of examples/ names each of them, and nothing else', () => {
  const listed = [...read('examples/README.md').matchAll(/\]\(([\w-]+)\)/g)].map(([, name = '']) => name);
  expect([...listed].sort()).toEqual([...exampleNames()].sort());
});

describe.each(exampleNames())('%s', (name) => {
  test('is tried by a test of its name', () => {
    expect(existsSync(join(repository, 'test/examples', `${name}.test.ts`))).toBe(true);
  });

  test('says what to change', () => {
    const { readme } = openExample(name);
    expect(readme).toMatch(/^# \S/);
    expect(readme).toContain('**To change**');
    expect(readme.split('\n').length).toBeLessThan(45);
  });

  test('has both forms of the subject, where GitHub vouches', () => {
    for (const { issuer, subjectWithIds } of openExample(name).identities)
      expect(subjectWithIds !== undefined).toBe(issuer === 'https://token.actions.githubusercontent.com');
  });

  test('binds each identity to an audience of its own, and lets it read no more than folders', () => {
    for (const { audiences, subject, reads, ttl } of openExample(name).identities) {
      expect(audiences).not.toMatch(/\*|github\.com/);
      expect(subject).not.toBe('');
      expect(reads.length).toBeGreaterThan(0);
      expect(reads.join()).not.toContain('**');
      expect(ttl).toBeLessThanOrEqual(3600);
    }
  });
});
