// Everything that can go wrong with a job that holds canaries: what it is given, and what the server does.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Fault } from 'infisical-reference-server';
import { temporaryFolder } from '../support/folders';
import { canaries, credentials, listOf, short } from './canaries';

export interface Way {
  readonly name: string;
  readonly faults?: readonly Fault[];
  readonly inputs?: Readonly<Record<string, string>>;
  readonly env?: Readonly<Record<string, string>>;
  /** Green all the same: only revoking failed, or it passed. */
  readonly green?: true;
}

const routes = {
  'the token': 'GET /__reference/issuers/github/token',
  'the login': 'POST /api/v1/auth/oidc-auth/login',
  'the list': 'GET /api/v4/secrets',
  revoking: 'POST /api/v1/auth/token/revoke',
} as const;

const list = { route: routes['the list'], status: 200, body: listOf({ ...canaries, ...short }) };
const said = Object.values(canaries).join(' ');

/** Answers that hold canaries where none belong, or too few of them. */
const odd: Readonly<Record<string, Omit<Fault, 'route'>>> = {
  'is cut': { cutAfter: 300 },
  'is reset': { resetAfter: 300 },
  'is never answered': { stall: true },
  'is HTML full of secrets': { status: 200, headers: { 'content-type': 'text/html' }, body: `<html>${said}</html>` },
  'is broken JSON': {
    status: 200,
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(list.body).slice(0, -9),
  },
  'is of another shape': {
    status: 200,
    body: { value: [said], accessToken: { said }, secrets: { said }, secret: said },
  },
  'is of another shape, deep inside': { status: 200, body: { secrets: [{ secretKey: 'A', secretValue: [said] }] } },
  'is packed': { headers: { 'content-encoding': 'gzip' } },
  'has another type': { status: 200, headers: { 'content-type': 'text/plain' }, body: said },
  'is refused': { status: 403, body: { message: 'No.', error: 'Refused', details: [said] } },
  'is limited': { status: 429, headers: { 'retry-after': '60' }, body: said },
  'is broken': { status: 500, body: { message: 'Something went wrong', details: said } },
  'is unavailable': { status: 503, headers: { 'content-type': 'text/html' }, body: said },
  'is redirected': {
    status: 307,
    headers: { location: `https://elsewhere.example/?said=${encodeURIComponent(said)}` },
  },
};

const network: readonly Way[] = Object.entries(routes).flatMap(([what, route]) =>
  Object.entries(odd).map(([how, fault]): Way => ({
    name: `${what} ${how}`,
    faults: [{ ...fault, route }, list],
    ...(what === 'revoking' ? { green: true } : {}),
  })),
);

const withValue = (secretKey: string, secretValue: string): Fault => ({
  ...list,
  body: listOf({ ...canaries, [secretKey]: secretValue }),
});
const hidden = { secrets: [{ secretKey: 'A', secretValue: canaries['PEM'], secretValueHidden: true }] };

const delivery: readonly Way[] = [
  { name: 'a name steers', faults: [withValue('PATH', canaries['UNICODE']!)] },
  { name: 'a name breaks', faults: [withValue('A=B', canaries['FILE_COMMAND']!)] },
  { name: 'a name is a value', faults: [withValue('x<<EOF', canaries['SET_OUTPUT']!)] },
  { name: 'a name is one of ours', faults: [withValue('infisical-count', canaries['QUOTES']!)] },
  { name: 'two have one name', faults: [withValue('pem', canaries['SAVE_STATE']!)] },
  { name: 'a value is too large', faults: [withValue('LARGE', canaries['PEM']!.repeat(1000))] },
  { name: 'a value holds a NUL', faults: [withValue('NUL', `${canaries['EMOJI']!}\0`)] },
  { name: 'a value fits no dotenv file', faults: [withValue('ODD', `cAnary'"\`\n'"\`$`)] },
  { name: 'a value is hidden', faults: [{ ...list, body: hidden }] },
  {
    name: 'a rule takes a field of no JSON',
    faults: [list],
    inputs: { secrets: '/PEM#a -> A\n/UNICODE#b.c -> B\n/*' },
  },
  {
    name: 'a rule takes a field that is not there',
    faults: [withValue('JSON', JSON.stringify({ a: canaries['PEM'], b: [canaries['QUOTES']] }))],
    inputs: { secrets: '/JSON#c -> A\n/JSON#a.b -> B\n/JSON#b.1 -> C\n/*' },
  },
  {
    name: 'a field of JSON is in a name twice',
    faults: [list],
    inputs: { secrets: '/SERVICE_ACCOUNT#client.secret -> A\n/SERVICE_ACCOUNT#generated -> A\n/*' },
  },
  { name: 'a rule matches nothing', faults: [list], inputs: { secrets: '/PEN -> A\n/*\n/NONE_*' } },
  { name: 'nothing is left', faults: [{ ...list, body: listOf({}) }] },
  { name: 'the environment cannot be written', faults: [list], env: { GITHUB_ENV: '/dev/full' } },
  { name: 'outputs cannot be written', faults: [list], env: { GITHUB_OUTPUT: '/dev/full' } },
  { name: 'the state cannot be written', faults: [list], env: { GITHUB_STATE: '/dev/full' } },
  { name: 'the file leads out', faults: [list], inputs: { 'file-output-path': '../../outside' } },
];

