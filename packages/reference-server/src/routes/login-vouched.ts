import { conclude } from '../attempts';
import { decision } from '../checks/decision';
import type { ApiRoute, Context } from '../context';
import type { Identity } from '../identity';
import { unauthorized } from '../refusal';
import type { Incoming, Outgoing } from '../route';
import { asked, enter, granted, organizationDecisions, vouchedShape } from './login';

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
  const given = asked(context, method, vouchedShape);
  const { identityId } = given;
  const termsOf = ({ others }: Identity['methods']) => others.get(method);
  const entered = enter(incoming, context, { method, title, identityId, termsOf });
  if ('status' in entered) return entered;
  const { identity, terms, attached } = entered;
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
