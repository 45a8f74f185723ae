import { container } from './container';
import { environment } from './environment';
import { instance } from './instance';
import { unavailable, type AwsAsk, type AwsKeys, type Place } from './keys';
import { regionOf } from './region';
import { signedRequest, type AwsRequest } from './sign';
import { webIdentity } from './web-identity';

/** What AWS's credentials have vouched for, and by which of them. */
export interface AwsVouch {
  readonly request: AwsRequest;
  /** Where the credentials came from, as messages name it. */
  readonly title: string;
  readonly region: string;
}

/** Where AWS's own SDKs look, in their order; of their places these are the ones that a job has. */
const places: readonly Place[] = [environment, webIdentity, container, instance];

/**
 * A request to AWS STS that says who this job is in AWS, signed with the first credentials that there are.
 * Everything that is a credential is masked as soon as it exists, the signed request too.
 *
 * @throws Failure token-unavailable: none are there, saying what each place lacks; or those that are cannot be had. And
 *   what a door throws.
 */
export async function vouchByAws(ask: AwsAsk): Promise<AwsVouch> {
  const { keys, region: here, title } = await findKeys(ask);
  const region = regionOf(ask.env, here);
  const request = signedRequest(keys, region, new Date());
  ask.mask(request.iamRequestHeaders);
  return { request, title, region };
}

async function findKeys(ask: AwsAsk): Promise<{ keys: AwsKeys; region?: string; title: string }> {
  const looked: string[] = [];
  for (const { title, find } of places) {
    const found = await find(ask);
    if ('keys' in found) return { ...found, title };
    looked.push(`\n  ${title}: ${found.lacks}`);
  }
  throw unavailable(`There are no AWS credentials for {method}: aws-iam. Looked at, in this order:${looked.join('')}`, [
    'On EC2, ECS or EKS, give the instance, the task or the service account a role. In a container on EC2, the instance must ' +
      "let its metadata service's answers go one hop further (HttpPutResponseHopLimit: 2).",
    'Elsewhere, get credentials in a step before this one, such as aws-actions/configure-aws-credentials. Files below ~/.aws ' +
      'are not read: `aws configure export-credentials --format env-no-export` prints what is in them as variables.',
  ]);
}
