import { oneLine } from '@infisical-ci/http';
import { readClaims } from '../claims';
import type { Svid } from './codec';
import { noneFits, notItsOwn, several } from './refusals';

/** What was asked for, where anything was. */
export interface Wanted {
  readonly id?: string | undefined;
  readonly hint?: string | undefined;
}

/**
 * The one that was asked for, or the only one; never merely the first of several ids.
 * @throws Failure settings-invalid, with a list of what there is; answer-malformed (the token is not of that id)
 */
export function chooseSvid(svids: readonly Svid[], { id, hint }: Wanted): Svid {
  // A hint is unique by the standard; where it is not, the first counts (SPIFFE Workload API, 6.2.1).
  const fitting = svids.filter((each) => (id ?? each.spiffeId) === each.spiffeId && (hint ?? each.hint) === each.hint);
  const [first] = fitting;
  if (!first) {
    const wanted = [
      ...(id === undefined ? [] : [`{spiffe-id} ${id}`]),
      ...(hint === undefined ? [] : [`{spiffe-hint} ${hint}`]),
    ];
    throw noneFits(
      wanted.map((each) => oneLine(each, 200)),
      svids,
    );
  }
  if (hint === undefined && fitting.some(({ spiffeId }) => spiffeId !== first.spiffeId)) throw several(svids);
  if (readClaims(first.svid)?.['sub'] !== first.spiffeId) throw notItsOwn(first.spiffeId);
  return first;
}
