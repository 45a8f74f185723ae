import type { Failure } from '@infisical-ci/http';
import { withGiven } from './doctor/given';
import { explain, toFailure } from './explain';
import type { Host } from './host';
import { hushed, type Hushed } from './hush';
import type { Job } from './job';
import { maskSettings } from './network';
import { parseSettings, spellOut, type Settings } from './settings';

/**
 * Begins a job: settings are read, what they hold is hidden, what is wrong with them is said. Then `act`, whose failure is
 * explained through the host.
 * @param act gets the job with a host that says nothing of what it was told to mask, and `say`, which spells settings as the
 *   product's users write them.
 * @param failed what else is to be done then; without settings, where they were the failure.
 * @returns what `act` does; undefined where it failed.
 */
export async function within<T>(
  given: Job,
  act: (job: Job & { readonly host: Hushed }, settings: Settings, say: Host['say']) => Promise<T>,
  failed?: (failure: Failure, job: Job, settings: Settings | undefined) => void,
): Promise<T | undefined> {
  const job = { ...given, host: hushed(given.host) };
  const { host, product } = job;
  const say: Host['say'] = (level, text) => host.say(level, spellOut(text, product.style));
  let settings: Settings | undefined;
  try {
    const parsed = parseSettings(job.given, product);
    settings = parsed.settings;
    maskSettings(job, settings);
    for (const warning of parsed.warnings) say('warning', warning);
    return await act(job, settings, say);
  } catch (error) {
    const failure = withGiven(toFailure(error), settings);
    host.say('error', explain(failure, product.style));
    failed?.(failure, job, settings);
    return undefined;
  }
}
