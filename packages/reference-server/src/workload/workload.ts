// The workload that SPIRE is played for: what it is entitled to, and how its tokens are.
import { publishedKeys, type Algorithm } from '../issuers/keys';
import { trustDomainOf } from './spiffe-id';

/** What SPIRE knows of the one workload there is, and how its server and its discovery provider are configured. */
export interface Workload {
  /** Default `example.test`. */
  readonly trustDomain: string;
  /** The identities that the workload is entitled to; none at all is a workload without a registration entry. */
  readonly entries: readonly WorkloadEntry[];
  /** SPIRE's `jwt_issuer`, a URL, or `spire` for the discovery provider that is played here; null: tokens have no `iss`. */
  readonly jwtIssuer: string | null;
  /** SPIRE's `jwt_key_type`. */
  readonly algorithm: Algorithm;
  /** The name of the signing key: another name is another key, as after a rotation. */
  readonly key: string;
  /** Whether the discovery provider has `set_key_use`. */
  readonly setKeyUse: boolean;
  /** The discovery provider's `jwks_uri`; null: its own. `bundle` is the bundle as it is, which no OIDC library takes. */
  readonly jwksUri: string | null;
  /** Host names that the discovery provider answers to; empty: all. */
  readonly domains: readonly string[];
}

/** One registration entry of SPIRE that fits the workload. */
export interface WorkloadEntry {
  readonly spiffeId: string;
  /** What the operator says of it. */
  readonly hint?: string;
  /** Seconds that its tokens hold; negative for expired ones. Default 300. */
  readonly ttl?: number;
}

/** A workload with one identity, and a SPIRE that is configured as it is by default. */
export const defaultWorkload: Workload = {
  trustDomain: 'example.test',
  entries: [{ spiffeId: 'spiffe://example.test/ci/runner' }],
  jwtIssuer: null,
  algorithm: 'ES256',
  key: 'first',
  setKeyUse: false,
  jwksUri: null,
  domains: [],
};

/** Who signs for a trust domain: a key of its own, by this name. */
export const signerOf = ({ key }: Workload, trustDomain: string): string => `spire ${trustDomain} ${key}`;

/** The trust domains that the workload's bundle is of: its own, and those of its identities. */
export function trustDomains({ trustDomain, entries }: Workload): string[] {
  return [...new Set([trustDomain, ...entries.map(({ spiffeId }) => trustDomainOf(spiffeId))])];
}

/** The bundle of a trust domain, as SPIFFE has it: `use` is `jwt-svid`, which is no use that OIDC's libraries know. */
export async function bundleOf(workload: Workload, trustDomain = workload.trustDomain): Promise<object> {
  const { keys } = await publishedKeys([workload.algorithm], signerOf(workload, trustDomain));
  return {
    keys: keys.map(({ kty, crv, x, y, n, e, kid }) => ({ use: 'jwt-svid', kty, kid, crv, x, y, n, e })),
    spiffe_sequence: 1,
    spiffe_refresh_hint: 300,
  };
}
