import type { AccessToken } from '@infisical-ci/client';
import { startDeadline, systemClock, type Deadline } from '@infisical-ci/http';
import { gainAccess, vouch } from './access';
import { withGiven } from './doctor/given';
import { explain, toFailure } from './explain';
import type { Level } from './host';
import { hushed } from './hush';
import type { Job } from './job';
import { maskSettings, openNetwork, type Network } from './network';
import { parseSettings, spellOut, type Settings } from './settings';

/**
 * Logs in and reads nothing. The access token is masked, and kept for the end of the job where the host has one and it is
 * to be revoked.
 * @returns undefined where it failed, which has been said then.
 */
export function logIn(job: Job): Promise<AccessToken | undefined> {
  return within(job, async (own, settings, network, deadline) => {
    const { accessToken, obtained } = await gainAccess(own, settings, network, deadline);
    if (obtained && settings.revoke)
      own.host.atEnd?.({ files: [], accessToken: accessToken.value, domain: settings.domain.href });
    return accessToken;
  });
}

/** The job's own token, masked; nothing is asked of Infisical. @returns undefined where it failed, which has been said. */
export function tokenOf(job: Job): Promise<string | undefined> {
  return within(job, async (own, settings, network, deadline) => (await vouch(own, settings, network, deadline)).jwt);
}

async function within<T>(
  given: Job,
  act: (job: Job, settings: Settings, network: Network, deadline: Deadline) => Promise<T>,
): Promise<T | undefined> {
  const job = { ...given, host: hushed(given.host) };
  const { host, product, clock = systemClock } = job;
  const say = (level: Level, text: string): void => host.say(level, spellOut(text, product.style));
  let settings: Settings | undefined;
  try {
    const parsed = parseSettings(job.given, product);
    settings = parsed.settings;
    maskSettings(job, settings);
    for (const warning of parsed.warnings) say('warning', warning);
    const deadline = startDeadline(settings.retryDeadline, clock);
    const network = openNetwork(job, settings, deadline);
    try {
      return await act(job, settings, network, deadline);
    } catch (error) {
      deadline.end(error instanceof Error ? error : new Error('ended'));
      throw error;
    } finally {
      network.close();
    }
  } catch (error) {
    host.say('error', explain(withGiven(toFailure(error), settings), product.style));
    return undefined;
  }
}
