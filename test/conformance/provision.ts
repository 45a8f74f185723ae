// Puts world.json into an Infisical, through its public API.
import { caller, type Call } from '../support/call';
import type { World, WorldFolder } from './cases';
import { down, type Issuer } from './issuer';

export interface Target {
  readonly url: string;
  readonly adminToken: string;
  readonly organizationId: string;
}

/** The ids that were given, by the names of world.json. */
export interface Vars {
  readonly projects: Record<string, { readonly id: string; readonly slug: string }>;
  readonly identities: Record<string, IdentityVars>;
}

interface IdentityVars {
  readonly id: string;
  readonly clientId?: string;
  readonly clientSecrets?: Readonly<Record<string, string>>;
}

type Folders = readonly (readonly [environment: string, path: string, folder: WorldFolder])[];

async function provisionFolders(call: Call, workspaceId: string, folders: Folders): Promise<void> {
  for (const [environment, path] of folders) {
    if (path === '/') continue;
    const cut = path.lastIndexOf('/');
    const place = { workspaceId, environment, name: path.slice(cut + 1), path: path.slice(0, cut) || '/' };
    await call('POST', '/api/v1/folders', place);
  }
  for (const [environment, secretPath, folder] of folders) {
    for (const [name, secretValue] of Object.entries(folder.secrets)) {
      await call('POST', `/api/v3/secrets/raw/${encodeURIComponent(name)}`, {
        workspaceId,
        environment,
        secretPath,
        secretValue,
        type: 'shared',
        skipMultilineEncoding: true,
      });
    }
  }
  for (const [environment, path, folder] of folders) {
    for (const source of folder.imports ?? []) {
      await call('POST', '/api/v1/secret-imports', { workspaceId, environment, path, import: source });
    }
  }
}

async function attachUniversal(
  call: Call,
  id: string,
  given: NonNullable<World['identities'][number]['universalAuth']>,
): Promise<Omit<IdentityVars, 'id'>> {
  const { clientSecrets: wanted, ...terms } = given;
  const path = `/api/v1/auth/universal-auth/identities/${id}`;
  const attached = (await call('POST', path, terms)) as { identityUniversalAuth: { clientId: string } };
  const clientSecrets: Record<string, string> = {};
  for (const { name, ...limits } of wanted) {
    const made = await call('POST', `${path}/client-secrets`, { description: name, ...limits });
    clientSecrets[name] = (made as { clientSecret: string }).clientSecret;
  }
  return { clientId: attached.identityUniversalAuth.clientId, clientSecrets };
}

/** Makes all that the world says. `suffix` keeps the slugs of runs against one Infisical apart. */
export async function provision(world: World, target: Target, issuer: Issuer, suffix: string): Promise<Vars> {
  const call = caller(target.url, target.adminToken);
  const vars: Vars = { projects: {}, identities: {} };
  for (const { slug, environments } of world.projects) {
    const named = { projectName: slug, slug: slug + suffix };
    const { project } = (await call('POST', '/api/v2/workspace', named)) as { project: { id: string; slug: string } };
    vars.projects[slug] = { id: project.id, slug: project.slug };
    const folders = environments.flatMap((environment) =>
      Object.entries(environment.folders).map(([path, folder]) => [environment.slug, path, folder] as const),
    );
    await provisionFolders(call, project.id, folders);
  }
  const { organizationId } = target;
  for (const { name, projects, oidc, universalAuth } of world.identities) {
    const made = await call('POST', '/api/v1/identities', { name, organizationId, role: 'no-access' });
    const { id } = (made as { identity: { id: string } }).identity;
    for (const slug of projects) {
      const path = `/api/v2/workspace/${vars.projects[slug]!.id}/identity-memberships/${id}`;
      await call('POST', path, { role: 'admin' });
    }
    if (oidc) {
      const { issuer: named, accessTokenTrustedIps: ips, ...rest } = oidc;
      const url = named === 'down' ? down : issuer.url;
      await call('POST', `/api/v1/auth/oidc-auth/identities/${id}`, {
        oidcDiscoveryUrl: url,
        boundIssuer: url,
        caCert: issuer.ca,
        ...(ips ? { accessTokenTrustedIps: ips.map((ipAddress) => ({ ipAddress })) } : {}),
        ...rest,
      });
    }
    vars.identities[name] = { id, ...(universalAuth ? await attachUniversal(call, id, universalAuth) : {}) };
  }
  return vars;
}
