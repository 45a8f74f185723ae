import { makeAll, type Products } from './bundle';
import { gitlabFiles } from './gitlab/files';
import { orbFiles } from './orb/files';

/**
 * Everything that `npm run build` makes: the bundles, then what carries bundles in its text.
 *
 * @throws AggregateError as `makeAll`; Error where a bundle has outgrown what carries it
 */
export async function makeEverything(root: string): Promise<Products> {
  const { made, files } = await makeAll(root);
  return { made, files: new Map([...files, ...gitlabFiles(root, files), ...orbFiles(root, files)]) };
}
