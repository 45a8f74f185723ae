import { Failure } from '@infisical-ci/http';

const where = 'Project settings, Service connections';
const skip =
  'Or set {token-source}: serviceConnection, which does without this exchange; then Subject of the identity in Infisical changes.';

/** The connection holds no tenant or no application. */
export function connectionIncomplete(): Failure {
  return new Failure(
    'token-unavailable',
    'The service connection names no tenant and application in Entra, so Entra cannot be asked for its token.',
    { fixes: [`Take a connection of the type Azure Resource Manager (${where}).`, skip] },
  );
}

/** What to do, by Entra's own codes. */
const causes: readonly { readonly codes: readonly string[]; readonly fix: string }[] = [
  {
    codes: ['70021', '700211', '700212', '700213', '7002138'],
    fix:
      "The federated credential of the application does not match the connection's token: open the connection " +
      `(${where}), and copy its Issuer and Subject identifier into it, letter by letter, in the same case. It goes stale where the ` +
      'organization, the project or the connection was renamed, or the connection was converted to the Entra issuer.',
  },
  {
    codes: ['700016'],
    fix: 'The application is not in this tenant: it was deleted, or the connection names another. Correct the connection.',
  },
  {
    codes: ['90002', '900023'],
    fix: 'The tenant is not there: correct the tenant of the connection, or its environment (another cloud).',
  },
  {
    codes: ['70025'],
    fix: 'The application has no federated credential: open the connection, and add one with its Issuer and Subject identifier.',
  },
  {
    codes: ['70052', '700223', '700238', '900382'],
    fix:
      'A policy of the tenant, or the kind of the application (of several tenants, of another cloud), does not allow the exchange: ' +
      'ask who runs Entra.',
  },
  {
    codes: ['700024'],
    fix: "The connection's token was too old, or the clocks differ: run the job again, and look at the clock of a self-hosted agent.",
  },
];

/**
 * Entra answered, and gave no token.
 * @param code the digits of its AADSTS code
 * @param said its own sentence, in one line
 */
export function entraRefused(code: string, said: string, authority: string, cause: unknown): Failure {
  const known = causes.find(({ codes }) => codes.includes(code));
  return new Failure('token-unavailable', `Entra (${authority}) refused the exchange: AADSTS${code}: ${said}`, {
    fixes: [known?.fix ?? `Look the code up: https://login.microsoftonline.com/error?code=${code}.`, skip],
    cause,
  });
}

/** Entra gave no answer that could be understood. */
export function entraSilent(authority: string, cause: unknown): Failure {
  const { name, code } = (cause ?? {}) as { name?: unknown; code?: unknown };
  const kind = [name, code].filter((part) => typeof part === 'string').join(' ');
  return new Failure(
    'token-unavailable',
    `Entra (${authority}) gave no answer to the exchange (${kind || 'no reason'}).`,
    {
      fixes: [
        'Check that the agent may reach this address: its firewall, and the proxy that the agent was set up with.',
        skip,
      ],
      cause,
    },
  );
}
