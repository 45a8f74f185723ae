import { ageFromNow, type Clocks } from '@infisical-ci/client';
import type { Code, Failure } from '@infisical-ci/http';
import { explain } from '../explain';
import type { Host } from '../host';
import type { Style } from '../settings';

/** What goes wrong while something is kept: said once when it begins, and once when it is over. */
export interface Troubles {
  met(failure: Failure): void;
  /** The access token in the file has ended, and there is no other. */
  ended(path: string): void;
  /** All is well, as it may have been before. */
  over(): void;
}

/** An Infisical that is away shows itself in many ways, now this, now that. */
const away: readonly Code[] = ['network-failed', 'timed-out', 'server-failed', 'rate-limited', 'proxy-refused'];

export function troubles(host: Host, style: Style, clocks: Clocks): Troubles {
  const said = new Set<string>();
  let age: (() => number) | undefined;
  const once = (what: string, say: () => void): void => {
    if (said.has(what)) return;
    said.add(what);
    say();
  };
  return {
    met(failure) {
      age ??= ageFromNow(clocks);
      once(away.includes(failure.code) ? 'away' : failure.code, () =>
        host.say(
          'warning',
          `${explain(failure, style)}\nWhat is in the files stays there, and this is tried again until it works; no more is said of it until then.`,
        ),
      );
    },
    ended: (path) =>
      once('ended', () =>
        host.say('warning', `The access token in ${path} has ended meanwhile: nobody is let in with it any more.`),
      ),
    over() {
      if (age) host.say('info', `It works again, after ${duration(age())}.`);
      age = undefined;
      said.clear();
    },
  };
}

/** So many milliseconds in the words of somebody who waited. */
function duration(milliseconds: number): string {
  const seconds = Math.round(milliseconds / 1000);
  const minutes = Math.round(seconds / 60);
  return seconds < 120 ? `${seconds} s` : minutes < 120 ? `${minutes} minutes` : `${Math.round(minutes / 60)} hours`;
}
