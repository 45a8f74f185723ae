import { Failure, parseSettings, products, reportFailed, reportLoaded, type Variable } from '@infisical-ci/job';

/** What a job of the docs loaded, and why a value stays unmasked. */
const loaded: readonly (readonly [name: string, path: string, key: string, unmasked?: string])[] = [
  ['DB_PASSWORD', '/db', 'PASSWORD'],
  ['DB_PORT', '/db', 'PORT', 'a common word or number'],
  ['REGISTRY_TOKEN', '/registry', 'TOKEN'],
];

const wrong = {
  'identity-id': 'vars.INFISICAL_IDENTITY_ID',
  'project-slug': 'payments',
  environment: 'prod',
  secrets: '/db/* -> DB',
};

/** The summary page of a run that loaded, as GitHub shows it, by the code that writes it. */
export function loadedSummary(): string {
  const variables: readonly Variable[] = loaded.map(([name, path, key]) => ({
    name,
    value: '',
    secret: true,
    chosen: true,
    origin: { key, value: '', hidden: false, environment: 'prod', path, imported: false },
  }));
  const unmasked = new Map(loaded.flatMap(([name, , , reason]) => (reason === undefined ? [] : [[name, reason]])));
  return quoted(reportLoaded({ variables, unmasked }, 'kebab'));
}

/** The summary page of a run whose settings were wrong, by the code that reads them and the code that writes it. */
export function failedSummary(): string {
  try {
    parseSettings(wrong, products.github);
  } catch (error) {
    if (error instanceof Failure) return quoted(reportFailed(error, 'kebab'));
    throw error;
  }
  throw new Error(
    'The example of wrong settings is not wrong any more: choose another in packages/tooling/src/renders/summary.ts.',
  );
}

/** Set off from the page around it, and no heading of its own: the page's headings are the reader's way through it. */
function quoted(markdown: string): string {
  return markdown
    .trimEnd()
    .replace(/^### (.*)$/m, '**$1**')
    .replaceAll(/^(?=.)/gm, '> ')
    .replaceAll(/^$/gm, '>');
}
