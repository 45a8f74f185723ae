import { fillMarkers, type Part } from './markers';
import { parts } from './renders';
import type { Repository } from './repository';

/** A file as it should be, where that is not how it is. */
export interface Change {
  readonly file: string;
  readonly text: string;
}

const mayHaveMarkers = /\.(md|ya?ml)$/;

/**
 * What rendering would change: the files whose parts between markers are not what they are made from.
 *
 * @throws Error that names file and line, where markers are wrong
 */
export function changes(
  { files, read }: Pick<Repository, 'files' | 'read'>,
  known: Readonly<Record<string, Part>> = parts,
): readonly Change[] {
  return files
    .filter((file) => mayHaveMarkers.test(file))
    .flatMap((file) => {
      const text = fillMarkers(file, read(file), known);
      return text === read(file) ? [] : [{ file, text }];
    });
}
