import { conclude } from '../attempts';
import { addressProblem } from '../checks/issuer-address';
import { oidcDecisions } from '../checks/oidc';
import { mappedClaims } from '../checks/oidc-claims';
import { seconds, type ApiRoute, type Context } from '../context';
import type { Incoming, Outgoing } from '../route';
import { asked, enter, granted, organizationDecisions, vouchedShape } from './login';

const method = 'oidc-auth';

async function login(incoming: Incoming, context: Context): Promise<Outgoing> {
  const { generation } = context;
  const given = asked(context, method, vouchedShape);
  const { identityId, jwt } = given;
  const missing = generation.messages.noOidc;
  const entered = enter(incoming, context, { method, title: 'OIDC', identityId, missing, termsOf: ({ oidc }) => oidc });
  if ('status' in entered) return entered;
  const { identity, terms, attached } = entered;
  const { decisions, claims } = await oidcDecisions(terms, jwt, {
    fetchDocument: context.fetchDocument,
    addressProblem: (url) =>
      generation.explainsOidc ? addressProblem(url, context.acceptPrivateIssuers) : Promise.resolve(undefined),
    generation,
    seconds: seconds(context),
  });
  conclude(context, { method, identity }, [attached, ...decisions, ...organizationDecisions(context, identity, given)]);
  const mapped = mappedClaims(terms, claims);
  return granted(context, { identity, method, terms, identityAuth: { oidc: { claims: mapped } } });
}

export const oidcLoginRoutes: readonly ApiRoute[] = [
  {
    method: 'POST',
    path: '/api/v1/auth/oidc-auth/login',
    rate: 'write',
    answer: (incoming, _parameters, context) => login(incoming, context),
  },
];
