import type { Listing, Query, ReadQuery, Secret } from '@infisical-ci/client';
import { Failure } from '@infisical-ci/http';
import { secretOf, settingsOf } from '../fake';
import { selectByRules } from './by-rules';
import type { Reads } from './fetch';

/** Keys and values by folder: `dev:/db`. */
export type Vault = Readonly<Record<string, Readonly<Record<string, string>>>>;

export interface FakeReads extends Reads {
  /** In short: `list dev:/db`, `list dev:/db and below`, `read dev:/db/KEY`. */
  readonly asked: string[];
}

export const refused = (status: number, message: string): Failure =>
  new Failure(status === 404 ? 'not-found' : 'access-denied', `Could not read: ${message}.`, {
    refusal: { status, message },
  });

interface Otherwise {
  /** Secrets that folders import, by the folder that imports. */
  readonly imports?: Vault;
  /** What is refused, by what is asked in short. */
  readonly refusals?: Readonly<Record<string, Failure>>;
}

/** For tests: an Infisical that keeps what it was asked. */
export function fakeReads(vault: Vault, { imports = {}, refusals = {} }: Otherwise = {}): FakeReads {
  const asked: string[] = [];
  const ask = (text: string): void => {
    asked.push(text);
    const refusal = refusals[text];
    if (refusal) throw refusal;
  };
  const at = ({ project, environment, path }: Query | ReadQuery): string =>
    `${'slug' in project && project.slug !== 'shop' ? `${project.slug}/` : ''}${environment}:${path}`;
  const secretsAt = (place: string, values: Vault[string], imported = false): Secret[] =>
    Object.entries(values).map(([key, value]) =>
      secretOf(key, value, { path: imported ? '/elsewhere' : place.replace(/^.*:/, ''), imported }),
    );
  const list = (query: Query): Listing => {
    const place = at(query);
    ask(`list ${place}${query.recursive ? ' and below' : ''}`);
    const isIn = (folder: string): boolean =>
      folder === place || (query.recursive && folder.startsWith(place.endsWith('/') ? place : `${place}/`));
    const own = Object.entries(vault).filter(([folder]) => isIn(folder));
    if (own.length === 0) throw refused(404, `Folder with path '${query.path}' was not found`);
    return {
      own: own.flatMap(([folder, values]) => secretsAt(folder, values)),
      imports: Object.entries(imports)
        .filter(([folder]) => isIn(folder))
        .map(([folder, values]) => secretsAt(folder, values, true)),
    };
  };
  const read = (query: ReadQuery): Secret => {
    const place = at(query);
    ask(`read ${place}${place.endsWith('/') ? '' : '/'}${query.key}`);
    const found = [...secretsAt(place, vault[place] ?? {}), ...secretsAt(place, imports[place] ?? {}, true)].find(
      ({ key }) => key === query.key,
    );
    if (!vault[place]) throw refused(404, `Folder with path '${query.path}' was not found`);
    if (!found) throw refused(404, `Secret with name '${query.key}' not found`);
    return found;
  };
  // eslint-disable-next-line @typescript-eslint/require-await -- what is thrown is to be a rejection
  return { asked, list: async (query) => list(query), read: async (query) => read(query) };
}

/** What the rules select, in short: `/db KEY value`. */
export async function selected(secrets: string, reads: Reads, given: Record<string, string> = {}): Promise<string[]> {
  const settings = settingsOf({ secrets, ...given });
  const selection = await selectByRules(settings.rules ?? { load: [], leaveOut: [] }, settings, reads);
  return selection.flatMap((each) => each.secrets.map(({ key, path, value }) => `${path} ${key} ${value}`));
}
