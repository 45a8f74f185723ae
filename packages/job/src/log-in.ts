import type { AccessToken } from '@infisical-ci/client';
import { startDeadline, systemClock, type Deadline } from '@infisical-ci/http';
import { gainAccess, vouch } from './access';
import type { Job } from './job';
import { openNetwork, type Network } from './network';
import type { Settings } from './settings';
import { within } from './within';

/**
 * Logs in and reads nothing. The access token is masked, and kept for the end of the job where the host has one and it is
 * to be revoked.
 * @returns undefined where it failed, which has been said then.
 */
export function logIn(job: Job): Promise<AccessToken | undefined> {
  return online(job, async (own, settings, network, deadline) => {
    const { accessToken, obtained } = await gainAccess(own, settings, network, deadline);
    if (obtained && settings.revoke)
      own.host.atEnd?.({ files: [], accessToken: accessToken.value, domain: settings.domain.href });
    return accessToken;
  });
}

/**
 * The job's own token, masked; nothing is asked of Infisical.
 * @returns undefined where it failed, which has been said
 */
export function tokenOf(job: Job): Promise<string | undefined> {
  return online(job, async (own, settings, network, deadline) => (await vouch(own, settings, network, deadline)).jwt);
}

function online<T>(
  given: Job,
  act: (job: Job, settings: Settings, network: Network, deadline: Deadline) => Promise<T>,
): Promise<T | undefined> {
  return within(given, async (job, settings) => {
    const deadline = startDeadline(settings.retryDeadline, job.clock ?? systemClock);
    const network = openNetwork(job, settings, deadline);
    try {
      return await act(job, settings, network, deadline);
    } catch (error) {
      deadline.end(error instanceof Error ? error : new Error('ended'));
      throw error;
    } finally {
      network.close();
    }
  });
}
