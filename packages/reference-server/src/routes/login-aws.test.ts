import { signatureOf } from '../checks/aws-signature';
import { addPrincipal, type KnownPrincipal } from '../issuers/aws-principals';
import { rehearse, type Rehearsal } from '../rehearsal';

const account = '123456789012';
const role = `arn:aws:iam::${account}:role/team/ci`;
const attach = 'POST /api/v1/auth/aws-auth/identities';

/** What a login may have otherwise than it should. */
interface Wrong {
  readonly region?: string;
  readonly host?: string;
  readonly service?: string;
  readonly method?: string;
  readonly body?: string;
  readonly age?: number;
  readonly secret?: string;
  readonly token?: string;
  readonly unsigned?: string;
  readonly id?: string;
}

function signed(known: KnownPrincipal, now: number, wrong: Wrong = {}) {
  const { region = 'eu-central-1', method = 'POST', service = 'sts', age = 0 } = wrong;
  const { host = `sts.${region}.amazonaws.com`, body = 'Action=GetCallerIdentity&Version=2011-06-15' } = wrong;
  const amzDate = new Date(now - age * 1000).toISOString().replace(/[-:]|\.\d+/g, '');
  const headers: Record<string, string> = {
    Host: host,
    'X-Amz-Date': amzDate,
    'X-Amz-Security-Token': wrong.token ?? known.sessionToken,
  };
  const lower = Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
  const signedHeaders = Object.keys(lower)
    .filter((name) => name !== wrong.unsigned)
    .sort();
  const accessKeyId = wrong.id ?? known.accessKeyId;
  const parts = { accessKeyId, date: amzDate.slice(0, 8), region, service, signedHeaders, value: '' };
  const value = signatureOf({ method, headers: lower, body }, parts, wrong.secret ?? known.secretAccessKey);
  const credential = `${accessKeyId}/${parts.date}/${region}/${service}/aws4_request`;
  headers['Authorization'] =
    `AWS4-HMAC-SHA256 Credential=${credential}, SignedHeaders=${signedHeaders.join(';')}, Signature=${value}`;
  return {
    iamHttpRequestMethod: method,
    iamRequestBody: Buffer.from(body).toString('base64'),
    iamRequestHeaders: Buffer.from(JSON.stringify(headers)).toString('base64'),
  };
}

async function stage(config: object = {}, arn = role, expiresIn = 60) {
  const subject = rehearse();
  const { identity } = await subject.done('POST /api/v1/identities', { name: 'ci' });
  await subject.done(`${attach}/${identity.id}`, { accessTokenTTL: 60, ...config });
  const now = subject.server.now();
  const known = addPrincipal(subject.server.world, { arn, expiresIn }, now);
  return { subject, identityId: identity.id, known, now };
}

const login = (subject: Rehearsal, json: object) =>
  subject.ask('POST /api/v1/auth/aws-auth/login', { token: '', json });
const failed = (subject: Rehearsal): string | undefined =>
  subject.server.world.attempts.at(-1)?.checks.find(({ holds }) => !holds)?.name;

