import { Failure } from '@infisical-ci/http';
import { fakeAws, failureOf } from './fake';
import { vouchByAws } from './vouch';

const sts = 'https://sts.us-east-1.amazonaws.com';
const metadata = 'http://169.254.169.254';
const role = 'arn:aws:iam::123456789012:role/ci';
const json = JSON.stringify({ AccessKeyId: 'ASIAX', SecretAccessKey: 's3cret/+key', Token: 'session==' });
const xml =
  '<AssumeRoleWithWebIdentityResponse xmlns="https://sts.amazonaws.com/doc/2011-06-15/"><AssumeRoleWithWebIdentityResult>' +
  '<Credentials><AccessKeyId>ASIAX</AccessKeyId><SecretAccessKey>s3cret/+key</SecretAccessKey>' +
  '<SessionToken>\n  session==\n</SessionToken></Credentials></AssumeRoleWithWebIdentityResult></AssumeRoleWithWebIdentityResponse>';

const onEc2 = {
  [`PUT ${metadata}/latest/api/token`]: 'imds-session',
  [`GET ${metadata}/latest/meta-data/iam/security-credentials/`]: 'ci-role\n',
  [`GET ${metadata}/latest/meta-data/iam/security-credentials/ci-role`]: json,
  [`GET ${metadata}/latest/meta-data/placement/region`]: 'eu-west-3',
};
const inEnv = { AWS_ACCESS_KEY_ID: 'ASIAX', AWS_SECRET_ACCESS_KEY: ' s3cret/+key\n', AWS_SESSION_TOKEN: 'session==' };
const byToken = { AWS_WEB_IDENTITY_TOKEN_FILE: '/token', AWS_ROLE_ARN: role };
const relative = { AWS_CONTAINER_CREDENTIALS_RELATIVE_URI: '/v2/credentials/1?a=b' };
const full = { AWS_CONTAINER_CREDENTIALS_FULL_URI: 'http://169.254.170.23/v1/credentials' };
const files = { '/token': 'web.identity.token\n', '/pod': 'pod-token' };
const web = { [`POST ${sts}/`]: xml };
const ecs = { 'GET http://169.254.170.2/v2/credentials/1': json, 'GET http://169.254.170.23/v1/credentials': json };

const signer = (request: { readonly iamRequestHeaders: string }): string =>
  Buffer.from(request.iamRequestHeaders, 'base64').toString();

