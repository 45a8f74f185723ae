import { pasteable } from '@infisical-ci/client';
import { Failure } from '@infisical-ci/http';
import { readClaims, type Claims } from '@infisical-ci/identity';
import type { Settings } from '../settings';
import { adviceOf } from './advice';
import { checksOf, failedChecks, tableOf } from './checks';
import { columns } from './columns';
import type { Vouched } from './diagnose';

/** As docs/identity.md advises: longer than a load may take, and not much longer. */
const lifetime = 900;

/**
 * What to put into an identity so that it accepts tokens like this one, and how the token fares against what is there.
 * @param tell is given lines, the last of them before it fails.
 * @throws Failure token-unavailable (the token is no JWT), login-refused (a check does not hold)
 */
export function dryRun({ source, jwt }: Vouched, settings: Settings, tell: (lines: string) => void): void {
  const claims = readClaims(jwt);
  if (!claims)
    throw new Failure(
      'token-unavailable',
      `The token came from ${source.title}, and its claims cannot be read: it is no JWT.`,
      {
        fixes: [`Check what ${source.title} really gives: a JWT is three parts with dots between them.`],
      },
    );
  const notes = (['Subject', 'Audiences'] as const).flatMap((field) => adviceOf(source, claims, field).notes);
  const told = [
    `Dry run: the token came from ${source.title}. Nothing was asked of Infisical, and nothing is exported.`,
    ...identityLines(claims, settings),
    ...moreClaims(source.bindings(claims)),
    ...notes.map((note) => `Note: ${note.replaceAll('\n', '\n  ')}`),
  ];
  tell(told.join('\n'));
  const checks = checksOf(claims, settings);
  if (checks.some(({ passes }) => !passes)) throw failedChecks(checks, source, claims);
  if (checks.length > 0) tell(['What the identity holds, compared as Infisical would:', ...tableOf(checks)].join('\n'));
}

function identityLines(claims: Claims, { method, domain }: Settings): readonly string[] {
  const issuer = pasteable('Issuer', claims['iss']) ?? '';
  const fields = {
    oidcDiscoveryUrl: issuer,
    boundIssuer: issuer,
    boundSubject: pasteable('Subject', claims['sub']) ?? '',
    boundAudiences: pasteable('Audiences', claims['aud']) ?? '',
    boundClaims: {},
    accessTokenTTL: lifetime,
    accessTokenMaxTTL: lifetime,
  };
  const rows = [
    ['OIDC Discovery URL', issuer],
    ['Issuer', issuer],
    ['Subject', fields.boundSubject],
    ['Audiences', fields.boundAudiences],
    ['Access Token TTL', String(lifetime)],
    ['Access Token Max TTL', String(lifetime)],
  ];
  const address = `${domain.href.replace(/\/$/, '')}/api/v1/auth/oidc-auth/identities/IDENTITY_ID`;
  const call = [
    `The same as a call of Infisical's API (put in the identity's id, and a bearer that may change it): POST ${address}`,
    JSON.stringify(fields),
  ];
  return [
    `What makes an identity accept this job (Infisical: Access Control, Machine Identities, the identity, ${method.toUpperCase()} Auth):`,
    ...columns(rows),
    ...(method === 'oidc' ? call : []),
  ];
}

function moreClaims(bindings: readonly { field: string; claim: string; value: string }[]): readonly string[] {
  const rows = bindings
    .filter(({ field }) => field === 'Claims')
    .map(({ claim, value }) => [claim, pasteable('Claims', value) ?? `${value} (cannot be bound)`]);
  return rows.length === 0
    ? []
    : ['Claims that can be insisted on beside them, none of which is needed:', ...columns(rows)];
}
