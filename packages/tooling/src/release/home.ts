/** Where the project is to live: what is published says so. */
export const home = 'https://github.com/infisical-ci/load-secrets';

/** Where the files of a version can be read: its source is tagged with the bare version, as GitLab's catalog wants it. */
export function filesOf(version: string): string {
  return `${home}/blob/${version}/`;
}