describe('credentials', () => {
  it.each([
    ['the environment', { ...inEnv, ...byToken, ...full }, {}, 'us-east-1'],
    ['a web identity', { ...byToken, ...full }, web, 'us-east-1'],
    ["a container's endpoint", { ...relative, ...full }, { ...ecs, ...onEc2 }, 'us-east-1'],
    ["a container's endpoint", full, ecs, 'us-east-1'],
    ["an EC2 instance's role", {}, onEc2, 'eu-west-3'],
    ["an EC2 instance's role", { AWS_DEFAULT_REGION: 'us-east-2' }, onEc2, 'us-east-2'],
    ['the environment', { ...inEnv, AWS_REGION: 'sa-east-1', AWS_DEFAULT_REGION: 'x' }, {}, 'sa-east-1'],
  ])('from %s with %j sign the request', async (title, env, script, region) => {
    const { ask } = fakeAws(env, script, files);
    const subject = await vouchByAws(ask);
    expect(subject).toMatchObject({ title, region });
    expect(signer(subject.request)).toContain(`Credential=ASIAX/`);
    expect(signer(subject.request)).toContain(`/${region}/sts/aws4_request`);
    expect(signer(subject.request)).toContain('"X-Amz-Security-Token":"session=="');
    expect(ask.masked).toEqual(
      expect.arrayContaining(['s3cret/+key', 'session==', 'ASIAX', subject.request.iamRequestHeaders]),
    );
  });

  it('of the environment may be long-lived, without a session', async () => {
    const subject = await vouchByAws(fakeAws({ ...inEnv, AWS_SESSION_TOKEN: '' }).ask);
    expect(signer(subject.request)).not.toContain('Security-Token');
  });

  it('by a web identity are asked for in a form, never in an address, and its token is masked first', async () => {
    const { ask, asked } = fakeAws(
      { ...byToken, AWS_ROLE_SESSION_NAME: 'mine', AWS_REGION: 'eu-west-1' },
      {
        'POST https://sts.eu-west-1.amazonaws.com/': xml,
      },
      files,
    );
    await vouchByAws(ask);
    expect(ask.masked[0]).toBe('web.identity.token');
    expect(asked).toMatchObject([
      {
        headers: { accept: 'text/xml' },
        form: { RoleArn: role, RoleSessionName: 'mine', WebIdentityToken: 'web.identity.token' },
      },
    ]);
    expect(asked[0]).not.toHaveProperty('query');
  });

  it.each([
    ['the token', { AWS_CONTAINER_AUTHORIZATION_TOKEN: 'plain-token' }, 'plain-token'],
    [
      'the file',
      { AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE: '/pod', AWS_CONTAINER_AUTHORIZATION_TOKEN: 'x' },
      'pod-token',
    ],
  ])('of a container are asked for with %s, masked before', async (_what, env, authorization) => {
    const { ask, asked } = fakeAws({ ...full, ...env }, ecs, files);
    await vouchByAws(ask);
    expect(asked[0]?.headers).toEqual({ authorization });
    expect(ask.masked[0]).toBe(authorization);
  });

  it('of a container keep the query of its address', async () => {
    const { ask, asked } = fakeAws(relative, ecs);
    await vouchByAws(ask);
    expect(asked[0]?.query).toEqual({ a: 'b' });
  });

  it('of an instance are read in a session of IMDSv2, whose token is masked and short-lived', async () => {
    const { ask, asked } = fakeAws({}, onEc2);
    await vouchByAws(ask);
    expect(asked[0]).toMatchObject({ headers: { 'x-aws-ec2-metadata-token-ttl-seconds': '60' }, retry: false });
    expect(asked.slice(1).map(({ headers }) => headers?.['x-aws-ec2-metadata-token'])).toEqual(
      Array(3).fill('imds-session'),
    );
    expect(ask.masked[0]).toBe('imds-session');
  });
});

