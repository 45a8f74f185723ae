// A job's script as GitLab's runner hands it to a shell: one text, whose entries are echoed and run in turn.
import { finish, type Ended, type How } from './command';

/** How the runner has the entries run: by a pipe that gives nothing (until 18), or in a subshell (since 19). */
const wrappers: Readonly<Record<'pipe' | 'subshell', (text: string) => string>> = {
  pipe: (text) => `: | eval ${quote(text)}\nexit 0\n`,
  subshell: (text) => `(\nset -e\neval ${quote(text)}\n) < /dev/null\nexit 0\n`,
};

export type Wrapper = keyof typeof wrappers;

const quote = (text: string): string => `'${text.replaceAll("'", `'\\''`)}'`;

/** One entry: its first line is shown, and no more of it. */
function entryText(entry: string): string {
  const [first = '', ...rest] = entry.trimEnd().split('\n');
  const shown = rest.length > 0 ? `$ ${first} # collapsed multi-line command` : `$ ${first}`;
  return `printf "%s\\n" ${quote(shown)}\n${entry.trimEnd()}\n`;
}

/** The whole text of a stage. */
export function stageText(entries: readonly string[], wrapper: Wrapper): string {
  return `set -e\nif set -o | grep pipefail >/dev/null; then set -o pipefail; fi\n${wrappers[wrapper](entries.map(entryText).join(''))}`;
}

/** Runs before_script and script, which share a shell; the text comes by standard input, as the docker executor gives it. */
export function runStage(
  shell: readonly [string, ...string[]],
  wrapper: Wrapper,
  entries: readonly string[],
  how: How = {},
): Promise<Ended> {
  const [program, ...words] = shell;
  return finish(program, words, { ...how, input: stageText(entries, wrapper) });
}

/** The log without what the runner echoes. */
export const withoutEchoes = (log: string): string =>
  log
    .split('\n')
    .filter((line) => !line.startsWith('$ '))
    .join('\n');
