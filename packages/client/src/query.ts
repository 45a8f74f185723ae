/** A project, by what the user knows of it. */
export type Project = { readonly id: string } | { readonly slug: string };

/** Where to read. */
export interface Place {
  readonly project: Project;
  /** The slug of the environment. */
  readonly environment: string;
  /** The folder, from the root: `/`, `/db`. */
  readonly path: string;
  readonly includeImports: boolean;
}

/** What to list. */
export interface Query extends Place {
  /** The folders below as well. */
  readonly recursive: boolean;
  /** Only secrets that have one of these tags. */
  readonly tagSlugs?: readonly string[];
}

/** A generation of the API of secrets. */
export interface Version {
  readonly root: string;
  parameters(place: Place): Record<string, string>;
}

// Every switch is sent, since the defaults changed from version to version; keys that a server does not know, it drops.
const common = ({ environment, path, includeImports }: Place): Record<string, string> => ({
  environment,
  secretPath: path,
  include_imports: String(includeImports),
  includeImports: String(includeImports),
  expandSecretReferences: 'true',
  viewSecretValue: 'true',
});

const byId = (name: string, project: Project): Record<string, string> =>
  'id' in project ? { [name]: project.id } : {};

export const v4: Version = {
  root: '/api/v4/secrets',
  parameters: (place) => ({ ...byId('projectId', place.project), ...common(place), includePersonalOverrides: 'false' }),
};

export const v3: Version = {
  root: '/api/v3/secrets/raw',
  parameters: (place) => ({
    ...('slug' in place.project ? { workspaceSlug: place.project.slug } : byId('workspaceId', place.project)),
    ...common(place),
  }),
};

/** What only a list takes. */
export const listParameters = ({ recursive, tagSlugs = [] }: Query): Record<string, string> => ({
  recursive: String(recursive),
  ...(tagSlugs.length > 0 ? { tagSlugs: tagSlugs.join(',') } : {}),
});
