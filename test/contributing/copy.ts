// A copy of the repository as it stands, to be changed as a contributor would change it.
import { execFileSync } from 'node:child_process';
import { copyFileSync, existsSync, lstatSync, mkdirSync, mkdtempSync, readdirSync, readlinkSync } from 'node:fs';
import { readFileSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { run, type Ended } from '../support/process';
import { repository } from '../support/repository';

export interface Copy {
  read(path: string): string;
  write(path: string, text: string): void;
  /** Puts a text behind the first place where `after` stands, which must be there. */
  insert(path: string, after: string, text: string): void;
  /** Runs a program of Node's in the copy: a path in it, and what it is given. */
  node(...given: readonly string[]): Promise<Ended>;
  remove(): void;
}

/** Every file that is, or could be, committed, with the packages of the original; its own rooms are the copy's. */
export function copyRepository(): Copy {
  const root = mkdtempSync(join(realpathSync(tmpdir()), 'contributing-'));
  const git = (cwd: string, ...given: readonly string[]): string =>
    execFileSync('git', ['-c', 'safe.directory=*', ...given], {
      cwd,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
    });
  for (const path of git(repository, 'ls-files', '-z', '--cached', '--others', '--exclude-standard').split('\0')) {
    if (path === '' || !existsSync(join(repository, path))) continue;
    mkdirSync(dirname(join(root, path)), { recursive: true });
    copyFileSync(join(repository, path), join(root, path));
  }
  // The tools ask git which files there are.
  git(root, 'init', '--quiet');
  for (const folder of ['node_modules', 'packages/reference-server/node_modules'])
    if (existsSync(join(repository, folder))) linkPackages(join(repository, folder), join(root, folder));

  const read = (path: string): string => readFileSync(join(root, path), 'utf8');
  const write = (path: string, text: string): void => writeFileSync(join(root, path), text);
  return {
    read,
    write,
    insert(path, after, text) {
      const parts = read(path).split(after);
      if (parts.length < 2)
        throw new Error(`${path} has no ${JSON.stringify(after)}: this test is to be written anew.`);
      const [first = '', ...rest] = parts;
      write(path, first + after + text + rest.join(after));
    },
    node: (...given) =>
      run({ command: process.execPath, arguments: given, cwd: root, env: surroundings(), patience: 240_000 }),
    remove: () => rmSync(root, { recursive: true, force: true }),
  };
}

/** Links to what is a package, and the same links as there to what is a room: those lead to the copy's own. */
function linkPackages(from: string, to: string): void {
  mkdirSync(to, { recursive: true });
  for (const name of readdirSync(from)) {
    const path = join(from, name);
    if (lstatSync(path).isSymbolicLink()) symlinkSync(readlinkSync(path), join(to, name), 'junction');
    else if (name.startsWith('@')) linkPackages(path, join(to, name));
    else if (lstatSync(path).isDirectory()) symlinkSync(path, join(to, name), 'junction');
  }
}

/** What a program needs of this job's variables; those of Jest's own processes would confuse another Jest. */
function surroundings(): Record<string, string> {
  const wanted = /^(PATH|HOME|TMPDIR|TEMP|TMP|SYSTEMROOT|COMSPEC|PATHEXT)$/i;
  const held = Object.entries(process.env).filter(([name]) => wanted.test(name));
  return Object.fromEntries(held.map(([name, value = '']) => [name, value]));
}
