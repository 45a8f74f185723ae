// Puts what a test needs into an Infisical, by its public API alone: the test can be pointed at a real one.
import { randomBytes } from 'node:crypto';
import type { Call } from './call';

export interface Project {
  readonly id: string;
  readonly slug: string;
}

export interface Place {
  readonly environment: string;
  readonly path: string;
}

/** How the access tokens of an identity are; Infisical's own names. */
interface Terms {
  readonly accessTokenTTL?: number;
  readonly accessTokenMaxTTL?: number;
  readonly accessTokenNumUsesLimit?: number;
  readonly accessTokenTrustedIps?: readonly { readonly ipAddress: string }[];
}

interface IdentityGiven extends Terms {
  /** Where the identity is a member. */
  readonly project?: Project | readonly Project[];
  /** Default admin. */
  readonly role?: string;
}

export interface OidcGiven extends IdentityGiven {
  /** Default: the target's GitHub. */
  readonly issuer?: string;
  readonly subject?: string;
  readonly audiences?: readonly string[];
  readonly claims?: Readonly<Record<string, string>>;
}

export interface UniversalGiven extends IdentityGiven {
  /** Logins that the client secret is good for; default 0, any number. */
  readonly numUsesLimit?: number;
  /** Seconds; default 0, for ever. */
  readonly ttl?: number;
}

export interface Provision {
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
  createOidcIdentity(given: OidcGiven): Promise<{ readonly id: string }>;
  createUniversalIdentity(
    given: UniversalGiven,
  ): Promise<{ readonly id: string; readonly clientId: string; readonly clientSecret: string }>;
}

export interface Provisioning {
  readonly organizationId: string;
  /** What identities trust unless told otherwise. */
  readonly issuer: string;
  /** PEM of what the issuer's certificate is signed by; empty where it is asked by http. */
  readonly issuerCa: string;
}

export function provisioner(call: Call, { organizationId, issuer, issuerCa }: Provisioning): Provision {
  const folders = new Set<string>();

  async function createIdentity(project: IdentityGiven['project'] = [], role = 'admin'): Promise<string> {
    const made = await call('POST', '/api/v1/identities', { name: unique('ci'), organizationId, role: 'no-access' });
    const { id } = (made as { identity: { id: string } }).identity;
    for (const { id: projectId } of [project].flat()) {
      await call('POST', `/api/v2/workspace/${projectId}/identity-memberships/${id}`, { role });
    }
    return id;
  }

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
          skipMultilineEncoding: true,
        });
      }
    },

    async addImport(project, environment, path, from) {
      await call('POST', '/api/v1/secret-imports', { workspaceId: project.id, environment, path, import: from });
    },

    async createOidcIdentity({ project, role, issuer: own = issuer, subject, audiences, claims, ...terms }) {
      const id = await createIdentity(project, role);
      await call('POST', `/api/v1/auth/oidc-auth/identities/${id}`, {
        ...terms,
        oidcDiscoveryUrl: own,
        boundIssuer: own,
        caCert: issuerCa,
        boundSubject: subject ?? '',
        boundAudiences: audiences?.join(', ') ?? '',
        boundClaims: claims ?? {},
      });
      return { id };
    },

    async createUniversalIdentity({ project, role, numUsesLimit = 0, ttl = 0, ...terms }) {
      const id = await createIdentity(project, role);
      const path = `/api/v1/auth/universal-auth/identities/${id}`;
      const { identityUniversalAuth: attached } = (await call('POST', path, terms)) as {
        identityUniversalAuth: { clientId: string };
      };
      const made = await call('POST', `${path}/client-secrets`, { description: 'test', numUsesLimit, ttl });
      return { id, clientId: attached.clientId, clientSecret: (made as { clientSecret: string }).clientSecret };
    },
  };
}

/** A real Infisical keeps what earlier runs left. */
function unique(name: string): string {
  return `${name}-${randomBytes(5).toString('hex')}`;
}