describe('a login by AWS auth', () => {
  it.each([
    [{}],
    [{ allowedAccountIds: `111111111111,${account}` }],
    [{ allowedPrincipalArns: `arn:aws:iam::${account}:role/ci` }],
    [{ allowedPrincipalArns: `arn:aws:sts::${account}:assumed-role/c*` }],
  ])('is granted with %j, and its token is as the method says', async (config) => {
    const { subject, identityId, known, now } = await stage(config);
    const { status, body } = await login(subject, { identityId, ...signed(known, now) });
    expect([status, body.expiresIn]).toEqual([200, 60]);
    expect(subject.server.world.attempts[0]?.outcome).toBe('granted');
    const { status: read } = await subject.ask('GET /api/v1/workspace', { token: body.accessToken });
    expect(read).not.toBe(401);
  });

  it.each<[string, Wrong]>([
    ['region', { region: 'Evil.Example' }],
    ['region', { region: '' }],
    ['host', { host: 'sts.amazonaws.com' }],
    ['service', { service: 's3' }],
    ['method', { method: 'GET' }],
    ['action', { body: 'Action=GetSessionToken' }],
    ['date', { age: 301 }],
    ['date', { age: -301 }],
    ['access key', { id: 'AKIDOTHER' }],
    ['session', { token: 'another' }],
    ['signed headers', { unsigned: 'x-amz-security-token' }],
    ['signed headers', { unsigned: 'host' }],
    ['signature', { secret: 'another' }],
  ])('is refused where the %s is not right: %j', async (check, wrong) => {
    const { subject, identityId, known, now } = await stage();
    const { status, body } = await login(subject, { identityId, ...signed(known, now, wrong) });
    expect(failed(subject)).toBe(check);
    // What AWS refuses, Infisical does not explain.
    const told = check === 'region' ? [400, 'Invalid AWS region'] : [500, 'Something went wrong'];
    expect([status, body.message]).toEqual(told);
  });

  it('is refused with credentials that have expired', async () => {
    const { subject, identityId, known, now } = await stage({}, role, 0);
    expect((await login(subject, { identityId, ...signed(known, now) })).status).toBe(500);
    expect(failed(subject)).toBe('session');
  });

  it.each([
    [role, { allowedAccountIds: '111111111111' }, 'AWS account ID not allowed.'],
    [
      role,
      { allowedPrincipalArns: `arn:aws:iam::${account}:role/team/ci` },
      `AWS principal ARN not allowed. [principal-arn=arn:aws:sts::${account}:assumed-role/ci]`,
    ],
    [
      `arn:aws:iam::${account}:root`,
      { allowedAccountIds: account },
      'AWS account root principals cannot use AWS Auth.',
    ],
  ])('as %s is refused with %j', async (arn, config, message) => {
    const { subject, identityId, known, now } = await stage(config, arn);
    const { status, body } = await login(subject, { identityId, ...signed(known, now) });
    expect([status, body.message]).toEqual([401, `Access denied: ${message}`]);
  });

  it('is refused where it is not attached, or taken away, and its token dies with it', async () => {
    const { subject, identityId, known, now } = await stage();
    const { accessToken } = (await login(subject, { identityId, ...signed(known, now) })).body;
    await subject.done(`DELETE ${attach.slice(5)}/${identityId}`);
    const { status, body } = await login(subject, { identityId, ...signed(known, now) });
    expect([status, body.message]).toEqual([
      404,
      'AWS auth method not found for identity, did you configure AWS auth?',
    ]);
    const read = await subject.ask('GET /api/v3/secrets/raw', { token: accessToken });
    expect(read.body.message).toBe('Failed to authorize: auth method has been revoked');
  });

  it('of the wrong shape is an attempt too', async () => {
    const { subject, identityId } = await stage();
    expect((await login(subject, { identityId })).status).toBe(422);
    expect((await login(subject, { identityId, iamRequestBody: '', iamRequestHeaders: 'e30' })).status).toBe(400);
    expect((await login(subject, { identityId, iamRequestBody: '', iamRequestHeaders: 'bm8=' })).status).toBe(500);
    expect(subject.server.world.attempts.map(({ outcome }) => outcome)).toEqual(Array(3).fill('refused'));
  });
});

describe('AWS auth', () => {
  const path = attach.slice(5);
  it('is attached once, read, and changed; a change without lists empties them', async () => {
    const { subject, identityId } = await stage({ allowedAccountIds: `111111111111,${account}` });
    expect((await subject.ask(`${attach}/${identityId}`, { json: {} })).status).toBe(400);
    const attached = { stsEndpoint: 'https://sts.amazonaws.com/', allowedAccountIds: `111111111111, ${account}` };
    expect(await subject.done(`GET ${path}/${identityId}`)).toMatchObject({ identityAwsAuth: attached });
    await subject.done(`PATCH ${path}/${identityId}`, { accessTokenTTL: 30 });
    const changed = { allowedAccountIds: '', accessTokenTTL: 30 };
    expect(await subject.done(`GET ${path}/${identityId}`)).toMatchObject({ identityAwsAuth: changed });
  });

  it.each([
    [{ allowedAccountIds: '12' }, 'Each account ID must be a 12-digit number.'],
    [{ allowedPrincipalArns: 'arn:aws:s3:::bucket' }, 'Each ARN must be in the format'],
  ])('is refused with %j', async (json, message) => {
    const { subject, identityId } = await stage();
    const { status, body } = await subject.ask(`PATCH ${path}/${identityId}`, { json });
    expect([status, JSON.stringify(body.message)]).toEqual([422, expect.stringContaining(message) as string]);
  });
});
