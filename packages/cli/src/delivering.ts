import type { Host } from '@infisical-ci/job';
import type { Asked, Outside } from './command';
import type { OwnFlags } from './flags';
import { intoFile } from './into';
import { needlesHost } from './needles-host';
import { storeOfMasks, toldToRunner } from './runner-masks';
import { platformFlag, platformHost, type PlatformName } from './platform';

/** Flags of every command that hands something to later steps. */
export const deliveryFlags: OwnFlags = { ...platformFlag, into: 'text', 'needles-file': 'text', 'add-mask': 'switch' };

/** The platform, with what `mask` and `revoke` are left by what is delivered there. */
export function deliveringHost(platform: PlatformName, { own }: Asked, outside: Outside): Host {
  const { kept, hands } = outside;
  const found = platformHost(platform, outside);
  const filed = own['into'] ? intoFile(found, own['into']) : found;
  const store = own['add-mask'] === 'true' && platform === 'gitlab' ? storeOfMasks(hands.env) : undefined;
  const host = store !== undefined && kept.isThere(store) ? toldToRunner(filed, hands.printError) : filed;
  const place = kept.ownNeedles(hands.env);
  const needles = own['needles-file'] || (platform === 'circleci' ? place : undefined);
  const leaving = needles === undefined ? host : needlesHost(host, (texts) => kept.addNeedles(needles, texts));
  // Without a place of this job's own, what is left over would be another job's to end, too.
  return place === undefined ? leaving : { ...leaving, atEnd: (leftover) => kept.keepLeftover(hands.env, leftover) };
}
