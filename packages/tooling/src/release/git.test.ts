import { execFileSync } from 'node:child_process';
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fixture } from '../fixture';
import { gitIn } from './git';

let root: string;
const env = { ...process.env, GIT_COMMITTER_DATE: '1700000000 +0000' };
const run = (...given: readonly string[]): string =>
  execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@b.test', ...given], {
    cwd: root,
    env,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  });
const commit = (message: string): string => run('commit', '--quiet', '--allow-empty', '--message', message);

beforeEach(() => {
  root = fixture({ 'a.txt': '' });
  run('init', '--quiet');
  run('config', 'user.name', 'a');
  run('config', 'user.email', 'a@b.test');
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

it('finds the greatest version before the commit at hand, and the commits since', () => {
  const subject = gitIn(root);
  commit('feat: one');
  expect([subject.lastVersion(), subject.commitsSince(undefined).length]).toEqual([undefined, 1]);
  run('tag', '1.9.0');
  run('tag', 'v9.0.0');
  commit('fix: two');
  run('tag', '1.10.0');
  commit('feat: three');
  run('checkout', '--quiet', '--detach');
  commit('feat: elsewhere');
  run('tag', '2.0.0');
  run('checkout', '--quiet', 'HEAD~1');
  expect(subject.lastVersion()).toBe('1.10.0');
  expect(subject.commitsSince('1.10.0').map(({ subject: text }) => text)).toEqual(['three']);
  expect(subject.head()).toEqual({ commit: run('rev-parse', 'HEAD').trim(), time: 1_700_000_000 });
});

it('commits all that changed, and tags it', () => {
  const subject = gitIn(root);
  commit('feat: one');
  writeFileSync(join(root, 'b.txt'), '');
  expect(subject.changed()).toEqual(['a.txt', 'b.txt']);
  subject.commitAll('chore(release): 1.0.0');
  subject.tag('1.0.0', 'infisical-ci 1.0.0');
  expect(subject.changed()).toEqual([]);
  expect(run('cat-file', '-t', '1.0.0').trim()).toBe('tag');
  expect(subject.lastVersion()).toBe('1.0.0');
});
