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
  readonly folder: string;
  readonly pid: number;
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
  /** How often it has said this. */
  said(text: string): number;
  kill(signal?: NodeJS.Signals): void;
  readonly ended: Promise<Ended>;
}

/** Starts `keep` with both files in a folder, by default a new one. */
export function startKeep(
  job: CommandScenario,
  words: readonly string[] = [],
  { folder = temporaryFolder(), ...how }: How & { readonly folder?: string } = {},
): Keeping {
  const files = { accessToken: join(folder, 'token'), secrets: join(folder, 'secrets.json') };
  const usual = { '--file-format': 'json', '--refresh-every': '1' };
  const given = { '--access-token-file': files.accessToken, '--secrets-file': files.secrets, ...usual };
  const flags = Object.entries(given).filter(([flag]) => !words.includes(flag));
  const { ended, kill, printed, pid } = job.startCommand('keep', [...flags.flat(), ...words], how);
  let over = false;
  void ended.then(() => (over = true));
  const until: Keeping['until'] = async (what, holds) => {
    for (let turn = 0; !holds(); turn++) {
      if (over || turn > 1000) throw new Error(`There was no sign that ${what}; keep said:\n${printed()}`);
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  };
  return {
    folder,
    pid,
    files,
    log: printed,
    read: (file) => (existsSync(files[file]) ? readFileSync(files[file], 'utf8') : undefined),
    version: (file) => `${statSync(files[file]).ino} ${statSync(files[file]).mtimeMs}`,
    until,
    untilReady: () => until('it is ready', () => printed().includes('Ready: ')),
    said: (text) => printed().split(text).length - 1,
    kill: (signal = 'SIGTERM') => kill(signal),
    ended,
  };
}

/** Starts them as `startKeep` does; those that are left after a test are killed, before anything else is done then. */
export function keepsOf(
  job: () => CommandScenario,
): (words?: readonly string[], how?: Parameters<typeof startKeep>[2], own?: CommandScenario) => Keeping {
  const opened: Keeping[] = [];
  afterEach(async () => {
    for (const each of opened) each.kill('SIGKILL');
    await Promise.all(opened.splice(0).map(({ ended }) => ended));
  });
  return (words, how, own = job()) => {
    const kept = startKeep(own, words, how);
    opened.push(kept);
    return kept;
  };
}
