import { Failure, parseSettings, products, spellOut, type Key } from '@infisical-ci/job';
// The command's own parser: an example is right where the command would take it.
import { readCommandLine } from '../../cli/src/ask';
import type { Outside } from '../../cli/src/command';
import { commands } from '../../cli/src/commands';

/** Every command of `infisical-ci`. */
export const commandNames: readonly string[] = Object.keys(commands);

/** What a call may leave to variables, and no example has to show. */
const spares: readonly Key[] = ['identityId', 'clientId', 'clientSecret', 'accessToken', 'projectSlug', 'environment'];

/** What an example writes where a reader has to put something of his own: a variable, or a word in capitals. */
const placeholder = /^(?:\$\{?\w+\}?|[A-Z][A-Z_-]*)$/;

/**
 * What `infisical-ci` would say against these words, a sentence each.
 * @param words what stands behind the name of the program
 */
export function mistakesOf(words: readonly string[]): readonly string[] {
  const reading = readCommandLine(words, commands, outside(words));
  if ('wrong' in reading) return reading.wrong;
  if (!('asked' in reading) || !reading.command.takesSettings) return [];
  const given = Object.entries(reading.asked.given).filter(([, value]) => !placeholder.test(value ?? ''));
  try {
    parseSettings(Object.fromEntries(given), { ...products.command, spares });
    return [];
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    return error.fixes.map((fix) => spellOut(fix, 'flag'));
  }
}

/** A machine on which every variable is set that the words name, standard output is a file, and secrets were loaded before. */
function outside(words: readonly string[]): Pick<Outside, 'hands' | 'terminals' | 'kept'> {
  const named = words.flatMap((word, at) => (words[at - 1]?.endsWith('-env') ? [word] : []));
  const env = Object.fromEntries(named.map((name) => [name, 'given']));
  // Reading a command line looks at no more of the two.
  return {
    hands: { env } as Outside['hands'],
    terminals: { stdout: false, stderr: false },
    kept: { ownNeedles: () => 'kept' } as unknown as Outside['kept'],
  };
}
