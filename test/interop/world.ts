// What the scenes are played with: SPIRE, an Infisical with secrets, and an identity that lets its workload in by both methods.
import { finish, start, type Ended, type Started } from '../support/command';
import { openInfisical, type Infisical } from '../support/infisical';
import { runAction, type MainOutcome } from '../support/runner';
import { startSpire, type Spire } from './spire';

const audience = 'infisical-interop';
/** What must turn up where it is asked for, and in no log. */
export const password = 'battery-staple-7f3c';

export interface World {
  readonly spire: Spire;
  readonly infisical: Infisical;
  /** Lets /ci/deploy in: OIDC Auth by the discovery provider, SPIFFE Auth by a bundle without `use`. */
  readonly identityId: string;
  /** A further one, that lets the same workload in by these terms alone. */
  identity(terms: Terms): Promise<string>;
  /** `infisical-ci run ... -- sh -c ...`, which prints how long the password is. */
  command(words?: readonly string[], identityId?: string): Promise<Ended>;
  startCommand(words?: readonly string[]): Started;
  /** The Action, as GitHub's runner starts it. */
  action(inputs?: Readonly<Record<string, string>>): Promise<MainOutcome>;
  /** All that was printed so far. */
  readonly logs: string[];
  close(): Promise<void>;
}

/** How Infisical gets the keys, by each of the two ways in. */
export interface Terms {
  readonly discoveryUrl?: string;
  readonly bundle?:
    | { readonly profile: 'static'; readonly bundle: string }
    | { readonly profile: 'https-web'; readonly endpointUrl: string; readonly caCert: string };
}

/** The keys by which tokens are checked, without the `use` for which Infisical passes over them. */
function usable({ keys }: ReturnType<Spire['bundle']>): string {
  const own = keys.filter(({ use }) => use === 'jwt-svid');
  return JSON.stringify({
    keys: own.map((key) => Object.fromEntries(Object.entries(key).filter(([name]) => name !== 'use'))),
  });
}

export async function openWorld(): Promise<World> {
  const spire = await startSpire();
  const infisical = await openInfisical();
  const logs: string[] = [];
  const project = await infisical.createProject({ slug: 'interop' });
  await infisical.putSecrets(project, 'prod', '/db', { PASSWORD: password });

  async function identity({ discoveryUrl = spire.issuer, bundle }: Terms): Promise<string> {
    const subject = `spiffe://${spire.trustDomain}/ci/deploy`;
    const { id } = await infisical.createOidcIdentity({
      project,
      issuer: spire.issuer,
      subject,
      audiences: [audience],
    });
    const attach = async (method: 'PATCH' | 'POST', path: string, body: object): Promise<void> => {
      const { status, body: answered } = await infisical.ask(method, `/api/v1/auth/${path}/identities/${id}`, body);
      if (status >= 300) throw new Error(`${method} ${path}: ${status} ${JSON.stringify(answered)}`);
    };
    await attach('PATCH', 'oidc-auth', { oidcDiscoveryUrl: discoveryUrl, caCert: spire.ca });
    if (bundle !== undefined)
      await attach('POST', 'spiffe-auth', {
        trustDomain: spire.trustDomain,
        allowedSpiffeIds: `spiffe://${spire.trustDomain}/ci/**`,
        allowedAudiences: audience,
        trustBundleDistribution: bundle,
      });
    return id;
  }

  const identityId = await identity({ bundle: { profile: 'static', bundle: usable(spire.bundle()) } });
  const own = {
    domain: infisical.url,
    audience,
    'project-slug': project.slug,
    environment: 'prod',
    'secret-path': '/db',
    'token-source': 'spiffe',
  };
  const flags = (id: string): string[] =>
    Object.entries({ ...own, 'identity-id': id }).flatMap(([name, value]) => [`--${name}`, value]);
  const env = { SPIFFE_ENDPOINT_SOCKET: spire.socket };
  const child = ['--', 'sh', '-c', 'echo "$PASSWORD has ${#PASSWORD} signs"'];
  const told = (ended: Ended): Ended => {
    logs.push(ended.stdout, ended.stderr);
    return ended;
  };
  return {
    spire,
    infisical,
    identityId,
    identity,
    logs,
    command: async (words = [], id = identityId) =>
      told(await finish('infisical-ci', ['run', '--redact', 'always', ...flags(id), ...words, ...child], { env })),
    startCommand(words = []) {
      const started = start('infisical-ci', ['run', '--redact', 'always', ...flags(identityId), ...words, ...child], {
        env,
      });
      return { ...started, ended: started.ended.then(told) };
    },
    async action(inputs = {}) {
      const outcome = await runAction({ inputs: { ...own, 'identity-id': identityId, ...inputs }, env });
      logs.push(outcome.seen);
      return outcome;
    },
    async close() {
      await infisical.close();
      await spire.close();
    },
  };
}
