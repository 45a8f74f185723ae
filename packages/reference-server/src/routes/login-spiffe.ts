import { conclude } from '../attempts';
import { spiffeDecisions } from '../checks/spiffe';
import { trustBundle } from '../checks/trust-bundle';
import { seconds, type ApiRoute, type Context } from '../context';
import type { Incoming, Outgoing } from '../route';
import { bundleOutside } from './attach-spiffe';
import { asked, enter, granted, organizationDecisions, vouchedShape } from './login';

const method = 'spiffe-auth';

async function login(incoming: Incoming, context: Context): Promise<Outgoing> {
  const given = asked(context, method, vouchedShape);
  const { identityId, jwt } = given;
  const entered = enter(incoming, context, { method, title: 'SPIFFE', identityId, termsOf: ({ spiffe }) => spiffe });
  if ('status' in entered) return entered;
  const { identity, terms, attached } = entered;
  const { decisions, jwks } = await trustBundle(terms, bundleOutside(context));
  conclude(context, { method, identity }, [
    attached,
    ...decisions,
    ...(await spiffeDecisions(terms, jwt, jwks, seconds(context))),
    ...organizationDecisions(context, identity, given),
  ]);
  return granted(context, { identity, method, terms });
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
