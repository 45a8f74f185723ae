// The Infisical that an example is tried against: the reference server, with the identities just as the example's README says.
import { randomUUID } from 'node:crypto';
import {
  startReferenceServer,
  type ReferenceOptions,
  type ReferenceServer,
  type State,
} from 'infisical-reference-server';
import { ask } from '../support/call';
import type { Example } from './folder';
import type { ReadIdentity } from './identities';

export interface World {
  readonly example: Example;
  readonly server: ReferenceServer;
  /** Ids by the names of the variables that hold them, as a job has them, in its environment or in none. */
  variables(environment?: string): Readonly<Record<string, string>>;
  /** The outcome of each login since the last call, with the check that failed. */
  logins(): readonly string[];
}

/** By `environment:folder`. */
type Secrets = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** @param part what the pattern's group caught */
type Player = (server: ReferenceServer, part: string) => Promise<string> | string;

/** The issuers that READMEs name, and who plays them here. */
const players: readonly (readonly [RegExp, Player])[] = [
  [/^https:\/\/token\.actions\.githubusercontent\.com$/, (server) => server.githubJob({}).issuer],
  [/^https:\/\/[\w.-]+\/api\/actions$/, async (server) => (await server.job('forgejo')).issuer],
  [/^https:\/\/gitlab\.com$/, async (server) => (await server.job('gitlab')).issuer],
  [/^https:\/\/oidc\.circleci\.com\/org\/[\da-f-]{36}$/, async (server) => (await server.job('circleci')).issuer],
  [
    /^https:\/\/api\.bitbucket\.org\/2\.0\/workspaces\/acme\/pipelines-config\/identity\/oidc$/,
    async (server) => (await server.job('bitbucket')).issuer,
  ],
  [/^https:\/\/agent\.buildkite\.com$/, async (server) => (await server.job('buildkite')).issuer],
  [
    /^https:\/\/login\.microsoftonline\.com\/([\da-f-]{36})\/v2\.0$/,
    (server, tenantId) => server.azureJob({ tenantId }).tokens.serviceConnection.issuer,
  ],
  [/^https:\/\/kubernetes\.acme\.example$/, ({ url }) => `${url}/__reference/issuers/any`],
  [/^https:\/\/spire\.acme\.example$/, (server) => server.workload().issuer],
];

const opened: ReferenceServer[] = [];
afterAll(() => Promise.all(opened.splice(0).map((server) => server.close())));

/** Opens the Infisical of an example, with the project `payments`. */
export async function exampleWorld(
  example: Example,
  secrets: Secrets,
  { state = {}, ...options }: ReferenceOptions = {},
): Promise<World> {
  const all = example.identities.map((identity) => ({ ...identity, id: identity.id ?? randomUUID() }));
  const server = await startReferenceServer({ ...options, state: { ...stateOf(all, secrets), ...state } });
  opened.push(server);
  for (const { id, issuer } of all) {
    const played = await playedIssuer(server, issuer);
    const path = `/api/v1/auth/oidc-auth/identities/${id}`;
    const terms = { oidcDiscoveryUrl: played, boundIssuer: played };
    const { status } = await ask('PATCH', `${server.url}${path}`, server.adminToken, terms);
    if (status !== 200) throw new Error(`The issuer of an identity could not be set: ${status}.`);
  }
  return {
    example,
    server,
    variables: (own) =>
      Object.fromEntries(
        all.flatMap(({ id, variable, environment = own }) =>
          variable === undefined || environment !== own ? [] : [[variable, id]],
        ),
      ),
    logins() {
      const told = server.attempts().map(({ outcome, checks }) => {
        const failed = checks.find(({ holds }) => !holds);
        return failed ? `${outcome}: ${failed.name}` : outcome;
      });
      server.forget();
      return told;
    },
  };
}

/** Where the issuer of a README is played. */
async function playedIssuer(server: ReferenceServer, issuer: string): Promise<string> {
  for (const [pattern, player] of players) {
    const found = pattern.exec(issuer);
    if (found) return player(server, found[1] ?? '');
  }
  throw new Error(`Nobody plays the issuer ${issuer}.`);
}

/** A role of its own for each identity: what the README says that it may read, and nothing else. */
function stateOf(identities: readonly (ReadIdentity & { readonly id: string })[], secrets: Secrets): State {
  const roles = Object.fromEntries(identities.map(({ name, reads }) => [name, reads.map(permission)]));
  const folders = Object.fromEntries(Object.entries(secrets).map(([place, values]) => [place, { secrets: values }]));
  return {
    projects: [{ slug: 'payments', folders, roles }],
    identities: identities.map(({ name, id, subject, audiences, claims, ttl }) => ({
      name,
      id,
      projects: { payments: name },
      oidc: {
        boundIssuer: 'any',
        boundSubject: subject,
        boundAudiences: audiences,
        boundClaims: claims,
        accessTokenTTL: ttl,
        accessTokenMaxTTL: ttl,
      },
    })),
  };
}

function permission(place: string) {
  const [environment = '', $glob = '/'] = place.split(':');
  const conditions = { environment, secretPath: { $glob } };
  return { subject: 'secrets', action: ['describeSecret', 'readValue'], conditions };
}
