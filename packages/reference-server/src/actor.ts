import { clientAddress, trusts } from './address';
import { verified } from './access-token';
import type { Generation } from './generation';
import { badRequest, forbidden, unauthorized } from './refusal';
import type { Incoming } from './route';
import type { Identity, Methods, TokenTerms } from './identity';
import type { AccessTokenRecord, World } from './world';

/** Who sends a request. */
export type Actor =
  | { readonly kind: 'anonymous' }
  | { readonly kind: 'admin' }
  | { readonly kind: 'identity'; readonly identity: Identity };

/** An access token that was signed here and has not expired. */
export interface KnownToken {
  readonly identityId: string;
  readonly id: string;
  readonly clientSecretId: string;
  readonly method: string;
  readonly numUsesLimit: number;
  readonly record: AccessTokenRecord;
  readonly claims: Readonly<Record<string, unknown>>;
}

const textClaim = (claims: Readonly<Record<string, unknown>>, name: string): string =>
  typeof claims[name] === 'string' ? claims[name] : '';

/** The access token behind verified claims; undefined where a core claim is missing or the server forgot it. */
export function knownToken(world: World, claims: Readonly<Record<string, unknown>>): KnownToken | undefined {
  const id = textClaim(claims, 'identityAccessTokenId');
  const record = world.accessTokens.get(id);
  const identityId = textClaim(claims, 'identityId');
  if (!record || !identityId) return undefined;
  const numUsesLimit = typeof claims['numUsesLimit'] === 'number' ? claims['numUsesLimit'] : 0;
  const clientSecretId = textClaim(claims, 'clientSecretId');
  return { identityId, id, clientSecretId, method: textClaim(claims, 'authMethod'), numUsesLimit, record, claims };
}

/** The terms of the method that a token was got by; undefined where the method was taken away since. */
export function termsOf(methods: Methods, method: string): TokenTerms | undefined {
  if (method === 'oidc-auth') return methods.oidc;
  if (method === 'universal-auth') return methods.universal;
  if (method === 'aws-auth') return methods.aws;
  if (method === 'spiffe-auth') return methods.spiffe;
  return methods.others.get(method);
}

function clientSecretGone(methods: Methods, id: string): boolean {
  return id !== '' && !methods.universal?.clientSecrets.some((each) => each.id === id && !each.takenAway);
}

/** Whose a token is; throws a Refusal (401) where something that it hangs on was taken away since. */
export function ownerOf(token: KnownToken, world: World, doing: 'Failed to authorize' | 'Cannot renew'): Identity {
  const identity = world.identities.get(token.identityId);
  if (!identity) throw unauthorized(`${doing}: identity tokens have been revoked`);
  if (clientSecretGone(identity.methods, token.clientSecretId)) {
    throw unauthorized(`${doing}: client secret has been revoked`);
  }
  if (!termsOf(identity.methods, token.method) && !identity.implicit) {
    throw unauthorized(`${doing}: auth method has been revoked`);
  }
  return identity;
}

/** Infisical's order: revocation, what the token hangs on, the use, the address. */
function authorized(incoming: Incoming, token: KnownToken, world: World, generation: Generation, time: number): Actor {
  const { record } = token;
  if (record.revoked) throw unauthorized(generation.messages.revoked);
  const identity = ownerOf(token, world, 'Failed to authorize');
  const terms = termsOf(identity.methods, token.method);
  if (!generation.statelessTokens && terms?.accessTokenTTL && time >= record.renewedAt + terms.accessTokenTTL) {
    throw unauthorized('Failed to renew MI access token due to TTL expiration');
  }
  if (token.numUsesLimit > 0 && record.uses >= token.numUsesLimit) throw unauthorized(generation.messages.usedUp);
  record.uses += 1;
  if (terms && !trusts(terms.accessTokenTrustedIps, clientAddress(incoming))) {
    throw forbidden('You are not allowed to access this resource from the current IP address');
  }
  return { kind: 'identity', identity };
}

/** Reads who sends a request, and counts a use; throws a Refusal for a bearer that does not hold, on any route. */
export function readActor(
  incoming: Incoming,
  world: World,
  server: { readonly adminToken: string; readonly generation: Generation; readonly time: number },
): Actor {
  if (incoming.headers['x-api-key'] && server.generation.reqId) {
    throw badRequest('API key authentication is not supported anymore. Please switch to identity authentication.');
  }
  const header = incoming.headers['authorization'];
  if (!header) return { kind: 'anonymous' };
  // Infisical cuts off seven characters, whatever they say.
  const bearer = header.slice(7);
  if (bearer === server.adminToken) return { kind: 'admin' };
  const claims = verified(bearer, world, server.time);
  if (claims['authTokenType'] !== 'identityAccessToken') return { kind: 'anonymous' };
  const token = knownToken(world, claims);
  if (!token) throw unauthorized('Invalid identity access token claims, please re-authenticate');
  return authorized(incoming, token, world, server.generation, server.time);
}
