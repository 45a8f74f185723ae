import type { JsonWebKey } from 'node:crypto';
import { isLoopback, readJson, startDeadline, type Ask, type Clock, type Door } from '@infisical-ci/http';

/** Opens a door to an origin that gets nothing of ours: no header, no credential. */
export type Open = (base: URL) => Door;

const patience = 5;
const mostKeys = 10;
const mostBytes = 256 * 1024;

/**
 * The public keys that an issuer signs with, as PEM, by way of its discovery document (OpenID Connect Discovery 1.0, 4).
 * Asked once each, over https or on this machine alone, within seconds: they are a help, and nothing waits for them.
 * @returns why there are none, in words that follow "could not be fetched: "
 */
export async function issuerKeys(
  issuer: unknown,
  open: Open,
  clock: Clock,
): Promise<{ readonly pems: readonly string[] } | { readonly problem: string }> {
  const deadline = startDeadline(patience, clock);
  const read = async (url: URL, purpose: string): Promise<Record<string, unknown>> => {
    const door = open(new URL(url.origin)).within(deadline);
    const ask: Ask = {
      purpose,
      method: 'GET',
      path: url.pathname,
      ...(url.search ? { query: Object.fromEntries(url.searchParams) } : {}),
      maxBytes: mostBytes,
      retry: false,
    };
    const answer = await door.ask(ask);
    if (answer.status !== 200) throw new Error(`${url.origin}${url.pathname} answered ${answer.status}`);
    return (readJson(answer, ask, door) ?? {}) as Record<string, unknown>;
  };
  try {
    const base = safeUrl(typeof issuer === 'string' ? issuer.replace(/\/+$/, '') : issuer);
    const found = await read(
      new URL(`${base.href.replace(/\/+$/, '')}/.well-known/openid-configuration`),
      "find the issuer's keys",
    );
    const { keys } = await read(safeUrl(found['jwks_uri']), "get the issuer's keys");
    const pems = Array.isArray(keys) ? await asPem(keys.slice(0, mostKeys)) : [];
    return pems.length > 0 ? { pems } : { problem: 'its document lists none that can sign.' };
  } catch (error) {
    return { problem: error instanceof Error ? error.message : 'for no known reason.' };
  }
}

function safeUrl(given: unknown): URL {
  const url = typeof given === 'string' && URL.canParse(given) ? new URL(given) : undefined;
  const isSafe = url?.protocol === 'https:' || (url?.protocol === 'http:' && isLoopback(url.hostname));
  if (url && isSafe && !url.username && !url.password) return url;
  throw new Error('its address is no https URL');
}

/** Keys for signatures as PEM (RFC 7517, RFC 7468); what is none is passed over. */
async function asPem(keys: readonly unknown[]): Promise<readonly string[]> {
  // Loaded for this alone: it takes milliseconds.
  const { createPublicKey } = await import('node:crypto');
  return keys.flatMap((jwk) => {
    const { use = 'sig' } = (jwk ?? {}) as { use?: unknown };
    if (use !== 'sig') return [];
    try {
      const key = createPublicKey({ key: jwk as JsonWebKey, format: 'jwk' });
      return [key.export({ type: 'spki', format: 'pem' }).toString().trim()];
    } catch {
      return [];
    }
  });
}
