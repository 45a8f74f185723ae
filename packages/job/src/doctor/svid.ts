import type { Cause } from '@infisical-ci/client';
import { claimText, type Claims, type Source } from '@infisical-ci/identity';
import { toPaste, type Paste } from './advice';
import { columns } from './columns';

/** A field of SPIFFE Auth, as Infisical's page of it says. */
export interface SvidField {
  readonly name: 'Trust Domain' | 'Allowed SPIFFE IDs' | 'Allowed Audiences';
  readonly claim: string;
  /** What fits this workload alone, then what takes in more; at least one. */
  readonly pastes: readonly Paste[];
}

/** What SPIFFE Auth compares a JWT-SVID with, and what to put there for one like this; without what it lacks. */
export function svidFields(source: Source, claims: Claims): readonly SvidField[] {
  const domain = /^spiffe:\/\/([^/]+)/.exec(claimText(claims['sub']) ?? '')?.[1];
  const audiences = claimText(claims['aud']);
  const plain = (value: string | undefined): Paste[] => (value ? [{ takes: '', value }] : []);
  const fields: readonly SvidField[] = [
    { name: 'Trust Domain', claim: 'sub', pastes: plain(domain) },
    {
      name: 'Allowed SPIFFE IDs',
      claim: 'sub',
      pastes: domain === undefined ? [] : toPaste(source, claims, 'Subject'),
    },
    { name: 'Allowed Audiences', claim: 'aud', pastes: plain(audiences) },
  ];
  return fields.filter(({ pastes }) => pastes.length > 0);
}

/** The fields that a refusal points at; Infisical does not say which of the first two it was. */
export function pointedAt({ id, field }: Partial<Cause>): readonly SvidField['name'][] {
  if (id === 'denied') return ['Trust Domain', 'Allowed SPIFFE IDs'];
  return field === 'Audiences' ? ['Allowed Audiences'] : [];
}

/** What the token says that SPIFFE Auth looks at: a `>` at those that the answer points at. */
export function svidSays(source: Source, claims: Claims, cause: Partial<Cause>): readonly string[] {
  const points = pointedAt(cause);
  const rows = svidFields(source, claims).map(({ name, claim, pastes: [own] }) => [
    `${points.includes(name) ? '>' : ' '} ${name}`,
    claim,
    own?.value ?? '',
  ]);
  return [`The token, from ${source.title}, says:`, ...columns(rows, '')];
}
