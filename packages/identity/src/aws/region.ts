import { unavailable, type AwsAsk } from './keys';

/**
 * The region that the environment names, or else the one that every account has.
 * @param here the region of the machine, where that is known
 * @throws Failure token-unavailable: no region's name, by Infisical's own rule
 */
export function regionOf(env: AwsAsk['env'], here = 'us-east-1'): string {
  const region = (env['AWS_REGION'] || env['AWS_DEFAULT_REGION'] || here).trim();
  if (/^[a-z0-9-]{1,20}$/.test(region)) return region;
  throw unavailable('The region in AWS_REGION or AWS_DEFAULT_REGION is no name of an AWS region.', [
    'Write it as AWS does, such as eu-central-1.',
  ]);
}
