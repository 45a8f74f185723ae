// What the mock answers: made once and kept as bytes, so that a run measures the client and not the server.

/** How a project's environment says how many secrets it has: `n1000`. */
export const environmentOf = (secrets: number): string => `n${secrets}`;

/** Of the service principal behind the connection. */
export const tenant = '72f988bf-0000-4000-8000-000000000001';

const asBytes = (value: unknown): Buffer => Buffer.from(JSON.stringify(value));
const encoded = (value: unknown): string => asBytes(value).toString('base64url');

// As large as GitHub's own: some thirty claims. Nobody verifies it here.
const claims = {
  iss: 'https://token.actions.githubusercontent.com',
  sub: 'repo:octo-org/octo-repo:ref:refs/heads/main',
};
const times = { iat: 1_750_000_000, exp: 4_100_000_000 };
const jwt = `${encoded({ alg: 'RS256', typ: 'JWT' })}.${encoded({ ...claims, ...times, more: 'm'.repeat(750) })}.${'s'.repeat(342)}`;

/** What a job has from its platform before it starts. */
export const platformToken = jwt;

const accessToken = `${encoded({ alg: 'HS256', typ: 'JWT' })}.${encoded({ exp: times.exp, more: 'm'.repeat(280) })}.${'s'.repeat(43)}`;

export const tokenBody = asBytes({ count: jwt.length, value: jwt });
/** The same, as Azure DevOps answers it. */
export const oidcBody = asBytes({ oidcToken: jwt });
export const loginBody = asBytes({ accessToken, expiresIn: 7200, accessTokenMaxTTL: 7200, tokenType: 'Bearer' });
/** As Entra answers the exchange of a service connection's token. */
export const exchangedBody = asBytes({
  token_type: 'Bearer',
  expires_in: 3599,
  ext_expires_in: 3599,
  access_token: jwt,
});
export const revokedBody = asBytes({ message: 'Successfully revoked access token' });
/** Vault's login with a JWT. */
export const vaultLoginBody = asBytes({
  auth: { client_token: accessToken, policies: ['ci'], lease_duration: 3600, renewable: true },
});
export const statusBody = asBytes({ date: '2026-01-01T00:00:00.000Z', message: 'Ok' });

const lists = new Map<number, Buffer>();

/** A list of so many secrets, some 660 bytes each: as v3 and v4 answer it, with what no client of ours reads. */
export function listBody(count: number): Buffer {
  const known = lists.get(count);
  if (known) return known;
  const secrets = Array.from({ length: count }, (_, index) => secret(index, environmentOf(count)));
  const made = asBytes({ secrets, imports: [] });
  lists.set(count, made);
  return made;
}

const vaultLists = new Map<number, Buffer>();

/** The same secrets as one of Vault's key-value engine, version 2. */
export function vaultBody(count: number): Buffer {
  const known = vaultLists.get(count);
  if (known) return known;
  const data = Object.fromEntries(Array.from({ length: count }, (_, index) => [keyOf(index), valueOf(index)]));
  const made = asBytes({ data: { data, metadata: { version: 1 } }, lease_duration: 0 });
  vaultLists.set(count, made);
  return made;
}

/** Every fiftieth has three lines. */
function valueOf(index: number): string {
  const value = `${index}-${'0123456789abcdefghijklmnopqrstuvwxyz'.slice(index % 12)}`;
  return index % 50 === 0 ? `${value}\nits second line\nits third line` : value;
}

function secret(index: number, environment: string): object {
  const id = `5ec2e700-0000-4000-8000-${String(index).padStart(12, '0')}`;
  return {
    id,
    _id: id,
    workspace: '0b5e55ed-0000-4000-8000-000000000001',
    environment,
    version: 1,
    type: 'shared',
    secretKey: keyOf(index),
    secretValue: valueOf(index),
    secretComment: '',
    secretReminderNote: null,
    secretReminderRepeatDays: null,
    skipMultilineEncoding: false,
    createdAt: '2026-01-01T00:00:00.000Z',
    updatedAt: '2026-01-01T00:00:00.000Z',
    isRotatedSecret: false,
    rotationId: null,
    secretPath: '/',
    secretValueHidden: false,
    secretMetadata: [],
    tags: [],
    actor: { actorId: id, actorType: 'user', name: null, membershipId: null, groupId: null },
  };
}

const keyOf = (index: number): string => `VALUE_${String(index).padStart(5, '0')}`;

/** How each product writes a variable: GitHub's file, Azure's command, text for a shell, what `env` prints. */
const written = /(?:^(?:export )?|(?<=variable=))VALUE_\d{5}(?=<<|;issecret=true\]|=)/gm;

/** Whether what a product wrote has all of these secrets. */
export function holdsAll(variables: string, count: number): boolean {
  const names = new Set(variables.match(written)?.map((name) => name.replace('export ', '')));
  return names.size === count && names.has(keyOf(0)) && names.has(keyOf(count - 1));
}
