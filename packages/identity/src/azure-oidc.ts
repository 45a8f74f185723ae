import { Failure, isLoopback, readJson, type Answer, type Door } from '@infisical-ci/http';
import { addressUnsafe, bearerMissing, noToken, refused } from './azure-refusals';
import type { Ask, Env } from './source';

const connectionKey = 'SYSTEMVSSCONNECTION';
const apiVersion = '7.1';

/** A parameter of a service connection's authorization, under the name that the agent gives it. */
export function parameterOf(env: Env, id: string, name: string): string | undefined {
  return env[`ENDPOINT_AUTH_PARAMETER_${id}_${name.toUpperCase()}`];
}

/**
 * Azure DevOps' own id token for this job: of the pipeline, or of a service connection. The bearer is the job's, which the
 * agent gives to every task; it is masked before it is used.
 *
 * @param connection its id; absent: the pipeline's own token
 * @throws Failure token-unavailable, or what a door throws
 */
export async function askForIdToken({ env, mask, open }: Omit<Ask, 'from'>, connection?: string): Promise<string> {
  const bearer = parameterOf(env, connectionKey, 'AccessToken');
  if (!bearer) throw bearerMissing();
  mask(bearer);
  const url = endpointOf(env);
  const door = open(new URL(url.origin));
  const ask = {
    purpose: connection === undefined ? "get the pipeline's token" : "get the service connection's token",
    method: 'POST',
    path: url.pathname,
    query: {
      ...Object.fromEntries(url.searchParams),
      'api-version': apiVersion,
      ...(connection === undefined ? {} : { serviceConnectionId: connection }),
    },
    headers: {
      authorization: `Bearer ${bearer}`,
      'content-type': 'application/json',
      // Without it a bearer that does not hold is answered with a page to sign in at.
      'x-tfs-fedauthredirect': 'Suppress',
    },
    maxBytes: 256 * 1024,
  } as const;
  const answer = await askSignedIn(door, ask, env);
  if (answer.status !== 200) throw refused(answer, ask, door, env);
  const { oidcToken } = (readJson(answer, ask, door) ?? {}) as { oidcToken?: unknown };
  if (typeof oidcToken !== 'string' || oidcToken === '') throw noToken(ask, door);
  return oidcToken;
}

/** A redirect leads to a page to sign in at, whatever it says: the bearer does not hold. */
async function askSignedIn(door: Door, ask: Parameters<Door['ask']>[0], env: Env): Promise<Answer> {
  try {
    const answer = await door.ask(ask);
    const isPage = /html/i.test(answer.headers['content-type'] ?? '');
    return isPage ? { ...answer, status: 401 } : answer;
  } catch (error) {
    if (!(error instanceof Failure) || error.code !== 'redirected') throw error;
    throw refused({ status: 401, headers: {}, body: Buffer.alloc(0) }, ask, door, env, error);
  }
}

/** System.OidcRequestUri, or what it is made of, for a server that does not give it yet. */
function endpointOf(env: Env): URL {
  const { SYSTEM_OIDCREQUESTURI: given } = env;
  const [collection = '', project, hub, plan, job] = [
    'SYSTEM_COLLECTIONURI',
    'SYSTEM_TEAMPROJECTID',
    'SYSTEM_HOSTTYPE',
    'SYSTEM_PLANID',
    'SYSTEM_JOBID',
  ].map((name) => env[name] ?? '');
  const address =
    given ||
    `${collection.replace(/\/?$/, '/')}${project}/_apis/distributedtask/hubs/${hub}/plans/${plan}/jobs/${job}/oidctoken`;
  const url = URL.canParse(address) ? new URL(address) : undefined;
  if (url?.protocol === 'https:' || (url?.protocol === 'http:' && isLoopback(url.hostname))) return url;
  throw addressUnsafe(given ? 'SYSTEM_OIDCREQUESTURI' : 'SYSTEM_COLLECTIONURI');
}
