import { randomBytes, randomUUID } from 'node:crypto';
import { everywhere } from '../address';
import type { ApiRoute, Context } from '../context';
import { badRequest, notFound } from '../refusal';
import type { Outgoing } from '../route';
import { optional, or, read, text, whole, yesOrNo } from '../shape';
import type { ClientSecret, UniversalMethod } from '../identity';
import { addresses, askedTerms, listed, termsShape } from './attach';
import { identityOf } from './identities';

const anyNumber = Number.MAX_SAFE_INTEGER;

const attachShape = {
  ...termsShape,
  accessTokenPeriod: or(whole(0, anyNumber), 0),
  clientSecretTrustedIps: addresses,
  lockoutEnabled: or(yesOrNo, true),
  lockoutThreshold: or(whole(1, 30), 3),
  lockoutDurationSeconds: or(whole(1, 86_400), 300),
  lockoutCounterResetSeconds: or(whole(1, 3600), 30),
  clientId: optional(text(1)),
};

const secretShape = {
  description: or(text(), ''),
  numUsesLimit: or(whole(0, anyNumber), 0),
  ttl: or(whole(0, 315_360_000), 0),
  clientSecret: optional(text(1)),
};

function attach(context: Context, identityId: string): Outgoing {
  const { methods } = identityOf(context.world, identityId);
  // `clientId` is this server's own: a state file may fix it.
  const { clientId = randomUUID(), clientSecretTrustedIps, ...asked } = read(attachShape, context.body);
  if (methods.universal) throw badRequest('Failed to add universal auth to already configured identity');
  const method: UniversalMethod = {
    ...asked,
    ...askedTerms(asked),
    id: randomUUID(),
    clientId,
    clientSecretTrustedIps: listed(clientSecretTrustedIps, everywhere),
    clientSecrets: [],
  };
  methods.universal = method;
  return told(method, identityId);
}

/** What may be read back: everything but the client secrets. */
function told(method: UniversalMethod, identityId: string): Outgoing {
  const open = Object.entries(method).filter(([name]) => name !== 'clientSecrets' && name !== 'lockout');
  return { status: 200, body: { identityUniversalAuth: { ...Object.fromEntries(open), identityId } } };
}

function existing(context: Context, identityId: string): UniversalMethod {
  const { universal } = identityOf(context.world, identityId).methods;
  if (!universal) throw badRequest('The identity does not have universal auth');
  return universal;
}

const secretData = ({ id, description, numUsesLimit, ttl, uses, revoked, secret }: ClientSecret): object => ({
  id,
  description,
  clientSecretPrefix: secret.slice(0, 4),
  clientSecretNumUses: uses,
  clientSecretNumUsesLimit: numUsesLimit,
  clientSecretTTL: ttl,
  isClientSecretRevoked: revoked,
});

function addSecret(context: Context, identityId: string): Outgoing {
  const { clientSecrets } = existing(context, identityId);
  // `clientSecret` is this server's own: a state file may fix it.
  const { clientSecret = randomBytes(32).toString('hex'), ...limits } = read(secretShape, context.body);
  const created: ClientSecret = {
    ...limits,
    id: randomUUID(),
    secret: clientSecret,
    createdAt: context.now(),
    uses: 0,
    revoked: false,
    takenAway: false,
  };
  clientSecrets.push(created);
  return { status: 200, body: { clientSecret, clientSecretData: secretData(created) } };
}

function revokeSecret(context: Context, identityId: string, secretId: string): Outgoing {
  const found = existing(context, identityId).clientSecrets.find(({ id }) => id === secretId);
  if (!found) throw notFound(`Client secret with ID ${secretId} not found`);
  found.revoked = true;
  found.takenAway = true;
  return { status: 200, body: { clientSecretData: secretData(found) } };
}

const remove = (context: Context, identityId: string): Outgoing => {
  const method = existing(context, identityId);
  delete identityOf(context.world, identityId).methods.universal;
  return told(method, identityId);
};

const base = '/api/v1/auth/universal-auth/identities/:identityId';

const calls: readonly (readonly [
  ApiRoute['method'],
  string,
  (context: Context, id: string, other: string) => Outgoing,
])[] = [
  ['POST', base, attach],
  ['GET', base, (context, id) => told(existing(context, id), id)],
  ['DELETE', base, remove],
  ['POST', `${base}/client-secrets`, addSecret],
  ['POST', `${base}/client-secrets/:secretId/revoke`, revokeSecret],
];

export const attachUniversalRoutes: readonly ApiRoute[] = calls.map(([method, path, answer]) => ({
  method,
  path,
  rate: method === 'GET' ? 'read' : 'write',
  admin: true,
  answer: (_incoming, { identityId = '', secretId = '' }, context) => answer(context, identityId, secretId),
}));
