// SPIFFE Auth of an identity, for the workload that the reference server's SPIRE vouches for.
import type { Infisical } from './infisical';

interface Bundle {
  readonly keys: readonly Readonly<Record<string, unknown>>[];
}

/** Gives an identity SPIFFE Auth for some ids of `example.test`, with today's keys, as docs/spiffe.md says to put them there. `terms` are those of its access tokens. */
export async function addSpiffeAuth(
  infisical: Infisical,
  identityId: string,
  allowedSpiffeIds: string,
  terms: Readonly<Record<string, number>> = {},
): Promise<void> {
  const { pathname } = new URL(infisical.server.workload().bundle);
  const { keys } = (await infisical.ask('GET', pathname)).body as Bundle;
  // Infisical passes over keys whose use is another.
  const bundle = JSON.stringify({ keys: keys.map((key) => ({ ...key, use: 'sig' })) });
  const { status, body } = await infisical.ask('POST', `/api/v1/auth/spiffe-auth/identities/${identityId}`, {
    trustDomain: 'example.test',
    allowedSpiffeIds,
    allowedAudiences: 'infisical-acme',
    trustBundleDistribution: { profile: 'static', bundle },
    ...terms,
  });
  if (status !== 200) throw new Error(`SPIFFE Auth was not added: ${status} ${JSON.stringify(body)}`);
}
