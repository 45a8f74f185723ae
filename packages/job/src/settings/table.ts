import {
  choice,
  choices,
  folder,
  headers,
  list,
  onOff,
  patterns,
  slug,
  text,
  uuid,
  whole,
  type Reader,
} from './readers';

/** The groups of settings, in the order in which manifests and docs show them. */
export const groups = ['essential', 'identity', 'selection', 'delivery', 'network'] as const;

/** One setting. What it is for is said in `help`, which no bundle of an action needs. */
export interface Row<T> {
  readonly group: (typeof groups)[number];
  readonly reader: Reader<NonNullable<T>>;
  /** What holds where nothing is given. */
  readonly fallback: T;
  /** Other names, in camelCase; those of Infisical/secrets-action among them. */
  readonly aliases?: readonly string[];
  /** Its value is hidden from every log, and never shown in a message. */
  readonly secret?: true;
  /** White space around it is kept, since messages count lines and columns. */
  readonly verbatim?: true;
}

type Group = Row<unknown>['group'];
type Extra = Pick<Row<unknown>, 'aliases' | 'secret' | 'verbatim'>;

export const optional = <T>(group: Group, reader: Reader<T>, extra: Extra = {}): Row<T | undefined> =>
  ({ group, reader, fallback: undefined, ...extra }) as Row<T | undefined>;
export const preset = <T>(group: Group, reader: Reader<T>, fallback: T, extra: Extra = {}): Row<T> =>
  ({ group, reader, fallback, ...extra }) as Row<T>;

export const methods = [
  'oidc',
  'universal',
  'access-token',
  'jwt',
  'kubernetes',
  'azure',
  'gcp',
  'spiffe',
  'aws-iam',
] as const;

/** Where secrets go. `variables` are those of a platform that keeps them from the environment. */
export type Place = 'variables' | 'env' | 'output' | 'file' | 'none';

/** Every setting. Manifests and the docs are rendered from it or tested against it. */
export const table = {
  identityId: optional('essential', uuid),
  clientId: optional('essential', text),
  clientSecret: optional('essential', text, { secret: true }),
  projectSlug: optional('essential', slug),
  projectId: optional('essential', text),
  environment: optional('essential', slug, { aliases: ['envSlug'] }),
  secretPath: preset('essential', folder, '/'),
  secrets: optional('essential', text, { verbatim: true }),
  domain: preset('essential', text, 'https://app.infisical.com'),
  method: optional('essential', choice(...methods)),
  audience: optional('essential', text, { aliases: ['oidcAudience'] }),

  tokenSource: optional('identity', text),
  tokenEnv: optional('identity', text),
  tokenFile: optional('identity', text),
  tokenCommand: optional('identity', text),
  spiffeSocket: optional('identity', text),
  spiffeId: optional('identity', text),
  spiffeHint: optional('identity', text),
  organizationSlug: optional('identity', slug),
  accessToken: optional('identity', text, { secret: true }),
  allowHttp: preset('identity', onOff, false),
  subject: optional('identity', text),
  audiences: optional('identity', text),
  claims: optional('identity', patterns),

  recursive: preset('selection', onOff, false),
  includeImports: preset('selection', onOff, true),
  tagSlugs: optional('selection', list),
  secretName: optional('selection', text),
  envPrefix: preset('selection', text, ''),
  envSuffix: preset('selection', text, ''),
  nameCase: preset('selection', choice('keep', 'upper', 'lower', 'env'), 'keep'),
  onDuplicate: preset('selection', choice('error', 'first', 'last'), 'error'),
  onUnsafeName: preset('selection', choice('error', 'skip'), 'error'),
  onEmpty: preset('selection', choice('error', 'warn', 'ignore'), 'error'),

  exportType: preset<readonly Place[]>('delivery', choices('env', 'output', 'file', 'none'), ['env']),
  fileOutputPath: optional('delivery', text),
  fileFormat: preset('delivery', choice('dotenv', 'docker-env', 'shell', 'json', 'yaml'), 'dotenv'),
  deleteFile: preset('delivery', onOff, false),
  allowOutside: preset('delivery', onOff, false),
  maskMinLength: preset('delivery', whole(1, 100), 4),
  maskExempt: preset('delivery', list, []),
  exportAccessToken: preset('delivery', onOff, false, { aliases: ['exportToken'] }),
  revoke: preset('delivery', onOff, true),
  summary: preset('delivery', choice('failure', 'always', 'never'), 'failure'),
  dryRun: preset('delivery', onOff, false),

  caCertificate: optional('network', text),
  clientCertificate: optional('network', text),
  clientKey: optional('network', text, { secret: true }),
  extraHeaders: preset('network', headers, {}, { secret: true }),
  timeout: preset('network', whole(1, 3600, 'seconds'), 30),
  retryDeadline: preset('network', whole(1, 86400, 'seconds'), 120),
} as const satisfies Readonly<Record<string, Row<unknown>>>;

/** The settings of a product: those of the table, or its own. */
export type Rows = Readonly<Partial<Record<Key, Row<unknown>>>>;

/** The name of a setting, in camelCase. */
export type Key = keyof typeof table | keyof Rare;

/** What the table's readers make of what was given. */
export type Values = {
  readonly [K in keyof typeof table]: (typeof table)[K] extends Row<infer T> ? T : never;
} & Partial<Rare>;

/** What only some products have, beside the table. */
export interface Rare {
  readonly serviceConnection: string | undefined;
  readonly multilineSecrets: 'mask' | 'fail';
}

/** The names of all settings of the table, in its order. */
export const keys = Object.keys(table) as (keyof typeof table)[];

/** The row of a setting. */
export function rowOf(key: keyof typeof table): Row<unknown> {
  return table[key];
}
