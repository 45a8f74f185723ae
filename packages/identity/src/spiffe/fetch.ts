import type { Socket } from 'node:net';
import { platform } from 'node:os';
import { Failure, inSeconds, persist, startTrial, type Deadline, type Setback } from '@infisical-ci/http';
import type { Ask } from '../source';
import { dialled, exchange, type Dial } from './call';
import { chooseSvid } from './choose';
import { encodeRequest, type Svid } from './codec';
import { readEndpoint, type Endpoint } from './endpoint';
import { anotherTongue, lostBy } from './lost';
import { badId, badSocket, noAudience, noSocket } from './refusals';
import { sniff, type Tongue } from './sniff';
import { verdictOn } from './verdict';

/** SPIFFE-ID, 2: no part of the path is empty, a dot, or two. */
const spiffeId = /^spiffe:\/\/[a-z0-9._-]{1,255}(?:\/(?!\.\.?(?:\/|$))[\w.-]+)*$/;

/**
 * A JWT-SVID of this process, from the Workload API of its machine's agent (FetchJWTSVID).
 * What may pass is tried again until the deadline, and a missing entry for ten seconds: it may be on its way.
 * @throws Failure settings-invalid (no socket, no audience, several ids), token-unavailable (the agent refused),
 *   network-failed, timed-out, answer-malformed; or the reason that the deadline was ended with
 */
export async function fetchSvid(ask: Ask, dial: Dial = dialled, system = platform()): Promise<string> {
  const { audience, from, deadline, onRetry } = ask;
  const { id, hint } = from.spiffe ?? {};
  const endpoint = endpointOf(ask, system);
  if (!audience) throw noAudience();
  if (id !== undefined && !spiffeId.test(id)) throw badId(id);
  const message = encodeRequest(audience, id);
  const svids = await persist(
    { purpose: 'get a token from the SPIFFE Workload API' },
    endpoint.shown,
    { deadline, hold: { until: 0 }, random: Math.random, ...(onRetry ? { onRetry } : {}) },
    () => tryOnce(ask, endpoint, message, dial),
  );
  return chooseSvid(svids, { id, hint }).svid;
}

/** What is set wins over the environment, which SPIFFE has every workload look into (SPIFFE Workload Endpoint, 4). */
function endpointOf({ env, from }: Pick<Ask, 'env' | 'from'>, system: NodeJS.Platform): Endpoint {
  const set = from.spiffe?.socket;
  const given = set ?? env['SPIFFE_ENDPOINT_SOCKET']?.trim();
  if (!given) throw noSocket();
  const endpoint = readEndpoint(given, system);
  if ('to' in endpoint) return endpoint;
  throw badSocket(
    set === undefined ? 'The environment variable SPIFFE_ENDPOINT_SOCKET' : '{spiffe-socket}',
    given,
    endpoint,
  );
}

async function tryOnce(ask: Ask, { to }: Endpoint, message: Buffer, dial: Dial): Promise<readonly Svid[] | Setback> {
  const { deadline } = ask;
  const patience = Math.min(ask.timeout * 1000, deadline.left());
  const trial = startTrial(deadline, patience);
  try {
    const ended = await exchange(dial(to), message, patience, trial);
    const verdict = verdictOn(ended);
    if (!('mayPass' in verdict)) {
      // All of them, before anything is said or done: each is good for a login.
      for (const { svid } of verdict) ask.mask(svid);
      return verdict;
    }
    // Without a word of HTTP/2 it may be somebody else, who cuts such connections.
    const tongue = ended.headers[':status'] === undefined ? await tongueOf(deadline, () => dial(to)) : undefined;
    return tongue ? anotherTongue(tongue) : verdict;
  } catch (error) {
    const over = deadline.reason();
    if (over) throw over;
    if (trial.isOver()) return unanswered(patience);
    if (!isSystemError(error)) throw error;
    if (!error.code?.startsWith('ERR_HTTP2_')) return lostBy(error);
    return anotherTongue((await tongueOf(deadline, () => dial(to))) ?? 'neither');
  } finally {
    trial.stop();
  }
}

/** A help in telling what is wrong, for which nobody waits long. */
async function tongueOf(deadline: Deadline, dial: () => Socket): Promise<Tongue | undefined> {
  const trial = startTrial(deadline, 2000);
  const tongue = await sniff(dial, trial);
  trial.stop();
  return tongue;
}

const isSystemError = (error: unknown): error is NodeJS.ErrnoException =>
  typeof error === 'object' && error !== null && 'code' in error && !(error instanceof Failure);

const unanswered = (patience: number): Setback => ({
  code: 'timed-out',
  what: `the agent took the call, and no answer came within ${inSeconds(patience)}`,
  mayPass: 'yes',
  fixes: [
    "Look into the agent's log: it hangs, or waits for a plugin that attests this process.",
    'Raise {timeout} if it is merely slow.',
  ],
});
