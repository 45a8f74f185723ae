// Everywhere that a run may have left something.
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import type { MainOutcome, Outcome } from '../support/runner';
import type { Places } from './search';

/** Where secrets are meant to go: as `export-type` says, and the access token to the post step. */
export type Meant = 'env' | 'output' | 'file' | 'state';

const maskLine = /^::add-mask::.*$/gm;

/** What a run left in each place where no secret is meant to be. */
export function placesOf(outcome: Outcome | MainOutcome, meant: readonly Meant[]): Places {
  const { log, seen, files, folders, workspace } = outcome;
  const read = (path: string): string => readFileSync(path, 'utf8');
  const commandFiles = new Set<string>(Object.values(files));
  const left = filesBelow(dirname(workspace)).filter((path) => !commandFiles.has(path));
  return {
    'the log, but for its masks': log.replace(maskLine, ''),
    'the log as a person sees it': seen,
    'the summary': read(files.summary),
    'the path file': read(files.path),
    ...(meant.includes('env') ? {} : { 'the environment': read(files.env) }),
    ...(meant.includes('output') ? {} : { outputs: read(files.output) }),
    ...(meant.includes('state') ? {} : { 'the state': read(files.state) }),
    'the names of files': left.join('\n'),
    ...Object.fromEntries(
      left
        .filter((path) => !(meant.includes('file') && path === join(workspace, '.env')))
        .filter((path) => !path.includes('_runner_file_commands'))
        .map((path) => [`the file ${relative(dirname(folders.workspace), path)}`, read(path)]),
    ),
  };
}

function filesBelow(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}
