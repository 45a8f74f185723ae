// Puts what a test needs into an Infisical, by its public API alone: the test can be pointed at a real one.
import { unique, type Call } from './call';
import { identityProvisioner, type IdentityProvision, type Provisioning } from './provision-identities';

export type { OidcGiven, UniversalGiven } from './provision-identities';

export interface Project {
  readonly id: string;
  readonly slug: string;
}

export interface Place {
  readonly environment: string;
  readonly path: string;
}

export interface Provision extends IdentityProvision {
  /** A project with dev, staging and prod, and these environments. Its slug is `slug` and something unique. */
  createProject(given?: { readonly slug?: string; readonly environments?: readonly string[] }): Promise<Project>;
  /** Makes the folder and those above it where they are missing. */
  createFolder(project: Project, environment: string, path: string): Promise<void>;
  /** Adds secrets to a folder, which is made where it is missing. */
  putSecrets(
    project: Project,
    environment: string,
    path: string,
    secrets: Readonly<Record<string, string>>,
  ): Promise<void>;
  /** Adds an import at the end: of several, the last one wins. */
  addImport(project: Project, environment: string, path: string, from: Place): Promise<void>;
}

/** All that a test puts into an Infisical. A call that is refused is an error that names it. */
export function provisioner(call: Call, provisioning: Provisioning): Provision {
  const folders = new Set<string>();

  async function createFolder(project: Project, environment: string, path: string): Promise<void> {
    const names = path.split('/').filter(Boolean);
    for (const [index, name] of names.entries()) {
      const parent = `/${names.slice(0, index).join('/')}`;
      const key = JSON.stringify([project.id, environment, parent, name]);
      if (folders.has(key)) continue;
      folders.add(key);
      await call('POST', '/api/v1/folders', { workspaceId: project.id, environment, name, path: parent });
    }
  }

  return {
    ...identityProvisioner(call, provisioning),
    createFolder,

    async createProject({ slug = 'project', environments = [] } = {}) {
      const own = unique(slug);
      const made = await call('POST', '/api/v2/workspace', { projectName: own, slug: own });
      const { project } = made as { project: Project };
      for (const environment of environments.filter((name) => !['dev', 'staging', 'prod'].includes(name))) {
        await call('POST', `/api/v1/workspace/${project.id}/environments`, { name: environment, slug: environment });
      }
      return { id: project.id, slug: project.slug };
    },

    async putSecrets(project, environment, path, secrets) {
      await createFolder(project, environment, path);
      for (const [name, secretValue] of Object.entries(secrets)) {
        await call('POST', `/api/v3/secrets/raw/${encodeURIComponent(name)}`, {
          workspaceId: project.id,
          environment,
          secretPath: path,
          secretValue,
          type: 'shared',
        });
      }
    },

    async addImport(project, environment, path, from) {
      await call('POST', '/api/v1/secret-imports', { workspaceId: project.id, environment, path, import: from });
    },
  };
}
