import { randomUUID } from 'node:crypto';
import type { TrustedIp } from './address';

export interface Identity {
  readonly id: string;
  name: string;
  readonly organizationId: string;
  role: string;
  readonly methods: Methods;
  /** Made by a login under `acceptAnyLogin`: a member everywhere. */
  readonly implicit: boolean;
}

/** The login methods attached to an identity; those checked against the state alone are under their names. */
export interface Methods {
  oidc?: OidcMethod;
  universal?: UniversalMethod;
  aws?: AwsMethod;
  spiffe?: SpiffeMethod;
  readonly others: Map<string, OtherMethod>;
}

export interface TokenTerms {
  readonly accessTokenTTL: number;
  readonly accessTokenMaxTTL: number;
  readonly accessTokenNumUsesLimit: number;
  readonly accessTokenTrustedIps: readonly TrustedIp[];
}

export interface OidcMethod extends TokenTerms {
  readonly id: string;
  readonly oidcDiscoveryUrl: string;
  readonly caCert: string;
  readonly boundIssuer: string;
  readonly boundAudiences: string;
  readonly boundSubject: string;
  readonly boundClaims: Readonly<Record<string, string>>;
  readonly claimMetadataMapping: Readonly<Record<string, string>>;
}

export interface UniversalMethod extends TokenTerms {
  readonly id: string;
  readonly clientId: string;
  /** Seconds; 0 for none: then a token is renewed without end, each time for so long. */
  readonly accessTokenPeriod: number;
  readonly clientSecretTrustedIps: readonly TrustedIp[];
  readonly lockoutEnabled: boolean;
  readonly lockoutThreshold: number;
  readonly lockoutDurationSeconds: number;
  readonly lockoutCounterResetSeconds: number;
  readonly clientSecrets: ClientSecret[];
  lockout?: { readonly failures: number; readonly locked: boolean; readonly until: number };
}

export interface AwsMethod extends TokenTerms {
  readonly id: string;
  readonly stsEndpoint: string;
  /** Comma-separated; empty for any. */
  readonly allowedPrincipalArns: string;
  /** Comma-separated; empty for any. */
  readonly allowedAccountIds: string;
}

export interface SpiffeMethod extends TokenTerms {
  readonly id: string;
  readonly trustDomain: string;
  /** Comma-separated globs. */
  readonly allowedSpiffeIds: string;
  /** Comma-separated. */
  readonly allowedAudiences: string;
  readonly trustBundleDistribution: TrustBundleDistribution;
}

/** Where the keys of a trust domain are: in the settings, a JWKS as text; or at an https URL. */
export type TrustBundleDistribution =
  | { readonly profile: 'static'; readonly bundle: string }
  | {
      readonly profile: 'https-web';
      readonly endpointUrl: string;
      /** PEM; empty for the system's. */
      readonly caCert: string;
      /** Seconds that a fetched bundle is kept. */
      readonly refreshHintSeconds: number;
    };

/** A method whose platform is not played: who names the identity gets in. What was configured is kept to be read back. */
export interface OtherMethod extends TokenTerms {
  readonly id: string;
  readonly given: Readonly<Record<string, unknown>>;
}

export interface ClientSecret {
  readonly id: string;
  readonly secret: string;
  readonly description: string;
  readonly numUsesLimit: number;
  /** Seconds; 0 for ever. */
  readonly ttl: number;
  readonly createdAt: number;
  uses: number;
  /** No login any more. */
  revoked: boolean;
  /** Revoked by a person, which ends its access tokens too: one that is used up or too old leaves them. */
  takenAway: boolean;
}

/** A new identity with no login method. */
export function createIdentity(
  given: Pick<Identity, 'name' | 'organizationId' | 'role'> & Partial<Identity>,
): Identity {
  return { id: randomUUID(), methods: { others: new Map() }, implicit: false, ...given };
}
