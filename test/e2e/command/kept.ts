// `infisical-ci keep` as a test starts it, with what it says and what it keeps.
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { temporaryFolder } from '../../support/folders';
import type { Ended, How } from '../../support/command';
import type { CommandScenario } from './vouched';

export interface KeptFiles {
  readonly accessToken: string;
  readonly secrets: string;
}

export interface Keeping {
  readonly files: KeptFiles;
  /** What it has said. */
  log(): string;
  /** What a file says now; undefined where it is not there. */
  read(file: keyof KeptFiles): string | undefined;
  /** A file's inode and time: others, where it was written again. */
  version(file: keyof KeptFiles): string;
  /** Until it has said this so often, and what it has said by then. */
  until(what: string, holds: () => boolean): Promise<void>;
  untilReady(): Promise<void>;
  kill(signal?: NodeJS.Signals): void;
  readonly ended: Promise<Ended>;
}

/** Starts `keep` with both files in a new folder. */
export function startKeep(job: CommandScenario, words: readonly string[] = [], how: How = {}): Keeping {
  const folder = temporaryFolder();
  const files = { accessToken: join(folder, 'token'), secrets: join(folder, 'secrets.json') };
  const given = ['--access-token-file', files.accessToken, '--secrets-file', files.secrets, '--file-format', 'json'];
  const { ended, kill, printed } = job.startCommand('keep', [...given, '--refresh-every', '1', ...words], how);
  let over = false;
  void ended.then(() => (over = true));
  const until: Keeping['until'] = async (what, holds) => {
    for (let turn = 0; !holds(); turn++) {
      if (over || turn > 1000) throw new Error(`There was no sign that ${what}; keep said:\n${printed()}`);
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  };
  return {
    files,
    log: printed,
    read: (file) => (existsSync(files[file]) ? readFileSync(files[file], 'utf8') : undefined),
    version: (file) => `${statSync(files[file]).ino} ${statSync(files[file]).mtimeMs}`,
    until,
    untilReady: () => until('it is ready', () => printed().includes('Ready: ')),
    kill: (signal = 'SIGTERM') => kill(signal),
    ended,
  };
}
