import { pasteable } from '@infisical-ci/client';
import { Failure } from '@infisical-ci/http';
import { claimText, readClaims, type Claims, type Source } from '@infisical-ci/identity';
import type { Settings } from '../settings';
import { adviceOf, toPaste } from './advice';
import { checksOf, failedChecks, tableOf } from './checks';
import { defuse } from '../defuse';
import { columns } from './columns';
import type { Vouched } from './diagnose';
import { svidFields } from './svid';

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
        fixes: ['Check what it really gives: a JWT is three parts with dots between them.'],
      },
    );
  const told = [
    `Dry run: the token came from ${source.title}. Nothing was asked of Infisical, and nothing is exported.`,
    ...identityLines(source, claims, settings),
    ...moreClaims(source.bindings(claims)),
    ...notesOn(source, claims, settings),
  ];
  tell(told.join('\n'));
  const checks = checksOf(claims, settings);
  if (checks.some(({ passes }) => !passes)) throw failedChecks(checks, source, claims);
  if (checks.length > 0) tell(['What the identity holds, compared as Infisical would:', ...tableOf(checks)].join('\n'));
}

/** What follows a method's own way of comparing: the two that take any issuer have the same fields. */
const titles: Readonly<Partial<Record<Settings['method'], string>>> = { oidc: 'OIDC Auth', jwt: 'JWT Auth' };

function identityLines(source: Source, claims: Claims, { method, domain }: Settings): readonly string[] {
  const title = titles[method];
  if (method === 'spiffe') return svidLines(source, claims);
  if (title === undefined) return otherLines(claims, method);
  const issuer = pasteable('Issuer', claims['iss']) ?? '';
  const fields = {
    oidcDiscoveryUrl: issuer,
    boundIssuer: issuer,
    boundSubject: toPaste(source, claims, 'Subject')[0]?.value ?? '',
    boundAudiences: pasteable('Audiences', claims['aud']) ?? '',
    boundClaims: {},
    accessTokenTTL: lifetime,
    accessTokenMaxTTL: lifetime,
  };
  const rows = [
    ...(method === 'oidc' ? [['OIDC Discovery URL', issuer]] : []),
    ['Issuer', issuer],
    ['Subject', fields.boundSubject || unbound(claims['sub'])],
    ['Audiences', fields.boundAudiences || unbound(claims['aud'])],
    ['Access Token TTL', String(lifetime)],
    ['Access Token Max TTL', String(lifetime)],
  ];
  const address = `${domain.href.replace(/\/$/, '')}/api/v1/auth/oidc-auth/identities/IDENTITY_ID`;
  const call = [
    `The same as a call of Infisical's API (put in the identity's id, and a bearer that may change it): POST ${address}`,
    JSON.stringify(fields),
  ];
  return [
    `What makes an identity accept this job (Infisical: Access Control, Machine Identities, the identity, ${title}):`,
    ...columns(rows),
    ...(method === 'oidc' && fields.boundSubject !== '' ? call : []),
  ];
}

const unbound = (claim: unknown): string =>
  claim === undefined ? '(leave it empty: the token has none)' : '(leave it empty: what the token has cannot be bound)';

/** SPIFFE Auth verifies by a trust bundle that only the trust domain's own server can print. */
function svidLines(source: Source, claims: Claims): readonly string[] {
  const rows = [
    ...svidFields(source, claims).map(({ name, pastes: [own] }) => [name, own?.value ?? '']),
    ['Trust bundle', 'what `spire-server bundle show -format spiffe` prints, with each `"use": "jwt-svid"` taken out'],
    ['Access Token TTL', String(lifetime)],
    ['Access Token Max TTL', String(lifetime)],
  ];
  return [
    'What makes an identity accept this workload (Infisical: Access Control, Machine Identities, the identity, SPIFFE Auth):',
    ...columns(rows),
  ];
}

/** The other methods compare a token in fields of their own, which its claims have to be brought to. */
function otherLines(claims: Claims, method: Settings['method']): readonly string[] {
  const rows = ['iss', 'sub', 'aud'].map((claim) => [claim, claimText(claims[claim]) ?? '(absent)']);
  return [
    `{method}: ${method} compares these in fields of its own (Infisical: Access Control, Machine Identities, the identity):`,
    ...columns(rows),
  ];
}

/** What to know of the fields, each by its name. */
function notesOn(source: Source, claims: Claims, { method }: Settings): readonly string[] {
  const [subject] = toPaste(source, claims, 'Subject');
  const own =
    subject === undefined
      ? [
          'Without a Subject the identity accepts every token of this issuer that is for these audiences: insist on Claims that only this job has.',
        ]
      : subject.value === claims['sub']
        ? []
        : [
            `This pattern is ${subject.takes}. The token's own \`sub\` would fit no other run:\n${defuse(claimText(claims['sub']) ?? '')}`,
          ];
  const notes = {
    Subject: [...own, ...adviceOf(source, claims, 'Subject').notes],
    Audiences: adviceOf(source, claims, 'Audiences').notes,
    Claims: adviceOf(source, claims, 'Claims').notes,
    Issuer: method === 'oidc' && claims['iss'] === undefined ? adviceOf(source, claims, 'Issuer').notes : [],
  };
  return Object.entries(notes).flatMap(([field, texts]) =>
    texts.map((text) => `Note on ${field}: ${text.replaceAll('\n', '\n  ')}`),
  );
}

function moreClaims(bindings: readonly { field: string; claim: string; value: string }[]): readonly string[] {
  const rows = bindings
    .filter(({ field }) => field === 'Claims')
    .map(({ claim, value }) => [claim, pasteable('Claims', value) ?? `${value} (cannot be bound)`]);
  return rows.length === 0
    ? []
    : ['Claims that can be insisted on beside them (it is let in without):', ...columns(rows)];
}
