import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { actionFiles, packAction } from './action';

const origin = { version: '1.2.3', commit: 'c'.repeat(40), time: 1_700_000_000 };
const says = "console.log('::error::No identity-id.'); process.exitCode = 1;";
const files = (main = says) =>
  actionFiles(
    '1.2.3',
    (path) => Buffer.from(path === 'README.md' ? '[a](docs/a.md)' : path),
    new Map([
      ['actions/load-secrets/dist/main.cjs', Buffer.from(main)],
      ['actions/load-secrets/dist/post.cjs', Buffer.from('')],
      ['packages/cli/dist/infisical-ci.cjs', Buffer.from('')],
    ]),
  );

it('is the Action alone, with action.yml at the root, and links that lead to its source', () => {
  const found = files();
  expect([...found.keys()].sort()).toEqual(['LICENSE', 'README.md', 'action.yml', 'dist/main.cjs', 'dist/post.cjs']);
  expect(Buffer.from(found.get('README.md') ?? '').toString()).toMatch(/^\[a\]\(https:.*\/1\.2\.3\/docs\/a\.md\)$/);
});

it('is one commit without a parent that git can fetch, the same each time, whatever git is set to here', () => {
  const { id, bytes } = packAction(files(), origin);
  process.env['GIT_AUTHOR_NAME'] = 'somebody else';
  const again = packAction(files(), origin);
  delete process.env['GIT_AUTHOR_NAME'];
  expect(again).toEqual({ id, bytes });

  const folder = mkdtempSync(join(tmpdir(), 'action-'));
  writeFileSync(join(folder, 'a.bundle'), bytes);
  const git = (...given: readonly string[]): string =>
    execFileSync('git', given, { cwd: folder, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
  git('clone', '--quiet', '--branch', 'v1.2.3', 'a.bundle', 'tree');
  expect(readdirSync(join(folder, 'tree')).sort()).toEqual(['.git', 'LICENSE', 'README.md', 'action.yml', 'dist']);
  expect(git('-C', 'tree', 'log', '--format=%H %an %ct%n%B').trim()).toBe(
    `${id} infisical-ci 1700000000\ninfisical-ci 1.2.3\n\nMade from ${origin.commit}.`,
  );
  rmSync(folder, { recursive: true });
});

it('is not packed where it does not start', () => {
  expect(() => packAction(files("require('./cold.cjs');"), origin)).toThrow('does not start from a tree of its own');
});
