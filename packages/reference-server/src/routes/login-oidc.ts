import { conclude } from '../attempts';
import { addressProblem } from '../checks/issuer-address';
import { decision } from '../checks/decision';
import { oidcDecisions } from '../checks/oidc';
import { mappedClaims } from '../checks/oidc-claims';
import { seconds, type ApiRoute, type Context } from '../context';
import { notFound } from '../refusal';
import type { Incoming, Outgoing } from '../route';
import {
  acceptsAnyLogin,
  anyLogin,
  asked,
  granted,
  identityIdDecision,
  organizationDecisions,
  vouchedShape,
} from './login';

const method = 'oidc-auth';

async function login(incoming: Incoming, context: Context): Promise<Outgoing> {
  const { world, generation } = context;
  const given = asked(context, method, vouchedShape);
  const { identityId, jwt } = given;
  const identity = world.identities.get(identityId);
  const oidc = identity?.methods.oidc;
  if (!oidc && acceptsAnyLogin(context, incoming)) return anyLogin(context, { method, identityId });
  const attached = decision(
    'OIDC auth',
    'attached to the identity',
    oidc ? 'attached' : 'not attached',
    !!oidc,
    notFound(generation.messages.noOidc),
  );
  if (!identity || !oidc) {
    conclude(context, { method, identityId, identity }, [identityIdDecision(identityId), attached]);
    throw notFound(generation.messages.noOidc);
  }
  const { decisions, claims } = await oidcDecisions(oidc, jwt, {
    fetchDocument: context.fetchDocument,
    addressProblem: (url) =>
      generation.explainsOidc ? addressProblem(url, context.acceptPrivateIssuers) : Promise.resolve(undefined),
    generation,
    seconds: seconds(context),
  });
  conclude(context, { method, identity }, [attached, ...decisions, ...organizationDecisions(context, identity, given)]);
  const mapped = mappedClaims(oidc, claims);
  return granted(context, { identity, method, terms: oidc, identityAuth: { oidc: { claims: mapped } } });
}

export const oidcLoginRoutes: readonly ApiRoute[] = [
  {
    method: 'POST',
    path: '/api/v1/auth/oidc-auth/login',
    rate: 'write',
    answer: (incoming, _parameters, context) => login(incoming, context),
  },
];
