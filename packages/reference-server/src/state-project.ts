// A project of a state: its environments, folders, secrets, tags and imports, in the order in which they need each other.
import type { FolderState, ProjectState, SecretState } from './state';
import type { Call } from './state-apply';

interface Place {
  readonly environment: string;
  readonly path: string;
  readonly folder: FolderState;
}

/** What Infisical makes with every project. */
const givenEnvironments = ['dev', 'staging', 'prod'];

/** Makes the project and all that is in it; gives its id. */
export async function makeProject(call: Call, state: ProjectState): Promise<string> {
  const { project } = (await call('/api/v2/workspace', {
    projectName: state.slug,
    slug: state.slug,
    ...(state.id === undefined ? {} : { id: state.id }),
  })) as { project: { id: string } };
  const { id } = project;
  const places = Object.entries(state.folders ?? {}).map(([place, folder]) => ({ ...parsePlace(place), folder }));

  for (const slug of environmentsBeside(state, places)) {
    await call(`/api/v1/workspace/${id}/environments`, { name: slug, slug });
  }
  for (const { environment, path } of foldersOf(places)) {
    const cut = path.lastIndexOf('/');
    const parent = path.slice(0, cut) || '/';
    await call('/api/v1/folders', { workspaceId: id, environment, name: path.slice(cut + 1), path: parent });
  }
  for (const [slug, permissions] of Object.entries(state.roles ?? {})) {
    await call(`/api/v2/workspace/${id}/roles`, { slug, name: slug, permissions });
  }
  const tagIds = await makeTags(call, id, places);
  for (const place of places) await makeSecrets(call, id, place, tagIds);
  for (const { environment, path, folder } of places) {
    for (const source of folder.imports ?? []) {
      await call('/api/v1/secret-imports', { workspaceId: id, environment, path, import: parsePlace(source) });
    }
  }
  return id;
}

/** `dev:/db` in its two parts; a trailing slash goes, as in Infisical. */
function parsePlace(place: string): { environment: string; path: string } {
  const colon = place.indexOf(':');
  return { environment: place.slice(0, colon), path: place.slice(colon + 1).replace(/(?<=.)\/$/, '') };
}

function environmentsBeside(state: ProjectState, places: readonly Place[]): string[] {
  const imports = places.flatMap(({ folder }) => folder.imports ?? []).map(parsePlace);
  const named = [...places, ...imports].map(({ environment }) => environment);
  return [...new Set([...(state.environments ?? []), ...named])].filter((slug) => !givenEnvironments.includes(slug));
}

/** Every folder to make, parents first: `/a/b` needs `/a`. */
function foldersOf(places: readonly Place[]): { environment: string; path: string }[] {
  const wanted = places.flatMap(({ environment, path }) => {
    const names = path.split('/').slice(1).filter(Boolean);
    return names.map((_, index) => `${environment}:/${names.slice(0, index + 1).join('/')}`);
  });
  return [...new Set(wanted)].map(parsePlace);
}

async function makeTags(call: Call, project: string, places: readonly Place[]): Promise<ReadonlyMap<string, string>> {
  const secrets = places.flatMap(({ folder }) => Object.values(folder.secrets ?? {}));
  const slugs = new Set(secrets.flatMap((secret) => whole(secret).tags ?? []));
  const ids = new Map<string, string>();
  for (const slug of slugs) {
    const { workspaceTag } = (await call(`/api/v1/workspace/${project}/tags`, { slug, color: '' })) as {
      workspaceTag: { id: string };
    };
    ids.set(slug, workspaceTag.id);
  }
  return ids;
}

async function makeSecrets(
  call: Call,
  project: string,
  { environment, path, folder }: Place,
  tagIds: ReadonlyMap<string, string>,
): Promise<void> {
  for (const [name, given] of Object.entries(folder.secrets ?? {})) {
    const { value, comment, tags } = whole(given);
    await call(`/api/v3/secrets/raw/${encodeURIComponent(name)}`, {
      workspaceId: project,
      environment,
      secretPath: path,
      secretValue: value,
      type: 'shared',
      // Without skipMultilineEncoding, which Infisical misnamed: with it, lines that hold a reference come back as one.
      ...(comment === undefined ? {} : { secretComment: comment }),
      ...(tags ? { tagIds: tags.map((slug) => tagIds.get(slug)) } : {}),
    });
  }
}

function whole(secret: string | SecretState): SecretState {
  return typeof secret === 'string' ? { value: secret } : secret;
}
