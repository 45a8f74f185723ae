import { Failure } from '@infisical-ci/http';
import { stsHost } from './sign';
import type { AwsVouch } from './vouch';

/** Adds to a login that failed whose credentials signed the request: who that is in AWS, only Infisical has been told. */
export function withSigner(error: unknown, { title, region }: AwsVouch): unknown {
  if (!(error instanceof Failure) || !error.refusal) return error;
  const { code, message, refusal, fixes, cause } = error;
  const signed = `The request was signed with AWS credentials from ${title}, for the region ${region} (${stsHost(region)}).`;
  const more =
    refusal.status === 500
      ? [
          'Infisical answers so where AWS itself refused the signed request: check that the credentials have not expired ' +
            `(aws sts get-caller-identity, in a step before this one), that this runner's clock is right, that ${region} is a ` +
            'region that the account has switched on, and that Infisical can reach it.',
        ]
      : [];
  return new Failure(code, `${message}\n${signed}`, { fixes: [...more, ...fixes], refusal, cause });
}
