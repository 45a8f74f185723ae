import { login, type AccessToken, type Credentials, type MethodName } from '@infisical-ci/client';
import { systemClock, type Deadline, type Door } from '@infisical-ci/http';
import { readClaims, vouchByAws, withSigner, type Ask } from '@infisical-ci/identity';
import { chooseSource } from './choose';
import { audienceIdle } from './choose-refusals';
import { diagnose, type Vouched } from './doctor/diagnose';
import { hasLapsed } from './doctor/lapsed';
import type { Job } from './job';
import { maskToken } from './mask';
import type { Network } from './network';
import { spellOut, type Settings } from './settings';

/** What a job reads with. */
export interface Access {
  readonly accessToken: AccessToken;
  /** False where the user brought it: then it is not ours to revoke. */
  readonly obtained: boolean;
}

/**
 * From settings to an access token; both tokens are masked as soon as they exist.
 * @throws Failure settings-invalid, token-unavailable, login-refused, and what a door throws.
 */
export async function gainAccess(job: Job, settings: Settings, network: Network, deadline: Deadline): Promise<Access> {
  if (settings.method === 'access-token')
    return { accessToken: { value: settings.accessToken ?? '', expiresIn: 0, maxTtl: 0 }, obtained: false };
  const door = network.infisical;
  const accessToken =
    settings.method === 'universal'
      ? await logIn(door, 'universal', settings, {
          clientId: settings.clientId ?? '',
          clientSecret: settings.clientSecret ?? '',
        })
      : settings.method === 'aws-iam'
        ? await signAndLogIn(door, settings, askOf(job, settings, network, deadline))
        : await vouchAndLogIn(job, settings, settings.method, network, deadline);
  job.host.mask(maskToken(accessToken.value, job.host.masker));
  return { accessToken, obtained: true };
}

/** What may be used to be vouched for. */
function askOf({ host, hands }: Job, settings: Settings, network: Network, deadline: Deadline): Ask {
  return {
    env: hands.env,
    // Infisical's GCP Auth takes tokens that are for the identity alone, by its id.
    audience: settings.audience ?? (settings.method === 'gcp' ? settings.identityId : undefined),
    from: {
      env: settings.tokenEnv,
      file: settings.tokenFile,
      command: settings.tokenCommand,
      connection: settings.serviceConnection,
      spiffe: { socket: settings.spiffeSocket, id: settings.spiffeId, hint: settings.spiffeHint },
    },
    deadline,
    timeout: settings.timeout,
    open: (base) => network.platform(base),
    mask: (text) => host.mask(maskToken(text, host.masker)),
    onRetry: (line) => host.say('info', line),
    read: (path, maxBytes) => hands.read(path, maxBytes),
    run: (command, until) => hands.run(command, until),
  };
}

async function signAndLogIn(door: Door, settings: Settings, ask: Ask): Promise<AccessToken> {
  const vouched = await vouchByAws(ask);
  try {
    return await logIn(door, 'aws-iam', settings, { identityId: settings.identityId ?? '', ...vouched.request });
  } catch (error) {
    throw withSigner(error, vouched);
  }
}

async function vouchAndLogIn(
  job: Job,
  settings: Settings,
  method: Exclude<MethodName, 'universal' | 'aws-iam'>,
  network: Network,
  deadline: Deadline,
): Promise<AccessToken> {
  const { clock = systemClock } = job;
  const asked = clock.now();
  const vouched = await vouch(job, settings, network, deadline);
  const { jwt } = vouched;
  try {
    return await logIn(network.infisical, method, settings, { identityId: settings.identityId ?? '', jwt });
  } catch (error) {
    if (hasLapsed(error, jwt, clock.now() - asked)) return vouchAndLogIn(job, settings, method, network, deadline);
    throw await diagnose(error, vouched, { method, open: network.platform, clock, now: Date.now() });
  }
}

/**
 * The token of the job, masked, and who gave it.
 * @throws Failure settings-invalid, token-unavailable, and what a door throws.
 */
export async function vouch(job: Job, settings: Settings, network: Network, deadline: Deadline): Promise<Vouched> {
  const source = chooseSource(job, settings);
  const { host, product } = job;
  const ask = askOf(job, settings, network, deadline);
  const jwt = await source.token(ask);
  ask.mask(jwt);
  if (settings.audience !== undefined && source.audience !== 'any') {
    const idle = audienceIdle(source, settings.audience, readClaims(jwt));
    if (idle !== undefined) host.say('warning', spellOut(idle, product.style));
  }
  for (const warning of source.warnings?.(readClaims(jwt) ?? {}) ?? []) host.say('warning', warning);
  return { source, jwt };
}

function logIn<Name extends MethodName>(
  door: Door,
  method: Name,
  { organizationSlug }: Settings,
  credentials: Credentials<Name>,
): Promise<AccessToken> {
  return login(door, method, credentials, organizationSlug === undefined ? {} : { organizationSlug });
}
