// Reads beyond the recorded ones, from Infisical's source. All hold for any current one.
import { granted, invalid, job, loginPath, refusal } from './beyond-answers';
import type { Case, Step } from './cases';

type Query = Readonly<Record<string, string>>;
const v3 = '/api/v3/secrets/raw';
const v4 = '/api/v4/secrets';
const dev = { workspaceId: '{{projectId:payments}}', environment: 'dev' };
const missing = (folder: string, environment: string): Step['response'] =>
  refusal(
    404,
    'SecretPathNotFound',
    `Folder with path '${folder}' in environment '${environment}' was not found. Please ensure the environment slug and secret path is correct.`,
  );
const one = (secretKey: string, secretValue: string, environment: string): object => ({
  workspace: '<project payments>',
  environment,
  type: 'shared',
  secretKey,
  secretValue,
});
const imported = (secretKey: string, secretValue: string, environment = 'dev'): object => ({
  ...one(secretKey, secretValue, environment),
  workspace: '',
});

/** What `/app` brings where it is imported, with what it imports itself. */
const app = [
  imported('API_KEY', 'app-api-key'),
  imported('LOG_LEVEL', 'info'),
  imported('NAME', 'payments-app'),
  imported('ONLY_STAGING', 'yes', 'staging'),
  imported('REGION', 'us-east-1'),
  imported('TIMEOUT', '30'),
  imported('UP', 'dev-api-key-0123456789', 'staging'),
];

const reads: readonly (readonly [name: string, path: string, query: Query, response: Step['response']])[] = [
  ['a path without its slash', v3, { ...dev, secretPath: 'db' }, missing('db', 'dev')],
  ['an empty path', v3, { ...dev, secretPath: '' }, missing('', 'dev')],
  [
    'an unknown environment, recursively',
    v3,
    { ...dev, environment: 'nope', recursive: 'true' },
    refusal(404, 'NotFound', "Environment with slug 'nope' in project with ID <project payments> not found"),
  ],
  [
    'an empty switch',
    v3,
    { ...dev, recursive: '' },
    invalid("Invalid enum value. Expected 'true' | 'false', received ''"),
  ],
  [
    'one of no environment',
    `${v3}/X`,
    { workspaceId: '{{projectId:payments}}' },
    refusal(400, 'BadRequest', 'Missing environment'),
  ],
  ['one that is missing', `${v3}/NOPE`, dev, refusal(404, 'NotFound', "Secret with name 'NOPE' not found")],
  [
    'one in a folder that is missing',
    `${v3}/X`,
    { ...dev, secretPath: '/nope' },
    refusal(404, 'GetSecretByName', "Folder with path '/nope' in environment with slug 'dev' not found"),
  ],
  ['one by no version', `${v3}/API_KEY`, { ...dev, version: 'x' }, invalid('Expected number, received nan')],
  [
    'a list of v4 without a project',
    v4,
    { environment: 'dev' },
    refusal(400, 'BadRequest', 'Missing project id or environment'),
  ],
  ['one of v4 without a project', `${v4}/X`, { environment: 'dev' }, invalid('Required')],
  [
    'imports of an import',
    v3,
    { ...dev, secretPath: '/app/worker', include_imports: 'true' },
    {
      status: 200,
      body: {
        secrets: [
          { ...one('NAME', 'payments-worker', 'dev'), secretPath: '/app/worker' },
          { ...one('QUEUE', 'jobs', 'dev'), secretPath: '/app/worker' },
        ],
        imports: [{ environment: 'dev', secretPath: '/app', secrets: app }],
      },
    },
  ],
  [
    'one through an import of an import',
    `${v3}/ONLY_STAGING`,
    { ...dev, secretPath: '/app/worker', include_imports: 'true' },
    { status: 200, body: { secret: one('ONLY_STAGING', 'yes', 'dev') } },
  ],
  [
    'one through an import of another environment',
    `${v3}/ONLY_STAGING`,
    { ...dev, secretPath: '/app', include_imports: 'true' },
    { status: 200, body: { secret: one('ONLY_STAGING', 'yes', 'staging') } },
  ],
];

const readCase = ([name, target, query, response]: (typeof reads)[number]): Case => {
  const json = { identityId: '{{identity:anything}}', jwt: '{{jwt:t}}' };
  const headers = { authorization: 'Bearer {{saved:token}}' };
  const login = {
    request: { method: 'POST', path: loginPath, json },
    save: { token: 'accessToken' },
    response: granted,
  };
  const steps = [login, { request: { path: target, query, headers }, response }];
  return { name: `secrets: ${name}`, from: 'source', jwts: { t: { claims: job } }, steps };
};

export const readCases: readonly Case[] = reads.map(readCase);
