import { conclude } from '../attempts';
import { accountOf } from '../checks/arn';
import { awsDecisions } from '../checks/aws';
import type { ApiRoute, Context } from '../context';
import type { Incoming, Outgoing } from '../route';
import { optional, or, rawText, text } from '../shape';
import { asked, enter, granted, organizationDecisions } from './login';

const method = 'aws-auth';

const shape = {
  identityId: text(),
  iamHttpRequestMethod: or(rawText, 'POST'),
  iamRequestBody: rawText,
  iamRequestHeaders: rawText,
  organizationSlug: optional(text()),
  subOrganizationName: optional(text()),
};

function login(incoming: Incoming, context: Context): Outgoing {
  const { world } = context;
  const given = asked(context, method, shape);
  const { identityId } = given;
  const entered = enter(incoming, context, { method, title: 'AWS', identityId, termsOf: ({ aws }) => aws });
  if ('status' in entered) return entered;
  const { identity, terms, attached } = entered;
  const { decisions, arn = '' } = awsDecisions(terms, given, { principals: world.awsPrincipals, now: context.now() });
  conclude(context, { method, identity }, [attached, ...decisions, ...organizationDecisions(context, identity, given)]);
  const identityAuth = { aws: { accountId: accountOf(arn), arn } };
  return granted(context, { identity, method, terms, identityAuth });
}

export const awsLoginRoutes: readonly ApiRoute[] = [
  {
    method: 'POST',
    path: '/api/v1/auth/aws-auth/login',
    rate: 'write',
    answer: (incoming, _parameters, context) => login(incoming, context),
  },
];
