// Whether an answer is the one that was recorded: the status, the error, and of a success what clients read.
type Json = Readonly<Record<string, unknown>>;

const readByClients = new Set([
  'accessToken',
  'expiresIn',
  'accessTokenMaxTTL',
  'tokenType',
  'secretKey',
  'secretValue',
  'secretPath',
  'environment',
  'secrets',
  'imports',
  'secret',
  'message',
  'statusCode',
  'error',
  'workspace',
  'type',
]);

const isObject = (value: unknown): value is Json =>
  value !== null && typeof value === 'object' && !Array.isArray(value);

const isPattern = (value: Json): boolean => '$prefix' in value || '$atMost' in value;

const spot = (value: unknown): string =>
  isObject(value) ? `${String(value['secretPath'])}\0${String(value['secretKey'])}` : '';

/** An answer without what is left open: other fields, and the order of secrets. */
export function reduced(value: unknown): unknown {
  if (Array.isArray(value)) {
    const items = value.map(reduced);
    const secrets = items.every((item) => isObject(item) && 'secretKey' in item);
    return secrets ? items.sort((a, b) => (spot(a) < spot(b) ? -1 : 1)) : items;
  }
  if (!isObject(value) || isPattern(value)) return value;
  const kept = Object.entries(value).filter(([name, item]) => {
    // An empty list of imports and none at all say the same.
    const isEmptyImports = name === 'imports' && Array.isArray(item) && item.length === 0;
    return readByClients.has(name) && !isEmptyImports;
  });
  return Object.fromEntries(kept.map(([name, item]) => [name, reduced(item)]));
}

/** What Jest compares with: a recorded pattern becomes its matcher. */
export function expected(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(expected);
  if (!isObject(value)) return value;
  const prefix = value['$prefix'];
  if (typeof prefix === 'string') return expect.stringMatching(new RegExp(`^${escaped(prefix)}`)) as unknown;
  const most = value['$atMost'];
  if (typeof most === 'number') return atMost(most);
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, expected(item)]));
}

/** A matcher of Jest's, which has none for this. */
const atMost = (most: number): object => ({
  $$typeof: Symbol.for('jest.asymmetricMatcher'),
  asymmetricMatch: (got: unknown) => typeof got === 'number' && got <= most,
  toString: () => 'AtMost',
  toAsymmetricMatcher: () => `AtMost<${most}>`,
});

const escaped = (text: string): string => text.replace(/[$()*+.?[\\\]^{|}]/g, '\\$&');
