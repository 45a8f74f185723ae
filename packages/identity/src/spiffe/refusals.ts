import { Failure, oneLine } from '@infisical-ci/http';
import type { Svid } from './codec';

const wrong = (message: string, ...fixes: string[]): Failure => new Failure('settings-invalid', message, { fixes });

export const noSocket = (): Failure =>
  wrong(
    'Where the SPIFFE Workload API listens is not said: neither {spiffe-socket} nor the environment variable SPIFFE_ENDPOINT_SOCKET is set.',
    "Set {spiffe-socket} to the agent's socket. Unless it was told otherwise, SPIRE's agent listens on unix:///tmp/spire-agent/public/api.sock.",
    'Or set SPIFFE_ENDPOINT_SOCKET to it in the environment of this step, as workloads of SPIFFE find it everywhere.',
  );

/** @param setting what it came from, as messages name it */
export const badSocket = (setting: string, given: string, [what, instead]: readonly [string, string]): Failure =>
  wrong(
    `${setting} is ${JSON.stringify(oneLine(given, 200))}, which ${what}.`,
    `Write it as ${oneLine(instead, 200)}.`,
  );

export const noAudience = (): Failure =>
  wrong(
    '{audience} is missing: the SPIFFE Workload API gives no token without one.',
    'Set {audience} to a text of your own, such as infisical-acme. In Infisical the same text stands in Audiences of OIDC Auth, or in ' +
      'Allowed Audiences of SPIFFE Auth.',
  );

export const badId = (given: string): Failure =>
  wrong(
    `{spiffe-id} is ${JSON.stringify(oneLine(given, 200))}, which is no SPIFFE ID.`,
    'Write it whole, such as spiffe://example.org/ci/runner: a trust domain in lower case, and no slash at its end.',
  );

const mostIds = 20;

/** The ids that there are, each on a line of its own with its hint. */
function listed(svids: readonly Svid[]): string {
  const lines = svids
    .slice(0, mostIds)
    .map(({ spiffeId, hint }) => `\n  ${oneLine(spiffeId, 200)}${hint ? `  (hint: ${oneLine(hint, 80)})` : ''}`);
  return lines.join('') + (svids.length > mostIds ? `\n  and ${svids.length - mostIds} more` : '');
}

export const several = (svids: readonly Svid[]): Failure =>
  wrong(
    `This workload has ${svids.length} SPIFFE IDs, and none of them is chosen:${listed(svids)}`,
    'Set {spiffe-id} to the one that the identity in Infisical accepts, or {spiffe-hint} to its hint.',
  );

/** @param wanted what was asked for: `{spiffe-id} spiffe://…` */
export const noneFits = (wanted: readonly string[], svids: readonly Svid[]): Failure =>
  wrong(
    `None of the SPIFFE IDs of this workload is the one that was asked for (${wanted.join(', ')}). There is:${listed(svids)}`,
    'Take one of these for {spiffe-id} or {spiffe-hint}, or have the registration entry changed.',
  );

/** The token is not what the agent says that it is. */
export const notItsOwn = (spiffeId: string): Failure =>
  new Failure(
    'answer-malformed',
    `The SPIFFE Workload API gave a token for ${oneLine(spiffeId, 200)} that does not say so itself: its \`sub\` is another, or it is no JWT.`,
    { fixes: ['It is sent to nobody. Check {spiffe-socket} (or SPIFFE_ENDPOINT_SOCKET): an agent does not do that.'] },
  );
