import { randomBytes, randomUUID } from 'node:crypto';
import type { TrustedIp } from './address';
import type { Attempt } from './api';

/** Everything that the server knows, in memory. Only routes change it. */
export interface World {
  readonly organizationId: string;
  readonly projects: Map<string, Project>;
  readonly identities: Map<string, Identity>;
  /** By the id that an access token carries. */
  readonly accessTokens: Map<string, AccessTokenRecord>;
  readonly attempts: Attempt[];
  /** What access tokens are signed with. */
  readonly signingSecret: Buffer;
  readonly settings: Settings;
}

/** What real Infisical has in its configuration or its plans, and a test may want otherwise. */
export interface Settings {
  /** Whoever has no login method of the kind asked for gets in all the same, and may read every project. */
  acceptAnyLogin: boolean;
  /** The organization's own slug, which a login may name. */
  organizationSlug: string;
  /** Sub-organizations: slug → ids of the identities that are members. */
  subOrganizations: Readonly<Record<string, readonly string[]>>;
  /** What v4 takes for includeImports and expandSecretReferences where a request says nothing. False before 2026. */
  v4Defaults: boolean;
  /** A secret that may be seen but not read is answered hidden, instead of being refused with its whole list. */
  hideUnreadable: boolean;
}

export interface Project {
  readonly id: string;
  name: string;
  readonly slug: string;
  readonly environments: Map<string, Environment>;
  /** Identity id → slugs of its roles. */
  readonly members: Map<string, readonly string[]>;
  readonly roles: Map<string, readonly Permission[]>;
  readonly tags: Map<string, Tag>;
}

export interface Environment {
  readonly id: string;
  readonly name: string;
  readonly slug: string;
  /** By path, with `/` for the root. */
  readonly folders: Map<string, Folder>;
}

export interface Folder {
  readonly id: string;
  readonly path: string;
  readonly secrets: Map<string, Secret>;
  /** By position. */
  imports: readonly SecretImport[];
}

export interface SecretImport {
  readonly id: string;
  readonly environment: string;
  readonly path: string;
  readonly isReplication: boolean;
}

export interface Tag {
  readonly id: string;
  readonly slug: string;
  readonly name: string;
  readonly color: string;
}

/** One version of a secret; earlier ones are kept behind it. */
export interface Secret {
  readonly id: string;
  readonly key: string;
  readonly value: string;
  readonly comment: string;
  readonly version: number;
  readonly skipMultilineEncoding: boolean | null;
  readonly metadata: readonly { readonly key: string; readonly value: string }[];
  readonly tagIds: readonly string[];
  readonly createdAt: string;
  readonly updatedAt: string;
  readonly previous?: Secret;
}

/** One rule of a role, as Infisical's API takes it; of the rules that fit, the last one decides. */
export interface Permission {
  readonly subject: string;
  readonly action: readonly string[];
  readonly inverted: boolean;
  readonly conditions: Readonly<Record<string, unknown>>;
}

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
  revoked: boolean;
}

export interface AccessTokenRecord {
  revoked: boolean;
  uses: number;
  /** Seconds since 1970; what Infisical of 2024 counts a token's time from. */
  renewedAt: number;
}

/** A new identity with no login method. */
export function createIdentity(
  given: Pick<Identity, 'name' | 'organizationId' | 'role'> & Partial<Identity>,
): Identity {
  return { id: randomUUID(), methods: { others: new Map() }, implicit: false, ...given };
}

/** A server's state before anything was provisioned. */
export function createWorld(organizationId: string = randomUUID()): World {
  return {
    organizationId,
    projects: new Map(),
    identities: new Map(),
    accessTokens: new Map(),
    attempts: [],
    signingSecret: randomBytes(32),
    settings: {
      acceptAnyLogin: false,
      organizationSlug: 'reference',
      subOrganizations: {},
      v4Defaults: true,
      hideUnreadable: false,
    },
  };
}
