// A job on CircleCI, for the orb: a project with secrets, and an identity that trusts CircleCI's tokens.
import { circleJob, type CircleJob, type CircleJobGiven } from '../../support/circleci-agent';
import type { Given as Parameters } from '../../support/circleci-orb';
import { scenario, type Given, type Scenario } from '../scenario';

export interface OrbScenario extends Scenario {
  /** The parameters that every use of a command has. */
  readonly parameters: Parameters;
  /** What CircleCI puts into the job. */
  readonly vouched: Readonly<Record<string, string>>;
  /** A token for an audience, as CircleCI would mint it. */
  mint(audience: string): Promise<string>;
  /** A job that CircleCI vouches for. */
  job(given?: CircleJobGiven): CircleJob;
}

export async function orbScenario(given: Given = {}): Promise<OrbScenario> {
  const base = await scenario(given);
  const { infisical, project, inputs } = base;
  const { issuer, environment: vouched } = await infisical.server.job('circleci');
  const { id } = await infisical.createOidcIdentity({ ...given.identity, project });
  const terms = { oidcDiscoveryUrl: issuer, boundIssuer: issuer };
  await infisical.ask('PATCH', `/api/v1/auth/oidc-auth/identities/${id}`, terms);
  return {
    ...base,
    vouched,
    parameters: {
      domain: inputs['domain'] ?? '',
      identity_id: id,
      project_id: project.id,
      environment: 'dev',
    },
    mint: async (audience) => (await infisical.server.job('circleci', { audience })).token ?? '',
    job: ({ env = {}, ...more } = {}) => circleJob({ ...more, env: { ...vouched, ...env } }),
  };
}

/** What secrets are hard to hide and to hand on. */
export const secrets = {
  PASSWORD: 'correct horse battery',
  PEM: '-----BEGIN KEY-----\nMIIEvLineOne0123456789\nMIIEvLineTwo9876543210\n-----END KEY-----',
  ACCOUNT: '{"type":"service","private_key":"a\\nb-very-secret-leaf","n":1}',
  QUOTES: `it's "quoted" $HOME \`id\``,
};

/** What betrays one of them. */
export const canaries = [secrets.PASSWORD, 'MIIEvLineOne0123456789', 'b-very-secret-leaf', `it's "quoted"`];

/** Shows all of them, on both streams; one in two writes. */
export const showAll = [
  'printf "%s\\n" "$PASSWORD" "$PEM" "$ACCOUNT" "$QUOTES"',
  'printf "%s\\n" "$PASSWORD" >&2',
  `printf 'correct hor'; sleep 0.05; printf 'se battery\\n'`,
  'echo done',
].join('\n');
