// Where the keys of a trust domain are that SPIFFE Auth verifies by: kept with the identity, or fetched and kept for a while.
import { DocumentError, type FetchDocument } from '../document';
import type { SpiffeMethod } from '../identity';
import { badRequest, type Refusal } from '../refusal';
import { decision, shown, type Decision } from './decision';

/** A JWKS, as far as it was looked at. */
export interface Jwks {
  readonly keys: readonly Readonly<Record<string, unknown>>[];
}

/** A bundle that was fetched, and when it is fetched again (seconds since 1970). */
export interface FetchedBundle {
  readonly jwks: Jwks;
  readonly until: number;
}

export interface BundleOutside {
  readonly fetchDocument: FetchDocument;
  /** Why a URL may not be asked. */
  readonly addressProblem: (url: string) => Promise<Refusal | undefined>;
  /** By the method's id. */
  readonly fetched: Map<string, FetchedBundle>;
  readonly seconds: number;
}

const isJwks = (value: unknown): value is Jwks => Array.isArray((value as { keys?: unknown } | null)?.keys);

/** A JWKS as text; undefined where it is none. */
export function parsedBundle(text: string): Jwks | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return isJwks(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

/** The bundle of an identity's trust domain, or the decision that it cannot be had. */
export async function trustBundle(
  { id, trustBundleDistribution: from }: SpiffeMethod,
  outside: BundleOutside,
): Promise<{ readonly decisions: readonly Decision[]; readonly jwks?: Jwks }> {
  if (from.profile === 'static') {
    const jwks = parsedBundle(from.bundle);
    const refusal = badRequest('Invalid SPIFFE trust bundle');
    return found('kept with the identity', jwks ? keysOf(jwks) : 'no JWKS', refusal, jwks);
  }
  const { endpointUrl, caCert, refreshHintSeconds } = from;
  const known = outside.fetched.get(id);
  if (known && outside.seconds < known.until) {
    const left = known.until - outside.seconds;
    const got = `${keysOf(known.jwks)}, as fetched before; fetched again in ${left} seconds, or by refresh-bundle`;
    return found(endpointUrl, got, badRequest(''), known.jwks);
  }
  const problem = await outside.addressProblem(endpointUrl);
  if (problem) return found('a public address', endpointUrl, problem, undefined);
  try {
    const document = await outside.fetchDocument(endpointUrl, { caCert, verified: true });
    const jwks = isJwks(document) ? document : undefined;
    if (jwks) outside.fetched.set(id, { jwks, until: outside.seconds + refreshHintSeconds });
    return found(endpointUrl, jwks ? keysOf(jwks) : 'no JWKS', badRequest('Invalid SPIFFE trust bundle'), jwks);
  } catch (error) {
    const cause = error instanceof DocumentError ? `HTTP ${error.status}` : (error as Error).message;
    const refusal = badRequest(`Failed to fetch SPIFFE trust bundle from ${endpointUrl}: ${cause}`);
    return found(endpointUrl, cause, refusal, undefined);
  }
}

const found = (
  wanted: string,
  got: string,
  refusal: Refusal,
  jwks: Jwks | undefined,
): Awaited<ReturnType<typeof trustBundle>> => ({
  decisions: [decision('trust bundle', wanted, got, jwks !== undefined, refusal)],
  ...(jwks ? { jwks } : {}),
});

const keysOf = ({ keys }: Jwks): string => `the keys ${keys.map(({ kid }) => shown(kid)).join(', ') || 'none'}`;
