import { makeAll, type Products } from './bundle';
import { bundles } from './bundles';
import { gitlabFiles } from './gitlab/files';
import type { Texts } from './instead';
import { orbFiles } from './orb/files';

/**
 * Everything that `npm run build` makes: the bundles, then what carries bundles in its text.
 *
 * @param instead texts that stand in the place of manifests, by path
 * @throws AggregateError as `makeAll`; Error where a bundle has outgrown what carries it
 */
export async function makeEverything(root: string, instead?: Texts): Promise<Products> {
  const { made, files } = await makeAll(root, bundles, instead);
  return { made, files: new Map([...files, ...gitlabFiles(root, files), ...orbFiles(root, files)]) };
}
