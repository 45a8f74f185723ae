import type { Deadline } from './deadline';
import type { Ask } from './door';
import { Failure } from './failure';
import { inSeconds } from './seconds';
import type { Setback } from './setback';

const firstPause = 500;
const longestPause = 10_000;
/** Timers count whole milliseconds, so that one may ring a little before its time. */
const timerSlack = 2;

/** Until when the server wants to be left alone, in the clock's milliseconds: every call of one door keeps to it. */
export interface Hold {
  until: number;
}

/** What is to be done, for messages, and whether it is tried again. */
export type Wish = Pick<Ask, 'purpose' | 'retry'>;

export interface Persistence {
  readonly deadline: Deadline;
  readonly hold: Hold;
  /** From 0 to 1. */
  readonly random: () => number;
  readonly onRetry?: (line: string) => void;
}

/**
 * Tries until there is an outcome, a setback that does not pass, or no time for another try before the deadline. A wait that the
 * server asks for (Retry-After; RFC 9110, 10.2.3) holds all calls of the door.
 *
 * @param address where it is asked, as messages show it
 * @throws Failure with the last setback's code, saying how often and how long it was tried; or the reason that the deadline was
 *   ended with
 */
export async function persist<T extends object>(
  ask: Wish,
  address: string,
  { deadline, hold, random, onRetry }: Persistence,
  attempt: () => Promise<T | Setback>,
): Promise<T> {
  const { clock } = deadline;
  const started = clock.now();
  const fail = ({ code, what, fixes = [], refusal, cause }: Reason, tries: number, late: boolean): Failure => {
    const effort = tries > 1 ? ` (${tries} tries in ${inSeconds(clock.now() - started)})` : '';
    const more = late
      ? [`Raise {retry-deadline} (it is ${inSeconds(deadline.seconds * 1000)}) if this is worth a longer wait.`]
      : [];
    const details = { fixes: [...fixes, ...more], cause, ...(refusal ? { refusal } : {}) };
    return new Failure(code, `Could not ${ask.purpose} (${address}): ${what}${effort}.`, details);
  };
  let again = 0;
  let reason: Reason = noTime;
  let impatientSince: number | undefined;
  for (let tries = 1; ; tries++) {
    await untilFree(ask, deadline, hold, () => fail(held, tries, true));
    if (deadline.left() === 0) throw fail(reason, tries - 1, true);
    const outcome = await attempt();
    if (!isSetback(outcome)) return outcome;
    // A try that the deadline cut short tells nothing: what went wrong before it does.
    const cutShort = outcome.code === 'timed-out' && deadline.left() < timerSlack;
    if (!cutShort || reason === noTime) reason = outcome;
    const now = clock.now();
    const { patience = Infinity, wait: told = 0 } = outcome;
    hold.until = Math.max(hold.until, now + told);
    if (patience < Infinity) impatientSince ??= now;
    // The last try is when patience ends, not before; until then it is looked for often.
    const rest = patience - now + (impatientSince ?? now);
    // Jobs that were told the same second are not to come back as one: hence the pause on top, and a longer one the
    // longer they are told to wait, since so many more are told meanwhile.
    const most = Math.min(longestPause, patience / 8, Math.max(firstPause * 2 ** (tries - 1), told / 6));
    const pause = Math.min(rest, random() * most);
    const wait = Math.max(0, hold.until - now) + pause;
    const passes = rest > 0 && (outcome.mayPass === 'yes' || (outcome.mayPass === 'once' && again++ === 0));
    if (ask.retry === false || !passes) throw fail(outcome, tries, false);
    if (wait >= deadline.left()) throw fail(tooLong(reason), tries, true);
    onRetry?.(
      `Could not ${ask.purpose} (${address}): ${outcome.what}. Trying again ${wait < 50 ? 'at once' : `in ${inSeconds(wait)}`} (try ${tries + 1}).`,
    );
    await deadline.wait(wait);
  }
}

const isSetback = (outcome: object): outcome is Setback => 'mayPass' in outcome;

/** What a message tells of a setback. */
type Reason = Omit<Setback, 'mayPass'>;

const noTime: Reason = { code: 'timed-out', what: 'no time was left before the deadline' };
const held: Reason = { code: 'rate-limited', what: 'the server asked for a pause that is longer than the time left' };

function tooLong(setback: Reason): Reason {
  if (setback.wait === undefined) return setback;
  return {
    ...setback,
    what: `${setback.what}; it asks for ${inSeconds(setback.wait)}, more than is left before the deadline`,
  };
}

async function untilFree(ask: Wish, deadline: Deadline, hold: Hold, failure: () => Failure): Promise<void> {
  if (ask.retry === false) return;
  for (let wait; (wait = hold.until - deadline.clock.now()) > 0;) {
    if (wait >= deadline.left()) throw failure();
    await deadline.wait(wait);
  }
}
