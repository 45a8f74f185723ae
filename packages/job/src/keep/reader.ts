import { remembering } from '@infisical-ci/client';
import { startDeadline, type Clock, type Deadline, type Door } from '@infisical-ci/http';
import type { Host } from '../host';
import type { Hushed } from '../hush';
import { prepare } from '../prepare';
import { selectSecrets, whereOf } from '../rules';
import type { Job } from '../job';
import type { Settings } from '../settings';
import { maskingNow } from './masking';

/** Secrets as they go to a file. */
export interface Rendered {
  readonly text: string;
  /** What they are, for a line of the log. */
  readonly about: string;
}

/**
 * What reads the secrets, again and again: one deadline each time, and only what has changed comes as a whole.
 * @returns a function that throws Failure what fetching and preparing throw; nothing is written.
 */
export function secretsReader(
  { host, clock }: Job & { readonly host: Hushed; readonly clock: Clock },
  settings: Settings,
  door: Door,
  life: Deadline,
  say: Host['say'],
): (accessToken: string) => Promise<Rendered> {
  let deadline = life;
  // One door for all times: what a server lacks, and what it answered, is known by its door.
  const infisical = remembering({ ...door, ask: (ask) => door.within(deadline).ask(ask) });
  const mask = maskingNow(host);
  const said = new Set<string>();
  return async (accessToken) => {
    deadline = startDeadline(settings.retryDeadline, clock);
    const forget = life.onEnd(deadline.end);
    try {
      const selected = await selectSecrets(infisical, accessToken, settings);
      const { masks, file = '', variables, notes } = prepare(selected, settings, host, () => ({}));
      mask(masks);
      for (const { level, text } of notes) if (!said.has(text)) say(level, text);
      for (const { text } of notes) said.add(text);
      return {
        text: file,
        about: `${variables.length} secret${variables.length === 1 ? '' : 's'} from ${whereOf(settings)}`,
      };
    } finally {
      forget();
      deadline.end(new Error('ended'));
    }
  };
}
