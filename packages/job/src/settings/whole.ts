import type { Problem } from './given';
import { missing, type Needed } from './missing';
import type { Settings } from './parse';
import type { Product } from './product';
import type { Key } from './table';

type Given = Partial<Record<Key, string>>;

/** One rule over several settings: what is wrong with them together, or nothing. */
type Check = (settings: Settings, given: Given) => Problem | undefined;

// Nothing is loaded, and nobody logs in, with {dry-run}.
const need =
  (key: Needed): Check =>
  (settings, given) =>
    given[key] === undefined && !settings.dryRun ? { name: key, text: missing(key, settings) } : undefined;
const apart =
  (one: Key, other: Key, text: string): Check =>
  (_, given) =>
    given[one] !== undefined && given[other] !== undefined ? { name: one, text } : undefined;

const credentials: Readonly<Record<string, readonly Check[]>> = {
  universal: [need('clientId'), need('clientSecret')],
  'access-token': [need('accessToken')],
};
const vouched: readonly Check[] = [need('identityId')];

const always: readonly Check[] = [
  (settings, given) => (given.projectId === undefined ? need('projectSlug')(settings, given) : undefined),
  apart('projectSlug', 'projectId', 'and {project-id} both name the project: keep one of the two.'),
  need('environment'),
  (_, given) =>
    given.method === undefined && given.identityId !== undefined && given.clientId !== undefined
      ? {
          name: 'identityId',
          text: 'and {client-id} are two ways to log in: keep one of the two, or set {method}: oidc or {method}: universal.',
        }
      : undefined,
  (_, given) =>
    given.method === undefined && given.accessToken !== undefined && (given.identityId ?? given.clientId) !== undefined
      ? {
          name: 'accessToken',
          text: 'needs no login, yet an identity to log in with is given too: keep one of the two, or set {method}.',
        }
      : undefined,
  ({ exportType }) =>
    exportType.includes('none') && exportType.length > 1
      ? { name: 'exportType', text: 'says none and something else: keep one of the two.' }
      : undefined,
  ({ dryRun, method }) =>
    dryRun && keysOf(method) !== kinds.token
      ? {
          name: 'dryRun',
          text: `shows what a token says, and {method}: ${method} has none: keep one of the two.`,
        }
      : undefined,
  apart('secretName', 'tagSlugs', 'names one secret, and {tag-slugs} picks among many: keep one of the two.'),
  (_, given) => {
    const ways = (['tokenEnv', 'tokenFile', 'tokenCommand'] as const).filter((key) => given[key] !== undefined);
    return ways.length > 1
      ? {
          name: ways[0] as Key,
          text: 'is one of several places given for the token: keep one of {token-env}, {token-file} and {token-command}.',
        }
      : undefined;
  },
];

/** What each kind of login takes, and the others do not. */
const kinds = {
  token: [
    'identityId',
    'audience',
    'tokenSource',
    'tokenEnv',
    'tokenFile',
    'tokenCommand',
    'spiffeSocket',
    'spiffeId',
    'spiffeHint',
  ],
  'aws-iam': ['identityId'],
  universal: ['clientId', 'clientSecret'],
  'access-token': ['accessToken'],
} as const satisfies Readonly<Record<string, readonly Key[]>>;

const keysOf = (method: Settings['method']): readonly Key[] =>
  Object.entries(kinds).find(([kind]) => kind === method)?.[1] ?? kinds.token;

/** What can be left as it is, but has no effect: said, not refused, so that a workflow can be moved over unchanged. */
const inVain: readonly Check[] = [
  ({ secretName, recursive }) =>
    secretName !== undefined && recursive
      ? { name: 'recursive', text: 'has no effect, since {secret-name} names one secret of one folder.' }
      : undefined,
  ...(['fileOutputPath', 'fileFormat', 'deleteFile'] as const).map(
    (key): Check =>
      (settings, given) =>
        given[key] !== undefined && settings[key] !== false && !settings.exportType.includes('file')
          ? { name: key, text: 'has no effect, since {export-type} does not say file.' }
          : undefined,
  ),
  ({ domain }, given) =>
    given.clientCertificate !== undefined && domain.protocol === 'http:'
      ? { name: 'clientCertificate', text: 'has no effect, since {domain} is an http address.' }
      : undefined,
  ...(['subject', 'audiences', 'claims'] as const).map(
    (key): Check =>
      ({ dryRun }, given) =>
        given[key] !== undefined && !dryRun ? { name: key, text: 'has no effect without {dry-run}: true.' } : undefined,
  ),
  ...[...new Set(Object.values(kinds).flat())].map(
    (key): Check =>
      ({ method }, given) =>
        given[key] !== undefined && !keysOf(method).includes(key)
          ? { name: key, text: `has no effect with {method}: ${method}.` }
          : undefined,
  ),
];

/** Rules over several settings. A rule about a setting that is already known to be wrong keeps silent. */
export function contradictions(
  settings: Settings,
  given: Given,
  known: readonly Problem[],
  product: Product,
): { wrong: readonly Problem[]; idle: readonly Problem[] } {
  const silent = new Set([...known.map(({ name }) => name), ...(product.spares ?? [])]);
  const found = (checks: readonly Check[]): Problem[] =>
    checks.flatMap((check) => check(settings, given) ?? []).filter(({ name }) => !silent.has(name));
  const wrong = found([...(credentials[settings.method] ?? vouched), ...always]).map((problem) =>
    product.emptiness && problem.text.startsWith('is missing')
      ? { ...problem, text: `${problem.text} If it is written there, it came through empty: ${product.emptiness}.` }
      : problem,
  );
  return { wrong, idle: found(inVain) };
}
