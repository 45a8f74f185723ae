// A job in AWS, which logs in by what AWS says of it: from each place where its credentials may be.
import type { VouchedPrincipal } from 'infisical-reference-server';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { temporaryFolder } from '../support/folders';
import { referenceTest, scenario, type Scenario } from './scenario';

const account = '123456789012';
const role = `arn:aws:iam::${account}:role/ci`;
const noMetadata = { AWS_EC2_METADATA_DISABLED: 'true' };

let job: Scenario;
let known: VouchedPrincipal;
let identityId: string;
let inputs: Record<string, string>;
beforeAll(async () => {
  job = await scenario({ secrets: { 'dev:/': { API_KEY: 'k-7f3a9c1e' } } });
  known = job.infisical.server.awsPrincipal({ arn: role });
  ({ id: identityId } = await job.infisical.createAwsIdentity({ project: job.project, allowedAccountIds: account }));
  inputs = { method: 'aws-iam', 'identity-id': identityId };
});

function inFile(text: string): string {
  const path = join(temporaryFolder(), 'token');
  writeFileSync(path, text);
  return path;
}

const byToken = (): Record<string, string> => ({
  ...known.webIdentity,
  AWS_WEB_IDENTITY_TOKEN_FILE: inFile(known.webIdentityToken),
});
const lastLogin = () => job.infisical.server.attempts().at(-1);

describe('credentials are taken from', () => {
  referenceTest.each([
    ['the environment', () => known.environment, []],
    ['a web identity', byToken, ['POST /__reference/issuers/aws/sts']],
    ["a container's endpoint", () => known.container, [expect.stringMatching(/^GET .*containers/) as string]],
    [
      "an EC2 instance's role",
      () => known.instance,
      [
        expect.stringMatching(/^PUT /) as string,
        ...Array<string>(3).fill(expect.stringMatching(/^GET .*meta-data/) as string),
      ],
    ],
  ] as const)('%s', async (_place, variables, before) => {
    const { env, masks, log } = await job.load(inputs, { env: variables() });
    expect(env).toEqual({ API_KEY: 'k-7f3a9c1e' });
    expect(job.asked().slice(0, -2)).toEqual([...before, 'POST /api/v1/auth/aws-auth/login']);
    expect(lastLogin()).toMatchObject({ method: 'aws-auth', outcome: 'granted' });
    // Masked, and nowhere else in the log: the secret, the session and the signed request.
    expect(masks.length).toBeGreaterThanOrEqual(4);
    const shown = log.replace(/^::add-mask::.*$/gm, '');
    for (const mask of masks) expect(shown).not.toContain(mask);
  });
});

referenceTest('a region of the environment is signed for', async () => {
  await job.load(inputs, { env: { ...known.environment, AWS_REGION: 'ap-southeast-2' } });
  expect(lastLogin()?.checks).toContainEqual(
    expect.objectContaining({ name: 'host', got: 'sts.ap-southeast-2.amazonaws.com' }),
  );
});

referenceTest('a refused login names the principal, the field to change, and whose credentials signed', async () => {
  const { id } = await job.infisical.createAwsIdentity({
    project: job.project,
    allowedPrincipalArns: `arn:aws:iam::${account}:role/other`,
  });
  const { code, seen } = await job.refuse({ ...inputs, 'identity-id': id }, { env: known.environment });
  expect(code).toBe('login-refused');
  expect(seen).toContain(`[principal-arn=arn:aws:sts::${account}:assumed-role/ci]`);
  expect(seen).toContain('add the principal-arn above to Allowed Principal ARNs');
  expect(seen).toContain('signed with AWS credentials from the environment, for the region us-east-1');
});

referenceTest('an identity without AWS Auth is told of no OIDC Auth that it lacks', async () => {
  const { code, seen } = await job.refuse({ ...inputs, 'identity-id': job.identityId }, { env: known.environment });
  expect(code).toBe('login-refused');
  expect(seen).toContain(
    'If the identity has no such login method, add it; if it has another one, set method to that.',
  );
  expect(seen).not.toContain('OIDC');
});

referenceTest('what AWS refuses is told apart from a broken Infisical', async () => {
  const { environment } = job.infisical.server.awsPrincipal({ arn: role, expiresIn: -1 });
  const { code, seen } = await job.refuse(inputs, { env: environment });
  expect(code).toBe('server-failed');
  expect(seen).toContain('Infisical answers so where AWS itself refused the signed request');
  expect(seen).toContain('check that the credentials have not expired');
});

referenceTest("AWS's own refusal of a web identity is told", async () => {
  const env = { ...byToken(), AWS_ROLE_ARN: `${role}-other` };
  const { code, seen } = await job.refuse(inputs, { env });
  expect(code).toBe('token-unavailable');
  expect(seen).toContain('AWS answered 403: AccessDenied, Not authorized to perform sts:AssumeRoleWithWebIdentity.');
  expect(job.asked()).toEqual(['POST /__reference/issuers/aws/sts']);
});

test('no credentials anywhere: each place is named with what it lacks, and Infisical is not asked', async () => {
  const { code, seen } = await job.refuse(inputs, { env: noMetadata });
  expect(code).toBe('token-unavailable');
  expect(seen).toContain('There are no AWS credentials for method: aws-iam. Looked at, in this order:');
  expect(seen).toContain('  the environment: AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY are not set');
  expect(seen).toContain("  an EC2 instance's role: AWS_EC2_METADATA_DISABLED is true");
  expect(job.asked()).toEqual([]);
});

referenceTest("settings of a platform's token have no effect, and that is said", async () => {
  const { seen } = await job.load({ ...inputs, audience: 'x', 'token-env': 'X' }, { env: known.environment });
  expect(seen).toContain('audience has no effect with method: aws-iam.');
  expect(seen).toContain('token-env has no effect with method: aws-iam.');
});
