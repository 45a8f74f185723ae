// An identity of a state: its memberships, and the login methods attached to it.
import { issuerPath } from './issuers/discovery';
import type { Workload } from './api';
import { publishedKeys } from './issuers/keys';
import type { AccessTokenState, IdentityState, OidcState, SpiffeState, UniversalAuthState } from './state';
import { defaultWorkload, signerOf } from './workload/workload';
import type { Call } from './state-apply';

export interface MadeIdentity {
  readonly id: string;
  readonly clientId?: string;
  readonly clientSecret?: string;
}

export interface Surroundings {
  readonly organizationId: string;
  /** Where the server's own issuers are. */
  readonly origin: string;
  /** By slug. */
  readonly projects: Readonly<Record<string, { readonly id: string }>>;
  /** Whom the SPIRE that is played vouches for, as far as it is not the default. */
  readonly workload?: Partial<Workload>;
}

/** The methods that are attached by the terms of their access tokens alone: the server plays no platform for them. */
const plainMethods = ['kubernetes', 'azure', 'gcp', 'jwt'] as const satisfies (keyof IdentityState)[];

/** Makes the identity, its memberships and login methods; gives what a pipeline needs to log in. */
export async function makeIdentity(call: Call, state: IdentityState, around: Surroundings): Promise<MadeIdentity> {
  const { identity } = (await call('/api/v1/identities', {
    name: state.name,
    organizationId: around.organizationId,
    role: 'no-access',
    ...(state.id === undefined ? {} : { id: state.id }),
  })) as { identity: { id: string } };
  const { id } = identity;

  for (const [slug, role] of Object.entries(state.projects ?? {})) {
    const project = around.projects[slug];
    if (!project)
      throw new Error(`The identity ${state.name} is to be in the project ${slug}, which is not in the state.`);
    await call(`/api/v2/workspace/${project.id}/identity-memberships/${id}`, { role });
  }
  if (state.oidc) await call(attachPath('oidc', id), oidcBody(state.oidc, around.origin));
  if (state.aws) await call(attachPath('aws', id), termsBody(state.aws));
  if (state.spiffe) await call(attachPath('spiffe', id), await spiffeBody(state.spiffe, around));
  for (const method of plainMethods) {
    const terms = state[method];
    if (terms) await call(attachPath(method, id), termsBody(terms));
  }
  return { id, ...(state.universalAuth ? await attachUniversal(call, id, state.universalAuth) : {}) };
}

const attachPath = (method: string, id: string): string => `/api/v1/auth/${method}-auth/identities/${id}`;

function oidcBody(
  { boundIssuer, boundAudiences, boundSubject, boundClaims, ...rest }: OidcState,
  origin: string,
): object {
  const issuer = /^https?:/.test(boundIssuer) ? boundIssuer : `${origin}${issuerPath(boundIssuer)}`;
  return {
    oidcDiscoveryUrl: issuer,
    ...termsBody(rest),
    boundIssuer: issuer,
    // Infisical's API wants the claims even where none are bound.
    boundClaims: boundClaims ?? {},
    ...(boundAudiences === undefined ? {} : { boundAudiences }),
    ...(boundSubject === undefined ? {} : { boundSubject }),
  };
}

/** Without a trust bundle of its own it has that of the SPIRE that is played, in the form that Infisical can use. */
async function spiffeBody(spiffe: SpiffeState, { workload }: Surroundings): Promise<object> {
  const played = { ...defaultWorkload, ...workload };
  const jwks = await publishedKeys([played.algorithm], signerOf(played, spiffe.trustDomain));
  const trustBundleDistribution = { profile: 'static', bundle: JSON.stringify(jwks) };
  return { trustBundleDistribution, ...termsBody(spiffe) };
}

async function attachUniversal(
  call: Call,
  id: string,
  { clientId, clientSecret, numUsesLimit, ttl, clientSecretTrustedIps, ...terms }: UniversalAuthState,
): Promise<Omit<MadeIdentity, 'id'>> {
  const { identityUniversalAuth: attached } = (await call(attachPath('universal', id), {
    ...termsBody(terms),
    ...(clientId === undefined ? {} : { clientId }),
    ...(clientSecretTrustedIps ? { clientSecretTrustedIps: addresses(clientSecretTrustedIps) } : {}),
  })) as { identityUniversalAuth: { clientId: string } };
  const made = (await call(`${attachPath('universal', id)}/client-secrets`, {
    description: 'state file',
    numUsesLimit: numUsesLimit ?? 0,
    ttl: ttl ?? 0,
    ...(clientSecret === undefined ? {} : { clientSecret }),
  })) as { clientSecret: string };
  return { clientId: attached.clientId, clientSecret: made.clientSecret };
}

function termsBody({ accessTokenTrustedIps, ...terms }: AccessTokenState): object {
  return { ...terms, ...(accessTokenTrustedIps ? { accessTokenTrustedIps: addresses(accessTokenTrustedIps) } : {}) };
}

const addresses = (list: readonly string[]): object[] => list.map((ipAddress) => ({ ipAddress }));
