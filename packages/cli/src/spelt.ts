import { keys, products, rowOf, spell, type Product, type Raw } from '@infisical-ci/job';
import type { Asked } from './command';

/** The command inside the components of GitLab and the orb of CircleCI, whose users write inputs and parameters. */
export const carried: Product = {
  style: 'snake',
  emptiness: 'a variable that is not set where the pipeline is made gives nothing',
};

/** Whether messages are for somebody who wrote no flags. */
export const isCarried = ({ own }: Pick<Asked, 'own'>): boolean => own['spell-as-inputs'] === 'true';

/** What each setting is where nothing is given, as a component's input has it. */
const presets: Readonly<Record<string, string>> = Object.fromEntries(
  keys.map((key) => [spell(key, 'flag'), String(rowOf(key).fallback)]),
);

/**
 * The settings as they were written by whoever is to read of them. An input that nobody gave comes with its default: it is
 * taken as not given, or it would be told to have no effect.
 */
export function spelt(asked: Pick<Asked, 'own' | 'given'>): { readonly product: Product; readonly given: Raw } {
  if (!isCarried(asked)) return { product: products.command, given: asked.given };
  const given = Object.entries(asked.given).filter(([flag, value]) => value !== presets[flag]);
  return {
    product: carried,
    given: Object.fromEntries(given.map(([flag, value]) => [flag.slice(2).replaceAll('-', '_'), value])),
  };
}