describe('no credentials', () => {
  const gone = new Failure('timed-out', 'No answer.');
  const silent = { [`PUT ${metadata}/latest/api/token`]: gone };
  it('anywhere: what was looked at, in order, what each place lacks, and what to do', async () => {
    const subject = await failureOf(vouchByAws(fakeAws({ AWS_ROLE_ARN: role }, silent).ask));
    expect(subject.code).toBe('token-unavailable');
    expect(subject.message.split('\n')).toEqual([
      'There are no AWS credentials for {method}: aws-iam. Looked at, in this order:',
      '  the environment: AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY are not set',
      '  a web identity: AWS_WEB_IDENTITY_TOKEN_FILE is not set, although AWS_ROLE_ARN is',
      "  a container's endpoint: AWS_CONTAINER_CREDENTIALS_RELATIVE_URI and AWS_CONTAINER_CREDENTIALS_FULL_URI are not set",
      "  an EC2 instance's role: no metadata service answers within 2 seconds at http://169.254.169.254",
    ]);
    expect(subject.fixes.join()).toContain('aws-actions/configure-aws-credentials');
  });

  it.each([
    [{ AWS_EC2_METADATA_DISABLED: 'TRUE' }, {}, 'AWS_EC2_METADATA_DISABLED is true'],
    [{}, {}, "is not EC2's metadata service (status 404)"],
    [
      {},
      { [`PUT ${metadata}/latest/api/token`]: '<html>no</html> page' },
      "is not EC2's metadata service (status 200)",
    ],
    [
      {},
      { [`PUT ${metadata}/latest/api/token`]: new Failure('network-failed', 'x') },
      'no metadata service answers as EC2 does',
    ],
    [{}, { [`PUT ${metadata}/latest/api/token`]: 'imds-session' }, 'the instance has no role'],
    [{ AWS_EC2_METADATA_SERVICE_ENDPOINT: 'http://127.0.0.1:1338' }, {}, 'what answers at http://127.0.0.1:1338'],
  ])(
    'of an instance with %j: %#',
    async (env: Record<string, string>, script: Record<string, string | Failure>, why) => {
      const { message } = await failureOf(vouchByAws(fakeAws(env, script).ask));
      expect(message).toContain(why);
    },
  );

  const refused =
    '<ErrorResponse><Error><Code>AccessDenied</Code><Message>Not authorized.</Message></Error></ErrorResponse>';
  it.each<[string, Record<string, string>, Record<string, string | number>, string]>([
    [
      'half of the pair',
      { AWS_ACCESS_KEY_ID: 'A' },
      {},
      'AWS_ACCESS_KEY_ID is set in the environment, but AWS_SECRET_ACCESS_KEY is not.',
    ],
    [
      'the other half',
      { AWS_SECRET_ACCESS_KEY: 's3cret' },
      {},
      'AWS_SECRET_ACCESS_KEY is set in the environment, but AWS_ACCESS_KEY_ID is not.',
    ],
    ['a line end in a part', { ...inEnv, AWS_SESSION_TOKEN: 'a\nb' }, {}, 'what came as session token cannot be that'],
    ['a token without its role', { AWS_WEB_IDENTITY_TOKEN_FILE: '/token' }, {}, 'but AWS_ROLE_ARN is not.'],
    [
      'a token that is not there',
      { ...byToken, AWS_WEB_IDENTITY_TOKEN_FILE: '/gone' },
      {},
      '/gone, cannot be read: it is not there.',
    ],
    ['a role that is refused', byToken, { [`POST ${sts}/`]: 403 }, 'AWS answered 403: it gave no reason.'],
    [
      'an answer without keys',
      byToken,
      { [`POST ${sts}/`]: refused },
      'access key id and secret access key cannot be that',
    ],
    [
      'STS elsewhere',
      { ...byToken, AWS_ENDPOINT_URL_STS: 'http://sts.evil.example' },
      {},
      'The address in AWS_ENDPOINT_URL_STS is neither https',
    ],
    ['a region that is none', { ...inEnv, AWS_REGION: 'x.evil.example/' }, {}, 'is no name of an AWS region'],
    ['a refusing endpoint', full, { 'GET http://169.254.170.23/v1/credentials': 401 }, 'the answer was 401'],
    [
      'an endpoint without keys',
      full,
      { 'GET http://169.254.170.23/v1/credentials': 'null' },
      'access key id and secret access key cannot be that',
    ],
    [
      'an endpoint elsewhere',
      { AWS_CONTAINER_CREDENTIALS_FULL_URI: 'http://10.0.0.1/' },
      {},
      'AWS_CONTAINER_CREDENTIALS_FULL_URI is neither https',
    ],
    [
      'a path that is a host',
      { AWS_CONTAINER_CREDENTIALS_RELATIVE_URI: '.evil.example/' },
      {},
      'AWS_CONTAINER_CREDENTIALS_RELATIVE_URI is neither',
    ],
    [
      'a path with a user',
      { AWS_CONTAINER_CREDENTIALS_RELATIVE_URI: '@evil.example/' },
      {},
      'AWS_CONTAINER_CREDENTIALS_RELATIVE_URI is neither',
    ],
    [
      'a token file of the container that is not there',
      { ...full, AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE: '/gone' },
      {},
      'AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE cannot be read',
    ],
    [
      'a role whose credentials are not there',
      {},
      { ...onEc2, [`GET ${metadata}/latest/meta-data/iam/security-credentials/ci-role`]: 500 },
      'names the role ci-role, but answered 500',
    ],
  ])('where a place is set up and fails, and no other is looked at: %s', async (_what, env, script, why) => {
    const { ask } = fakeAws(env, script, files);
    const subject = await failureOf(vouchByAws(ask));
    expect(subject.code).toBe('token-unavailable');
    expect(subject.message).toContain(why);
    expect(subject.message + subject.fixes.join()).not.toContain('s3cret');
    expect(subject.fixes).not.toEqual([]);
  });

  it("tell AWS's own reason of a refusal", async () => {
    const { ask } = fakeAws(byToken, {}, files);
    const door = ask.open(new URL(sts));
    const answer = { status: 403, headers: {}, body: Buffer.from(refused) };
    const open = () => ({ ...door, ask: () => Promise.resolve(answer) });
    const { message } = await failureOf(vouchByAws({ ...ask, open }));
    expect(message).toContain('AWS answered 403: AccessDenied, Not authorized.');
  });
});
