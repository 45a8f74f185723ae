import { posix } from 'node:path';
import type { Products } from '../bundle';
import { bundles } from '../bundles';
import { committedTemplates } from '../gitlab/files';
import type { Repository } from '../repository';
import type { Check, Finding } from './check';

/** What is committed and built is what a build of these sources makes, byte for byte: users run what they can read. */
export const freshnessCheck: Check = {
  title: 'what is built and committed is fresh',
  async run(repository) {
    const outputs = bundles.filter(({ committed }) => committed).map(({ output }) => output);
    const folders = new Set([...outputs, ...committedTemplates].map((path) => posix.dirname(path)));
    return { findings: stale(repository, await repository.products(), folders) };
  },
};

/** Compares with what git would commit, not with the working tree: a build just before would hide what is stale. */
export function stale(
  { files, committed }: Pick<Repository, 'files' | 'committed'>,
  products: Products,
  folders: ReadonlySet<string>,
): readonly Finding[] {
  const inside = (path: string): boolean => folders.has(posix.dirname(path));
  const made = [...products.files].filter(([path]) => inside(path));
  return [
    ...made.flatMap(([file, bytes]) => compare(file, bytes, committed(file))),
    ...files
      .filter((file) => inside(file) && !products.files.has(file))
      .map((file) => ({ file, text: 'No build makes it: delete it.' })),
  ];
}

function compare(file: string, fresh: Uint8Array, held: Uint8Array | undefined): readonly Finding[] {
  if (held && Buffer.compare(fresh, held) === 0) return [];
  const problem = held ? 'What git holds is not what these sources give' : 'A build makes it, and git does not hold it';
  return [{ file, text: `${problem}: npm run build, then git add ${file}.` }];
}
