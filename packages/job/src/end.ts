import { startDeadline, systemClock } from '@infisical-ci/http';
import { readClaims } from '@infisical-ci/identity';
import { removeFiles } from './files';
import type { Level } from './host';
import type { Job } from './job';
import type { Leftover } from './leftover';
import { hushed } from './hush';
import { maskToken } from './mask';
import { maskSettings, openNetwork } from './network';
import { revokeQuietly, sayNotRevoked } from './revoke';
import { parseSettings, spellOut } from './settings';

/**
 * The end of the job: revokes the access token and removes the files that `load` left to it.
 * It only warns: the work of the job is done, and its colour is not ours to change.
 */
export async function end(given: Omit<Job, 'sources'>, { accessToken, domain, files }: Leftover): Promise<void> {
  const job = { ...given, host: hushed(given.host) };
  const { host, product, clock = systemClock } = job;
  const say = (level: Level, text: string): void => host.say(level, spellOut(text, product.style));
  for (const { path, reason } of removeFiles(files))
    say('warning', `The file ${path} holds secrets and could not be removed: ${reason}.`);
  if (accessToken === undefined) return;
  host.mask(maskToken(accessToken, host.masker));
  if (isOver(accessToken)) {
    say('debug', 'The access token has ended by itself.');
    return;
  }
  try {
    const { settings } = parseSettings(job.given, product);
    maskSettings(job, settings);
    if (settings.domain.href !== domain) {
      say('warning', fromElsewhere(domain, settings.domain.href));
      return;
    }
    const network = openNetwork(job, settings, startDeadline(settings.timeout, clock));
    if (await revokeQuietly(network.infisical, accessToken, clock, say)) say('info', 'Revoked the access token.');
    network.close();
  } catch (error) {
    sayNotRevoked(say, error);
  }
}

const fromElsewhere = (domain: string | undefined, now: string): string =>
  `The access token was not revoked, and ends by itself in time: it came from ${domain ?? 'nowhere'}, and {domain} is now ${now}. ` +
  'Look for what changed between this step and the end of the job.';

function isOver(accessToken: string): boolean {
  const expiry = readClaims(accessToken)?.['exp'];
  return typeof expiry === 'number' && expiry * 1000 <= Date.now();
}
