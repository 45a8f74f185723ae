import { conclude } from '../attempts';
import { decision } from '../checks/decision';
import { spiffeDecisions } from '../checks/spiffe';
import { trustBundle } from '../checks/trust-bundle';
import { seconds, type ApiRoute, type Context } from '../context';
import { notFound } from '../refusal';
import type { Incoming, Outgoing } from '../route';
import { bundleOutside } from './attach-spiffe';
import {
  acceptsAnyLogin,
  anyLogin,
  asked,
  granted,
  identityIdDecision,
  organizationDecisions,
  vouchedShape,
} from './login';

const method = 'spiffe-auth';

async function login(incoming: Incoming, context: Context): Promise<Outgoing> {
  const given = asked(context, method, vouchedShape);
  const { identityId, jwt } = given;
  const identity = context.world.identities.get(identityId);
  const spiffe = identity?.methods.spiffe;
  if (!spiffe && acceptsAnyLogin(context, incoming)) return anyLogin(context, { method, identityId });
  const missing = notFound('SPIFFE auth method not found for identity, did you configure SPIFFE auth?');
  const state = spiffe ? 'attached' : 'not attached';
  const attached = decision('SPIFFE auth', 'attached to the identity', state, !!spiffe, missing);
  if (!identity || !spiffe) {
    conclude(context, { method, identityId, identity }, [identityIdDecision(identityId), attached]);
    throw missing;
  }
  const { decisions, jwks } = await trustBundle(spiffe, bundleOutside(context));
  conclude(context, { method, identity }, [
    attached,
    ...decisions,
    ...(await spiffeDecisions(spiffe, jwt, jwks, seconds(context))),
    ...organizationDecisions(context, identity, given),
  ]);
  return granted(context, { identity, method, terms: spiffe });
}

export const spiffeLoginRoutes: readonly ApiRoute[] = [
  {
    method: 'POST',
    path: '/api/v1/auth/spiffe-auth/login',
    rate: 'write',
    newer: true,
    answer: (incoming, _parameters, context) => login(incoming, context),
  },
];
