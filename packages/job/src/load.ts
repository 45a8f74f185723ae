import type { AccessToken } from '@infisical-ci/client';
import { startDeadline, systemClock, type Deadline, type Door } from '@infisical-ci/http';
import { gainAccess, vouch } from './access';
import { deliver, ownVariables } from './deliver';
import { dryRun } from './doctor/dry-run';
import { toFailure } from './explain';
import { placeBeside, placeFile } from './files';
import type { Host, Target } from './host';
import type { Job } from './job';
import type { Leftover } from './leftover';
import { openNetwork } from './network';
import { prepare, type Prepared } from './prepare';
import { quietly } from './quietly';
import { noSuchPlace } from './refusals';
import { reportLoaded, tellFailed } from './report';
import { revokeQuietly } from './revoke';
import { selectSecrets, whereOf } from './rules';
import type { Settings } from './settings';
import { within } from './within';

/**
 * One job from its settings to delivered secrets. Nothing is thrown: what went wrong is said through the host.
 * @returns whether everything that was asked for was delivered; if not, nothing was.
 */
export async function load(given: Job): Promise<boolean> {
  return (await within(given, run, tellFailed)) ?? false;
}

/** @throws Failure what it fails with; then nothing is left of it. */
async function run(job: Job, settings: Settings, say: Host['say']): Promise<true> {
  const { host, clock = systemClock } = job;
  const nowhere = settings.exportType.find((place) => isTarget(place) && !host.targets.includes(place));
  if (nowhere) throw noSuchPlace(nowhere, host.targets);
  const file =
    settings.exportType.includes('file') && !settings.dryRun
      ? placeBeside(placeFile(settings.fileOutputPath, host, settings.allowOutside))
      : undefined;
  const deadline = startDeadline(settings.retryDeadline, clock);
  const network = openNetwork(job, settings, deadline);
  const kept = keeper(host, settings.domain.href);
  let mine: AccessToken | undefined;
  try {
    if (settings.dryRun) {
      dryRun(await vouch(job, settings, network, deadline), settings, (lines) => say('info', lines));
      return true;
    }
    const { accessToken, obtained } = await gainAccess(job, settings, network, deadline);
    if (obtained && settings.revoke) {
      mine = accessToken;
      kept({ accessToken: accessToken.value });
    }
    const prepared = await fetchAndPrepare(job, settings, network.infisical, accessToken, file?.path);
    if (file) kept({ files: settings.deleteFile ? [file.path, file.beside] : [file.beside] });
    deliver(prepared, settings, host, file);
    // What was kept before names more than is left to do, which does no harm: from here on the run is green.
    if (file) quietly(() => kept({ files: settings.deleteFile ? [file.path] : [] }));
    for (const { level, text } of prepared.notes) say(level, text);
    const loaded = loadedLine(prepared, settings, file?.path);
    say('info', loaded);
    host.ended?.(loaded, prepared.variables, settings);
    if (settings.exportAccessToken) {
      mine = undefined;
      if (settings.revoke && !host.atEnd) say('info', neverRevoked);
    }
    if (settings.summary === 'always') showSummary(host, say, reportLoaded(prepared, job.product.style));
    return true;
  } catch (error) {
    endAll(deadline, error);
    throw error;
  } finally {
    if (mine && (await revokeQuietly(network.infisical, mine.value, clock, say)))
      quietly(() => kept({ accessToken: undefined }));
    network.close();
  }
}

const isTarget = (place: Settings['exportType'][number]): place is Target => place !== 'file' && place !== 'none';

const neverRevoked =
  'The access token was exported and nothing runs at the end of the job here, so it is not revoked: it ends by itself.';

async function fetchAndPrepare(
  job: Job,
  settings: Settings,
  door: Door,
  accessToken: AccessToken,
  file: string | undefined,
): Promise<Prepared> {
  const selected = await selectSecrets(door, accessToken.value, settings);
  return prepare(selected, settings, job.host, (variables) => ownVariables(variables, settings, accessToken, file));
}

/** Keeps what the end of the job must do, where the host has such an end; each change replaces what was kept. */
function keeper(
  { atEnd }: Host,
  domain: string,
): (change: { accessToken?: string | undefined; files?: readonly string[] }) => void {
  let kept: { accessToken?: string | undefined; files: readonly string[] } = { files: [] };
  return (change) => {
    kept = { ...kept, ...change };
    const { accessToken, files } = kept;
    const leftover: Leftover = accessToken === undefined ? { files } : { files, accessToken, domain };
    atEnd?.(leftover);
  };
}

function loadedLine({ variables }: Prepared, settings: Settings, file: string | undefined): string {
  const shown = variables.slice(0, 50).map(({ name }) => name);
  const names =
    shown.length === 0
      ? ''
      : `: ${shown.join(', ')}${variables.length > shown.length ? ` and ${variables.length - shown.length} more` : ''}`;
  return `Loaded ${variables.length} secret${variables.length === 1 ? '' : 's'} from ${whereOf(settings)} (${settings.exportType.join(', ')})${names}.${file === undefined ? '' : ` File: ${file}`}`;
}

/** The secrets are delivered by then: a page that cannot be written must not turn the run red. */
function showSummary(host: Host, say: Host['say'], markdown: string): void {
  try {
    host.summary?.(markdown);
  } catch (error) {
    say('warning', `The summary could not be shown. ${toFailure(error).message}`);
  }
}

function endAll(deadline: Deadline, error: unknown): void {
  deadline.end(error instanceof Error ? error : new Error('ended'));
}
