import { createHandle } from '../handle';
import { createServer } from '../server';
import { awsRoutes } from './aws';
import { addPrincipal, vouchedPrincipal } from './aws-principals';

const role = 'arn:aws:iam::123456789012:role/ci';
const origin = 'http://127.0.0.1';
let now = Date.UTC(2026, 0, 1);
const server = createServer({ adminToken: 'admin', now: () => now }, () =>
  Promise.reject(new Error('nothing is fetched')),
);
const handle = createHandle(server, awsRoutes);
const known = vouchedPrincipal(addPrincipal(server.world, { arn: role }, now), origin);

interface Given {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

async function ask(
  url: string,
  { method = 'GET', headers = {}, body = '' }: Given = {},
): Promise<[status: number, text: string]> {
  const path = new URL(url).pathname.replace(/\/$/, '');
  const asked = { method, target: path, path, query: new URLSearchParams(), headers, body: Buffer.from(body) };
  const { status, body: text } = await handle({ ...asked, address: '127.0.0.1', origin });
  return [status, text];
}

it('is asked for a principal by the admin alone, with credentials of its own or given', async () => {
  const url = `${origin}/__reference/issuers/aws/principals`;
  const post = (given: object, token = server.adminToken) =>
    ask(url, {
      method: 'POST',
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      body: JSON.stringify(given),
    });
  const [status, text] = await post({ arn: role, accessKeyId: 'AKIDMINE', secretAccessKey: 'mine' });
  expect([status, JSON.parse(text)]).toMatchObject([
    200,
    {
      arn: 'arn:aws:sts::123456789012:assumed-role/ci/reference',
      environment: { AWS_ACCESS_KEY_ID: 'AKIDMINE', AWS_SECRET_ACCESS_KEY: 'mine' },
    },
  ]);
  expect(text).not.toContain('AWS_SESSION_TOKEN');
  expect((await post({ arn: role }, 'x'))[0]).toBe(401);
  expect((await post({}))[0]).toBe(400);
  expect((await post({ arn: role, region: 'x' }))[0]).toBe(400);
});

it('gives a container its credentials for its token', async () => {
  const { AWS_CONTAINER_CREDENTIALS_FULL_URI: url = '', AWS_CONTAINER_AUTHORIZATION_TOKEN: token = '' } =
    known.container;
  const [status, text] = await ask(url, { headers: { authorization: token } });
  expect([status, JSON.parse(text)]).toMatchObject([200, { AccessKeyId: known.environment['AWS_ACCESS_KEY_ID'] }]);
  expect((await ask(url))[0]).toBe(401);
  expect((await ask(url.replace(/\w+$/, 'OTHER')))[0]).toBe(404);
});

it('gives an instance its credentials in a session alone', async () => {
  const base = `${known.instance['AWS_EC2_METADATA_SERVICE_ENDPOINT'] ?? ''}/latest`;
  const ttl = { 'x-aws-ec2-metadata-token-ttl-seconds': '60' };
  expect((await ask(`${base}/api/token`, { method: 'PUT' }))[0]).toBe(400);
  const [, token] = await ask(`${base}/api/token`, { method: 'PUT', headers: ttl });
  const get = (path: string, session = token) =>
    ask(`${base}/meta-data/${path}`, { headers: { 'x-aws-ec2-metadata-token': session } });
  expect(await get('iam/security-credentials/')).toEqual([200, 'ci']);
  expect(await get('placement/region')).toEqual([200, 'eu-central-1']);
  const [status, text] = await get('iam/security-credentials/ci');
  expect([status, JSON.parse(text)]).toMatchObject([200, { Token: known.environment['AWS_SESSION_TOKEN'] }]);
  expect((await get('iam/security-credentials/other'))[0]).toBe(404);
  expect((await get('placement/region', ''))[0]).toBe(401);
});

describe('STS', () => {
  const assume = (change: Record<string, string> = {}) => {
    const form = {
      Action: 'AssumeRoleWithWebIdentity',
      RoleArn: role,
      RoleSessionName: 'mine',
      WebIdentityToken: known.webIdentityToken,
      ...change,
    };
    return ask(known.webIdentity['AWS_ENDPOINT_URL_STS'] ?? '', {
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      body: new URLSearchParams(form).toString(),
    });
  };

  it('gives credentials of the role for its token', async () => {
    const [status, text] = await assume();
    expect(status).toBe(200);
    expect(text).toMatch(/<AccessKeyId>ASIA\w+<\/AccessKeyId>/);
    expect(text).toContain('<Arn>arn:aws:sts::123456789012:assumed-role/ci/mine</Arn>');
  });

  it.each([
    [{ WebIdentityToken: 'x' }, 400, 'InvalidIdentityToken'],
    [{ RoleArn: `${role}2` }, 403, 'AccessDenied'],
    [{ RoleSessionName: '/' }, 403, 'AccessDenied'],
    [{ Action: 'GetSessionToken' }, 400, 'InvalidAction'],
  ])('refuses %j', async (change: Record<string, string>, status, code) => {
    expect(await assume(change)).toEqual([status, expect.stringContaining(`<Code>${code}</Code>`)]);
  });

  it('refuses a token that has expired', async () => {
    now += 3_600_000;
    expect(await assume()).toEqual([400, expect.stringContaining('ExpiredTokenException')]);
  });
});
