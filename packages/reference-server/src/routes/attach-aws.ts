import { randomUUID } from 'node:crypto';
import type { Context } from '../context';
import { badRequest } from '../refusal';
import type { Outgoing } from '../route';
import { optional, or, read, text, textThat, type Field } from '../shape';
import type { AwsMethod } from '../identity';
import { askedTerms, termsShape } from './attach';
import { identityOf } from './identities';
import { methodRoutes } from './method-routes';

const items = (list: string): string[] => list.split(',').map((item) => item.trim());

/** A comma-separated list whose items fit; kept with one blank after each comma, as Infisical keeps it. */
function listOf(item: RegExp, message: string): Field<string> {
  const given = textThat((list) => list === '' || items(list).every((each) => item.test(each)), message);
  return (value, path, issues) => items(or(given, '')(value, path, issues)).join(', ');
}

const accountIds = listOf(/^\d{12}$/, 'Each account ID must be a 12-digit number.');
const principalArns = listOf(
  /^arn:aws(?:-us-gov)?:(iam|sts)::\d{12}:((user|role|assumed-role)\/[a-zA-Z0-9_.@+*/-]+|\*)$/,
  "Each ARN must be in the format of 'arn:aws:iam::123456789012:user/UserName', 'arn:aws:iam::123456789012:role/RoleName', or 'arn:aws:iam::123456789012:*', 'arn:aws:sts::123456789012:assumed-role/RoleName'. GovCloud ARNs (arn:aws-us-gov:...) are also supported.",
);

// A change that names no list empties it, there as here.
const shape = {
  stsEndpoint: optional(text(1)),
  allowedPrincipalArns: principalArns,
  allowedAccountIds: accountIds,
  ...termsShape,
};

/** Kept and answered; like Infisical, this server asks the STS of the region that was signed for. */
const defaultEndpoint = 'https://sts.amazonaws.com/';

const told = (method: AwsMethod, identityId: string): Outgoing => ({
  status: 200,
  body: { identityAwsAuth: { ...method, identityId } },
});

function existing(context: Context, identityId: string): AwsMethod {
  const { aws } = identityOf(context.world, identityId).methods;
  if (!aws) throw badRequest('The identity does not have AWS Auth attached');
  return aws;
}

function attach(context: Context, identityId: string): Outgoing {
  const { methods } = identityOf(context.world, identityId);
  const {
    stsEndpoint = defaultEndpoint,
    allowedPrincipalArns,
    allowedAccountIds,
    ...terms
  } = read(shape, context.body);
  if (methods.aws) throw badRequest('Failed to add AWS Auth to already configured identity');
  methods.aws = { ...askedTerms(terms), id: randomUUID(), stsEndpoint, allowedPrincipalArns, allowedAccountIds };
  return told(methods.aws, identityId);
}

function update(context: Context, identityId: string): Outgoing {
  const before = existing(context, identityId);
  const { stsEndpoint = before.stsEndpoint, ...asked } = read(shape, context.body);
  const { allowedPrincipalArns, allowedAccountIds } = asked;
  const method = { ...before, ...askedTerms(asked, before), stsEndpoint, allowedPrincipalArns, allowedAccountIds };
  identityOf(context.world, identityId).methods.aws = method;
  return told(method, identityId);
}

export const attachAwsRoutes = methodRoutes<AwsMethod>('aws-auth', {
  attach,
  update,
  existing,
  forget(context, identityId) {
    delete identityOf(context.world, identityId).methods.aws;
  },
  told,
});
