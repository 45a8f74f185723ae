import type { Source } from '@infisical-ci/identity';
import { contradicted, noneFits, sourceMissing, sourceUnknown } from './choose-refusals';
import type { Job } from './job';
import type { Settings } from './settings';

/** Settings that are for one source, and imply it. */
const places = [
  ['tokenEnv', 'env'],
  ['tokenFile', 'file'],
  ['tokenCommand', 'command'],
  ['spiffeSocket', 'spiffe'],
  ['spiffeId', 'spiffe'],
  ['spiffeHint', 'spiffe'],
] as const;

/** Methods that are for the tokens of one source alone. */
const ownSources: Readonly<Record<string, string>> = { kubernetes: 'kubernetes', gcp: 'google', spiffe: 'spiffe' };

/**
 * The one source that fits: the one that is named, the one that a place implies, the one that the method is for, or
 * the one whose platform is here. It never falls through from one of them to the next.
 * @throws Failure settings-invalid, with a list of what there is
 */
export function chooseSource({ sources, hands }: Pick<Job, 'sources' | 'hands'>, settings: Settings): Source {
  const named = (name: string): Source | undefined => (Object.hasOwn(sources, name) ? sources[name] : undefined);
  const known = Object.keys(sources);
  const { tokenSource, method } = settings;
  const given = places.filter(([key]) => settings[key] !== undefined);
  const asked = tokenSource ?? given[0]?.[1];
  if (asked !== undefined) {
    const source = named(asked);
    if (!source) throw sourceUnknown(asked, known);
    const [other] = given.filter(([, place]) => place !== asked && place !== source.takes);
    if (other) throw contradicted(tokenSource, given[0], other);
    return source;
  }
  const own = ownSources[method];
  if (own !== undefined) {
    const source = named(own);
    if (source) return source;
    throw sourceMissing(method);
  }
  const here = Object.entries(sources).filter(([, source]) => source.here?.(hands.env));
  const [only, ...others] = here;
  if (only && others.length === 0) return only[1];
  throw noneFits(
    here.map(([name]) => name),
    known,
    hands.env,
  );
}
