import { Failure } from '@infisical-ci/http';
import { placeBeside, removeFiles } from '../files';
import { writeChanged } from '../files/write-changed';
import type { Host } from '../host';

/** The files that are kept, and removed in the end. */
export interface KeptFiles {
  /**
   * @param flag what names the path, for messages
   * @returns whether it was written; not where it is there already as it would be.
   * @throws Failure file-refused, write-failed; then what was there before is there still.
   */
  write(path: string, text: string, flag: string): boolean;
  paths(): readonly string[];
  /** Removes those that were written here, and no other. */
  remove(say: Host['say']): void;
}

export function keptFiles(write: typeof writeChanged = writeChanged): KeptFiles {
  const paths = new Set<string>();
  return {
    write(path, text, flag) {
      try {
        const written = write(placeBeside({ path }), text);
        paths.add(path);
        return written;
      } catch (error) {
        throw error instanceof Failure ? named(error, flag) : error;
      }
    },
    paths: () => [...paths],
    remove(say) {
      for (const { path, reason } of removeFiles([...paths]))
        say('warning', `The file ${path} holds what was kept, and could not be removed: ${reason}.`);
    },
  };
}

/** Elsewhere a setting names the file. */
function named({ code, message, fixes, cause }: Failure, flag: string): Failure {
  return new Failure(code, message, {
    fixes: fixes.map((fix) => fix.replaceAll('{file-output-path}', `--${flag}`)),
    cause,
  });
}
