import {
  addressOf,
  Failure,
  readJson,
  refusalOf,
  type Ask,
  type Code,
  type Door,
  type Refusal,
} from '@infisical-ci/http';
import { causeOf, type Doing } from './causes';
import { isNoRoute } from './no-route';

/** A refusal, in what the API itself says. */
export interface Refused {
  readonly refusal: Refusal;
  /** The server has no such address: it is older or newer than this call. */
  readonly noRoute: boolean;
}

/** An answer of the API: the JSON of a success, or its refusal. */
export type Outcome = { readonly json: unknown } | Refused;

/**
 * Asks, and reads the answer as the API's.
 *
 * @param doing by which a failure of the server itself (500) gets its fixes
 * @throws Failure answer-malformed where the answer is not JSON, whatever its status; and all that `Door.ask` throws
 */
export async function send(door: Door, ask: Ask, doing: Doing): Promise<Outcome> {
  const answer = await door.ask(ask).catch((error: unknown) => {
    throw withFixes(error, doing);
  });
  const json = readJson(answer, ask, door);
  if (answer.status < 400) return { json };
  const refusal = refusalOf(answer);
  return { refusal, noRoute: isNoRoute(refusal) };
}

/**
 * The failure of a refused request: what was tried, where, the status, the server's sentence, and what to change.
 *
 * @param code given, it takes the place of the cause's own
 */
export function failureOf({ refusal }: Refused, ask: Ask, door: Door, doing: Doing, code?: Code): Failure {
  const cause = causeOf(refusal, doing);
  const message = `Could not ${ask.purpose} (${addressOf(ask, door)}): the server answered ${refusal.status}: ${refusal.message}`;
  return new Failure(code ?? cause.code, ended(message), { fixes: cause.fixes, refusal });
}

function withFixes(error: unknown, doing: Doing): unknown {
  // A rate limit has the same name as a crash in some versions: only its code tells.
  if (!(error instanceof Failure) || error.code !== 'server-failed' || !error.refusal) return error;
  const { code, message, refusal } = error;
  const fixes = [...causeOf(refusal, doing).fixes, ...error.fixes];
  return new Failure(code, message, { fixes, refusal, cause: error });
}

const ended = (message: string): string => (/[.!?…]$/.test(message) ? message : `${message}.`);