const aws = (env: Readonly<Record<string, string>>): Pick<Way, 'inputs' | 'env'> => ({
  inputs: { method: 'aws-iam' },
  env: { AWS_EC2_METADATA_DISABLED: 'true', ...env },
});

function inFile(text: string): string {
  const path = join(temporaryFolder(), 'token');
  writeFileSync(path, text);
  return path;
}

const amazon: readonly Way[] = [
  {
    name: 'AWS knows no such key',
    ...aws({
      AWS_ACCESS_KEY_ID: 'AKIAIOSFODNN7EXAMPLE',
      AWS_SECRET_ACCESS_KEY: credentials.awsSecretKey,
      AWS_SESSION_TOKEN: credentials.awsSessionToken,
    }),
  },
  { name: 'half a key of AWS is there', ...aws({ AWS_SECRET_ACCESS_KEY: credentials.awsSecretKey }) },
  {
    name: 'an address for AWS is unsafe',
    ...aws({
      AWS_CONTAINER_CREDENTIALS_FULL_URI: `http://user:${credentials.awsSecretKey}@elsewhere.example/x`,
      AWS_CONTAINER_AUTHORIZATION_TOKEN: credentials.awsContainerToken,
    }),
  },
  {
    name: "a container's endpoint is away",
    ...aws({
      AWS_CONTAINER_CREDENTIALS_FULL_URI: 'http://127.0.0.1:9/credentials',
      AWS_CONTAINER_AUTHORIZATION_TOKEN: credentials.awsContainerToken,
    }),
  },
  {
    name: 'STS is away',
    ...aws({
      AWS_ROLE_ARN: 'arn:aws:iam::123456789012:role/ci',
      AWS_WEB_IDENTITY_TOKEN_FILE: inFile(credentials.awsWebIdentity),
      AWS_ENDPOINT_URL_STS: 'http://127.0.0.1:9',
    }),
  },
];

const clientKeys: readonly Way[] = [
  { name: 'a client key has no certificate', inputs: { 'client-key': credentials.clientKey } },
  {
    name: 'a client key stands in the place of its certificate',
    inputs: { 'client-certificate': credentials.clientKey, 'client-key': credentials.clientKey },
  },
  {
    name: 'a client key stands in the place of the authority',
    inputs: { 'ca-certificate': credentials.clientKey },
  },
  {
    name: 'a client key is broken',
    inputs: { 'client-certificate': 'x', 'client-key': credentials.clientKey.replace('KEY-----', 'KEY') },
  },
];

const universal = { 'identity-id': '', 'client-id': 'someone' };
const settings: readonly Way[] = [
  { name: 'settings are missing', inputs: { environment: '', 'client-secret': credentials.clientSecret } },
  { name: 'a secret setting stands in the place of another', inputs: { 'client-secretx': credentials.clientSecret } },
  { name: 'a header is none', inputs: { 'extra-headers': credentials.header } },
  { name: 'the client secret is wrong', inputs: { ...universal, 'client-secret': credentials.clientSecret } },
  { name: 'the access token is none', inputs: { 'identity-id': '', 'access-token': credentials.clientSecret } },
  { name: 'the token is opaque', inputs: { 'token-env': 'VOUCH' }, env: { VOUCH: credentials.clientSecret } },
  {
    name: 'the command fails',
    inputs: { 'token-command': 'echo $VOUCH; exit 3' },
    env: { VOUCH: credentials.clientSecret },
  },
  {
    name: 'the proxy refuses',
    inputs: { domain: 'https://vault.invalid' },
    env: { HTTPS_PROXY: `http://ci:${encodeURIComponent(credentials.proxyPassword)}@127.0.0.1:9` },
  },
];

export const waysToFail: readonly Way[] = [...network, ...delivery, ...settings, ...amazon, ...clientKeys];
