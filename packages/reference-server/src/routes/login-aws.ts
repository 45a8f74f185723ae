import { conclude } from '../attempts';
import { accountOf } from '../checks/arn';
import { awsDecisions } from '../checks/aws';
import { decision } from '../checks/decision';
import type { ApiRoute, Context } from '../context';
import { notFound } from '../refusal';
import type { Incoming, Outgoing } from '../route';
import { optional, or, rawText, text } from '../shape';
import { acceptsAnyLogin, anyLogin, asked, granted, identityIdDecision, organizationDecisions } from './login';

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
  const identity = world.identities.get(identityId);
  const aws = identity?.methods.aws;
  if (!aws && acceptsAnyLogin(context, incoming)) return anyLogin(context, { method, identityId });
  const missing = notFound('AWS auth method not found for identity, did you configure AWS auth?');
  const attached = decision('AWS auth', 'attached to the identity', aws ? 'attached' : 'not attached', !!aws, missing);
  if (!identity || !aws) {
    conclude(context, { method, identityId, identity }, [identityIdDecision(identityId), attached]);
    throw missing;
  }
  const { decisions, arn = '' } = awsDecisions(aws, given, { principals: world.awsPrincipals, now: context.now() });
  conclude(context, { method, identity }, [attached, ...decisions, ...organizationDecisions(context, identity, given)]);
  const identityAuth = { aws: { accountId: accountOf(arn), arn } };
  return granted(context, { identity, method, terms: aws, identityAuth });
}

export const awsLoginRoutes: readonly ApiRoute[] = [
  {
    method: 'POST',
    path: '/api/v1/auth/aws-auth/login',
    rate: 'write',
    answer: (incoming, _parameters, context) => login(incoming, context),
  },
];
