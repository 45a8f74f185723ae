import { defuse } from '../defuse';
import type { Cause } from '@infisical-ci/client';
import { claimText, type Binding, type Claims, type Source } from '@infisical-ci/identity';
import { columns } from './columns';

/** The fields that Infisical looks at after one that did not hold: they may be the next to fail. */
const then: Readonly<Record<Binding['field'], readonly Binding['field'][]>> = {
  Issuer: ['Issuer'],
  Subject: ['Subject', 'Audiences'],
  Audiences: ['Audiences'],
  Claims: ['Claims'],
};

const times = ['exp', 'iat', 'nbf', 'jti'];
const mostClaims = 30;

/** What the token says that decides, by the fields of the identity: a `>` at those that the answer points at. */
export function whatItSays(source: Source, claims: Claims, { id, field, topic }: Partial<Cause>): readonly string[] {
  // Which claim did not match, Infisical does not say: it may be any of them.
  const isAny = field === 'Claims' && id !== 'claim-absent';
  const bindings = withAnyClaims(source.bindings(claims), claims, isAny);
  const shown = field ? then[field] : topic === 'all' ? (['Issuer', 'Subject', 'Audiences'] as const) : undefined;
  const rows = (shown ?? [...new Set(bindings.map((each) => each.field))]).flatMap((name) => [
    ...(name === 'Issuer' ? discovery(claims) : []),
    ...bindings.filter((each) => each.field === name).map((each) => [each.field, each.claim, each.value]),
  ]);
  const points = (name: string): boolean => name === field || (field === 'Issuer' && name === discoveryField);
  const lines = columns(
    rows.map(([name = '', ...rest]) => [`${points(name) ? '>' : ' '} ${name}`, ...rest]),
    '',
  );
  return [`The token, from ${source.title}, says:`, ...lines];
}

const discoveryField = 'OIDC Discovery URL';

function discovery(claims: Claims): string[][] {
  const issuer = claimText(claims['iss']);
  return issuer === undefined ? [] : [[discoveryField, 'iss', issuer]];
}

/** Where any claim may be the one, or a source knows none of its claims to be worth binding, all are shown that can be. */
function withAnyClaims(bindings: readonly Binding[], claims: Claims, isAny: boolean): readonly Binding[] {
  if (!isAny && bindings.some(({ field }) => field === 'Claims')) return bindings;
  const taken = [...bindings.map(({ claim }) => claim), ...times];
  const others = Object.entries(claims)
    .flatMap(inside)
    .flatMap(([claim, given]): Binding[] => {
      const value = claimText(given);
      return value && !taken.includes(claim) ? [{ field: 'Claims', claim, value }] : [];
    });
  return [...bindings, ...others.slice(0, mostClaims)];
}

/** A claim by the names that Infisical finds it by: none where a dot is in its own, and for an object one for each field. */
function inside([name, value]: readonly [string, unknown]): (readonly [string, unknown])[] {
  const fields =
    typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.entries(value) : undefined;
  const named = fields?.map(([field, each]) => [name, field, each] as const) ?? [[name, undefined, value] as const];
  return named
    .filter(([outer, inner]) => !`${outer}${inner ?? ''}`.includes('.'))
    .map(([outer, inner, each]) => [inner === undefined ? outer : `${outer}.${inner}`, each]);
}

/** Texts to paste, each on a line of its own, below what they take in. */
export function pasteLines(pastes: readonly { readonly takes: string; readonly value: string }[]): string {
  return pastes.map(({ takes, value }) => `${takes ? `\n${takes}:` : ''}\n${defuse(value)}`).join('');
}
