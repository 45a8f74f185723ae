import { clientAddress } from '../address';
import { conclude } from '../attempts';
import { decision } from '../checks/decision';
import { knownSecret, settleUniversal, universalDecisions } from '../checks/universal';
import type { ApiRoute, Context } from '../context';
import { Refusal } from '../refusal';
import type { Incoming, Outgoing } from '../route';
import { optional, text } from '../shape';
import type { Identity, UniversalMethod } from '../identity';
import type { World } from '../world';
import { acceptsAnyLogin, anyLogin, asked, granted, organizationDecisions } from './login';

const method = 'universal-auth';

const shape = {
  clientId: text(),
  clientSecret: text(),
  organizationSlug: optional(text()),
  subOrganizationName: optional(text()),
};

interface Client {
  readonly identity: Identity;
  readonly universal: UniversalMethod;
}

function clientOf(world: World, clientId: string): Client | undefined {
  for (const identity of world.identities.values()) {
    const { universal } = identity.methods;
    if (universal?.clientId === clientId) return { identity, universal };
  }
  return undefined;
}

function login(incoming: Incoming, context: Context): Outgoing {
  const { world, generation } = context;
  const given = asked(context, method, shape);
  const { clientId, clientSecret } = given;
  const client = clientOf(world, clientId);
  if (!client && acceptsAnyLogin(context, incoming)) return anyLogin(context, { method, identityId: clientId });
  const { status, message } = generation.messages.unknownClient;
  const unknown = new Refusal(status, status === 404 ? 'NotFound' : 'UnauthorizedError', message);
  const known = decision('client id', 'of an identity', client ? 'known' : 'unknown', !!client, unknown);
  if (!client) {
    conclude(context, { method }, [known]);
    throw unknown;
  }
  const { identity, universal } = client;
  const ask = { clientSecret, address: clientAddress(incoming), now: context.now(), generation };
  const secret = knownSecret(universal, clientSecret);
  const decisions = [...universalDecisions(universal, ask), ...organizationDecisions(context, identity, given)];
  settleUniversal(universal, ask, decisions);
  conclude(context, { method, identity }, [known, ...decisions]);
  const period = universal.accessTokenPeriod;
  return granted(context, { identity, method, terms: universal, period, clientSecretId: secret?.id ?? '' });
}

export const universalLoginRoutes: readonly ApiRoute[] = [
  {
    method: 'POST',
    path: '/api/v1/auth/universal-auth/login',
    rate: 'write',
    answer: (incoming, _parameters, context) => login(incoming, context),
  },
];
