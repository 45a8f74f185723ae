import { Failure, startDeadline, type Code, type Deadline } from '@infisical-ci/http';
import type { AccessToken } from './access';
import { ageFromNow, type Clocks } from './age';
import { hold, type Held } from './held';
import { restAfter, type Rest } from './rest';

/** By what an access token is kept alive. */
export interface Life {
  /** Logs in with a token that is fresh: the one of the login before has ended by now. */
  readonly login: (deadline: Deadline) => Promise<AccessToken>;
  readonly renew: (accessToken: string, deadline: Deadline) => Promise<AccessToken>;
  /** Ends with it, whatever is under way. */
  readonly life: Deadline;
  readonly clocks: Clocks;
  /** Seconds that one refresh may take, with all that is tried in it. */
  readonly patience: number;
  /** Spreads what several would do at once, from 0 to 1; default Math.random. */
  readonly random?: () => number;
}

/** An access token that is kept alive. */
export interface Alive {
  /**
   * An access token that is good by all that is known. Where it is time for a new one it is waited for, by however many with
   * one refresh; should that fail, the old one is given as long as it lasts.
   * @throws Failure what logging in throws; again at once to all who ask before the next try. The reason that `life` ended by.
   */
  accessToken(): Promise<string>;
  /** Tells that the server refused it (401, or 403 TokenError): it is not given again. Of one that was replaced already, nothing. */
  refused(accessToken: string, reason: Failure): void;
  /** Milliseconds until there is something to do, never below zero. */
  due(): number;
  /** What the last refresh failed with; undefined where it did not. */
  trouble(): unknown;
  /** Every access token that was obtained and may still be good: what to revoke in the end. */
  living(): readonly string[];
}

/** Longer than this a token has lasted: that it is refused then is no sign that the next one will be. */
const proven = 60_000;

/**
 * Keeps an access token alive: renews it before it ends, and logs in again where it cannot be renewed: it has ended, was
 * refused, or would outlive the longest life that its identity gives. Nothing is done before the first who asks, or by itself.
 * After a failure there is a pause, longer each time; a pause that the server asks for is kept by the door.
 */
export function keepAlive({ login, renew, life, clocks, patience, random = Math.random }: Life): Alive {
  let held: Held | undefined;
  let former: Held[] = [];
  let flight: Promise<string> | undefined;
  let rest: Rest | undefined;
  let trouble: unknown;
  let failures = 0;
  let refusals = 0;

  const good = (): Held | undefined => (held?.isOver() === false ? held : undefined);

  async function replace(deadline: Deadline): Promise<Held> {
    const before = good();
    if (before?.isRenewable()) {
      const age = ageFromNow(clocks);
      try {
        return hold(await renew(before.value, deadline), age, before.sinceLogin, random);
      } catch (error) {
        if (!isRefusal(error)) throw error;
      }
    }
    const age = ageFromNow(clocks);
    const next = hold(await login(deadline), age, age, random);
    former = [...former, ...(held ? [held] : [])].filter((each) => !each.isOver());
    return next;
  }

  async function refresh(): Promise<string> {
    const deadline = startDeadline(patience, clocks);
    const forget = life.onEnd(deadline.end);
    try {
      held = await Promise.race([replace(deadline), lateness(deadline)]);
      failures = 0;
      trouble = undefined;
      return held.value;
    } catch (error) {
      if (life.reason()) throw error;
      failures++;
      trouble = error;
      rest = restAfter(failures, codeOf(error), clocks, random);
      throw error;
    } finally {
      forget();
      deadline.end(new Error('ended'));
      flight = undefined;
    }
  }

  const resting = (): number => rest?.left() ?? 0;

  return {
    async accessToken() {
      const ended = life.reason();
      if (ended) throw ended;
      const now = good();
      if (now && (now.due() > 0 || resting() > 0)) return now.value;
      if (resting() > 0) throw trouble;
      try {
        return await (flight ??= refresh());
      } catch (error) {
        const old = good();
        if (old && !life.reason()) return old.value;
        throw error;
      }
    },
    refused(accessToken, reason) {
      if (held?.value !== accessToken) return;
      refusals = held.sinceLogin() > proven ? 1 : refusals + 1;
      held = undefined;
      if (refusals === 1) return;
      trouble = reason;
      rest = restAfter(refusals - 1, reason.code, clocks, random);
    },
    due: () => Math.max(resting(), good()?.due() ?? 0),
    trouble: () => trouble,
    living: () => [...former, ...(held ? [held] : [])].filter((each) => !each.isOver()).map(({ value }) => value),
  };
}

const codeOf = (error: unknown): Code | undefined => (error instanceof Failure ? error.code : undefined);

/** An answer of the API's that says no, and would again. */
const isRefusal = (error: unknown): boolean =>
  ['access-denied', 'request-refused', 'not-found'].includes(codeOf(error) ?? '');

/** So that nobody waits for ever for what does not keep to its deadline; what does is given the time to say why itself. */
async function lateness(deadline: Deadline): Promise<never> {
  await deadline.wait(deadline.seconds * 1000 + 1000);
  throw new Failure('timed-out', `Could not get a new access token: it took longer than ${deadline.seconds} s.`);
}
