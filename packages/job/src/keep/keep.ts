import { ageFromNow, restAfter, type Alive, type Rest } from '@infisical-ci/client';
import { startDeadline } from '@infisical-ci/http';
import { toFailure } from '../explain';
import type { Host } from '../host';
import type { Hushed } from '../hush';
import type { Job } from '../job';
import { openNetwork } from '../network';
import { revokeQuietly } from '../revoke';
import type { Settings } from '../settings';
import { within } from '../within';
import { isRefusedToken, keptAccess } from './access';
import type { Keeping } from './keeping';
import { keptFiles } from './kept-files';
import { maskingOnce } from './masking';
import { secretsReader, type Rendered } from './reader';
import { troubles } from './trouble';

/** The longest wait without a look at the clocks, in milliseconds: a machine may have slept meanwhile. */
const longestNap = 5000;

/**
 * Keeps an access token, and secrets, in files until it is told to stop: then it is revoked, and they are removed. The first
 * time all must work; after that nothing ends it but `whenStopped`, and what cannot be refreshed stays as it is.
 * @returns whether it was told to stop; if not, it never began, and that has been said.
 */
export async function keep(given: Job, keeping: Keeping): Promise<boolean> {
  return (await within(given, (job, settings, say) => keepGoing(job, settings, say, keeping))) ?? false;
}

async function keepGoing(
  job: Job & { readonly host: Hushed },
  settings: Settings,
  say: Host['say'],
  keeping: Keeping,
): Promise<true> {
  const { clocks, random, accessTokenFile, secretsFile } = keeping;
  const life = startDeadline(Infinity, clocks);
  const stopped = new Error('stopped');
  keeping.whenStopped(() => life.end(stopped));
  let running = false;
  // What each try and each login has to say is worth a line the first time; from then on all that goes wrong is said once.
  const host: Hushed = {
    ...job.host,
    say(level, text) {
      if (!running) job.host.say(level, text);
    },
  };
  const calm = { ...job, host, clock: clocks };
  const network = openNetwork({ ...calm, host: maskingOnce(host) }, settings, life);
  const alive = keptAccess(calm, settings, network, life, keeping);
  const read = secretsReader(calm, settings, network.infisical, life, say);
  const files = keptFiles(say, clocks.wall);
  const trouble = troubles(job.host, job.product.style, clocks);
  let sinceRead = (): number => Infinity;
  let untilNext = 0;
  let rest: Rest | undefined;
  let failures = 0;

  function writeToken(accessToken: string): void {
    if (accessTokenFile !== undefined) files.write(accessTokenFile, `${accessToken}\n`, 'access-token-file');
  }

  async function round(): Promise<void> {
    let accessToken = await alive.accessToken();
    files.restore();
    // The first time all is there before any of it is written; later a good access token waits for nothing.
    if (running) writeToken(accessToken);
    let secrets: Rendered | undefined;
    if (secretsFile !== undefined && sinceRead() >= untilNext) {
      [accessToken, secrets] = await readWith(alive, accessToken, read);
    }
    writeToken(accessToken);
    if (secretsFile === undefined || !secrets) return;
    if (files.write(secretsFile, secrets.text, 'secrets-file'))
      say('info', `Wrote ${secrets.about} to ${secretsFile}.`);
    // Not before they are written: what could not be is read again after a pause, as what could not be read.
    sinceRead = ageFromNow(clocks);
    untilNext = keeping.refreshEvery * 1000 * (0.8 + 0.2 * random());
  }

  function tellWhetherItEnded(): void {
    if (accessTokenFile !== undefined && alive.living().length === 0) trouble.ended(accessTokenFile);
  }

  /** Milliseconds until there is something to do. */
  function due(): number {
    // Without an access token there is nothing else to do than to get one, which has pauses of its own.
    if (alive.living().length === 0) return alive.due();
    const untilRead = secretsFile === undefined ? Infinity : untilNext - sinceRead();
    return Math.min(alive.due(), rest ? rest.left() : files.isMissing() ? 0 : untilRead);
  }

  async function laterRound(): Promise<void> {
    // What failed rests, but not the access token, which may end before that is over.
    const resting = rest !== undefined && rest.left() > 0;
    try {
      if (resting) {
        writeToken(await alive.accessToken());
        return;
      }
      await round();
      [failures, rest] = [0, undefined];
      const error = alive.trouble();
      if (error === undefined) trouble.over();
      else trouble.met(toFailure(error));
    } catch (error) {
      if (life.reason()) throw error;
      const failure = toFailure(error);
      trouble.met(failure);
      if (alive.living().length === 0) {
        [failures, rest] = [0, undefined];
        tellWhetherItEnded();
      } else if (!resting) rest = restAfter(++failures, failure.code, clocks, random);
    }
  }

  try {
    await round();
    running = true;
    say('info', `Ready: ${files.paths().join(' and ')}, kept up to date until this is told to end (SIGTERM).`);
    for (;;) {
      for (let left; (left = due()) > 0;) {
        await life.wait(Math.min(left, longestNap));
        // The next try may be far away.
        tellWhetherItEnded();
      }
      await laterRound();
    }
  } catch (error) {
    if (life.reason() !== stopped) throw error;
    return true;
  } finally {
    life.end(stopped);
    files.remove();
    if (settings.revoke)
      await Promise.all(alive.living().map((each) => revokeQuietly(network.infisical, each, clocks, say)));
    network.close();
  }
}

/** Where the server refuses the access token, it is read once more with a new one. */
async function readWith(
  alive: Alive,
  accessToken: string,
  read: (accessToken: string) => Promise<Rendered>,
): Promise<[accessToken: string, Rendered]> {
  try {
    return [accessToken, await read(accessToken)];
  } catch (error) {
    if (!isRefusedToken(error)) throw error;
    alive.refused(accessToken, error);
    const next = await alive.accessToken();
    return [next, await read(next)];
  }
}
