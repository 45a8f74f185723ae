import { Failure, maskToken, needleSet, redacting, redactor, type NeedleSet } from '@infisical-ci/job';
import type { Kept } from './kept';
import type { Redaction } from './streams';

/**
 * The texts to hide that a file or a descriptor tells of, a line each. A JSON string is one text, to be hidden as it is:
 * so `load` writes them. Any other line is a value, which is hidden in all its forms.
 */
export function readNeedles(text: string): readonly string[] {
  return text.split(/\r?\n/).flatMap((line) => {
    if (line.trim() === '') return [];
    const exact = jsonString(line);
    return exact === undefined ? maskToken(line, redacting) : [exact];
  });
}

function jsonString(line: string): string | undefined {
  if (!line.startsWith('"')) return undefined;
  try {
    const value: unknown = JSON.parse(line);
    return typeof value === 'string' ? value : undefined;
  } catch {
    return undefined;
  }
}

/** What is to be hidden, as far as it is known by now. */
export interface Watch {
  /** The same set as before, unless there are more. Never throws. */
  latest(): NeedleSet;
}

/**
 * Watches a file of needles: it need not be there yet, and may grow.
 * @param told what is to be hidden beside it.
 * @throws Failure file-refused, where the file is there already and others could have read it.
 */
export function watchNeedles(
  { readNeedles: readFile }: Pick<Kept, 'readNeedles'>,
  path: string | undefined,
  told: readonly string[],
  say: (text: string) => void,
): Watch {
  let set = needleSet(told);
  let version: string | undefined;
  let complained = false;
  const look = (): void => {
    const found = path === undefined ? undefined : readFile(path, version);
    if (!found) return;
    version = found.version;
    set = needleSet([...told, ...readNeedles(found.text)]);
  };
  look();
  return {
    latest() {
      try {
        look();
      } catch (error) {
        // What runs is shown on: it must not end, nor wait, because of what is beside it.
        if (!complained) say(error instanceof Failure ? error.message : `${path ?? ''} could not be read.`);
        complained = true;
      }
      return set;
    },
  };
}

/** Redacts one stream by the needles that are known when each piece of it comes. */
export function redactionBy({ latest }: Watch): Redaction {
  let set = latest();
  const own = redactor(set);
  return {
    push(chunk) {
      const now = latest();
      if (now !== set) own.use((set = now));
      return own.push(chunk);
    },
    end: () => own.end(),
  };
}
