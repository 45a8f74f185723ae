import { sign } from 'aws4';
import type { AwsKeys } from './keys';

/** A signed request to AWS STS, in the fields in which Infisical takes it. It is sent by Infisical, and by nobody else. */
export interface AwsRequest {
  readonly iamHttpRequestMethod: 'POST';
  /** Base64. */
  readonly iamRequestBody: string;
  /** Base64 of a JSON object. */
  readonly iamRequestHeaders: string;
}

const body = 'Action=GetCallerIdentity&Version=2011-06-15';
const base64 = (text: string): string => Buffer.from(text).toString('base64');

/** Where Infisical sends the request, which it reads from the signature: so no other host may be signed for. */
export const stsHost = (region: string): string => `sts.${region}.amazonaws.com`;

/**
 * `sts:GetCallerIdentity`, signed with Signature Version 4: whoever sends it learns from AWS who signed it, for some
 * minutes, and can do nothing else with it.
 *
 * @param at the time of the signature, which AWS compares with its own
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv.html
 */
export function signedRequest(keys: AwsKeys, region: string, at: Date): AwsRequest {
  const { headers } = sign(
    {
      method: 'POST',
      host: stsHost(region),
      path: '/',
      service: 'sts',
      region,
      // Each header is given: aws4 would take what is missing from the clock.
      headers: {
        Host: stsHost(region),
        'Content-Type': 'application/x-www-form-urlencoded; charset=utf-8',
        'Content-Length': String(body.length),
        'X-Amz-Date': at.toISOString().replace(/[-:]|\.\d+/g, ''),
      },
      body,
    },
    keys,
  );
  return {
    iamHttpRequestMethod: 'POST',
    iamRequestBody: base64(body),
    iamRequestHeaders: base64(JSON.stringify(headers)),
  };
}
