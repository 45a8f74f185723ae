import { conclude } from '../attempts';
import { decision } from '../checks/decision';
import type { ApiRoute, Context } from '../context';
import { notFound, unauthorized } from '../refusal';
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

/** Methods whose platforms this server does not play, and the names by which Infisical's messages call them. */
export const vouchedMethods: readonly { readonly method: string; readonly title: string; readonly newer?: boolean }[] =
  [
    { method: 'kubernetes-auth', title: 'Kubernetes' },
    { method: 'azure-auth', title: 'Azure' },
    { method: 'gcp-auth', title: 'GCP' },
    { method: 'jwt-auth', title: 'JWT', newer: true },
  ];

const note = 'The token was not looked at: this server checks that the identity has the method, and nothing else.';

function login(method: string, title: string, incoming: Incoming, context: Context): Outgoing {
  const { world } = context;
  const given = asked(context, method, vouchedShape);
  const { identityId } = given;
  const identity = world.identities.get(identityId);
  const terms = identity?.methods.others.get(method);
  if (!terms && acceptsAnyLogin(context, incoming)) return anyLogin(context, { method, identityId });
  const missing = notFound(`${title} auth method not found for identity, did you configure ${title} auth?`);
  const attached = decision(
    `${title} auth`,
    'attached to the identity',
    terms ? 'attached' : 'not attached',
    !!terms,
    missing,
  );
  if (!identity || !terms) {
    conclude(context, { method, identityId, identity }, [identityIdDecision(identityId), attached]);
    throw missing;
  }
  conclude(context, { method, identity }, [
    attached,
    decision('token', 'anything', note, true, unauthorized('')),
    ...organizationDecisions(context, identity, given),
  ]);
  return granted(context, { identity, method, terms }, { 'x-reference-note': note });
}

export const vouchedLoginRoutes: readonly ApiRoute[] = vouchedMethods.map(({ method, title, newer = false }) => ({
  method: 'POST',
  path: `/api/v1/auth/${method}/login`,
  rate: 'write',
  newer,
  answer: (incoming, _parameters, context) => login(method, title, incoming, context),
}));
