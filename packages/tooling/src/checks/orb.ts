import { posix } from 'node:path';
import { orbSource, packedOrb } from '../orb/files';
import { packOrb } from '../orb/pack';
import { review } from '../orb/review';
import type { Repository } from '../repository';
import type { Check, Finding } from './check';

const source = 'circleci-orb/src/';

/** The orb is one that CircleCI takes: it packs, no script is too long, and the review of orbs finds nothing. */
export const orbCheck: Check = {
  title: 'the orb packs, its scripts are short enough, and the review of orbs has nothing to say',
  async run(repository) {
    const { files } = await repository.products();
    const size = (path: string): string => (files.get(path)?.length ?? 0).toLocaleString('en');
    return {
      findings: reviewed(repository),
      figures: [
        `${packedOrb}: ${size(packedOrb)} bytes, of which its longest script ${size(posix.join(orbSource, 'scripts/install.sh'))}`,
      ],
    };
  },
};

/** The review looks at the source: an include counts as short. */
function reviewed({ files, read }: Pick<Repository, 'files' | 'read'>): readonly Finding[] {
  const own = files.filter((path) => path.startsWith(source));
  const sources = new Map(own.map((path) => [path.slice(source.length), read(path)]));
  return review(packOrb(sources, (content) => content)).map((text) => ({ file: 'circleci-orb', text }));
}
