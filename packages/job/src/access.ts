import { login, type AccessToken, type Credentials, type MethodName } from '@infisical-ci/client';
import { Failure, type Deadline, type Door } from '@infisical-ci/http';
import { readClaims, vouchByAws, withSigner, type Ask, type Source } from '@infisical-ci/identity';
import { withBindings } from './explain';
import type { Job } from './job';
import { maskToken } from './mask';
import type { Network } from './network';
import type { Settings } from './settings';

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
  const ask = (): Ask => askOf(job, settings, network, deadline);
  const accessToken =
    settings.method === 'universal'
      ? await logIn(door, 'universal', settings, {
          clientId: settings.clientId ?? '',
          clientSecret: settings.clientSecret ?? '',
        })
      : settings.method === 'aws-iam'
        ? await signAndLogIn(door, settings, ask())
        : await vouchAndLogIn(job, settings, settings.method, door, ask());
  job.host.mask(maskToken(accessToken.value, job.host.masker));
  return { accessToken, obtained: true };
}

/** What may be used to be vouched for. */
function askOf({ host, hands }: Job, settings: Settings, network: Network, deadline: Deadline): Ask {
  return {
    env: hands.env,
    audience: settings.audience,
    from: { env: settings.tokenEnv, file: settings.tokenFile, command: settings.tokenCommand },
    deadline,
    open: (base) => network.platform(base),
    mask: (text) => host.mask(maskToken(text, host.masker)),
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
  door: Door,
  ask: Ask,
): Promise<AccessToken> {
  const source = chooseSource(job, settings);
  const { host } = job;
  if (settings.audience !== undefined && source.audience !== 'any')
    host.say(
      'warning',
      `{audience} has no effect: the audience of a token from ${source.title} was chosen where it was made.`,
    );
  const jwt = await source.token(ask);
  ask.mask(jwt);
  try {
    return await logIn(door, method, settings, { identityId: settings.identityId ?? '', jwt });
  } catch (error) {
    throw withBindings(error, source, readClaims(jwt), method);
  }
}

function logIn<Name extends MethodName>(
  door: Door,
  method: Name,
  { organizationSlug }: Settings,
  credentials: Credentials<Name>,
): Promise<AccessToken> {
  return login(door, method, credentials, organizationSlug === undefined ? {} : { organizationSlug });
}

const places = [
  ['tokenEnv', 'env'],
  ['tokenFile', 'file'],
  ['tokenCommand', 'command'],
] as const;

/** The one source that fits: the one that is named, the one that a place implies, or the one whose platform is here. */
export function chooseSource({ sources, hands }: Pick<Job, 'sources' | 'hands'>, settings: Settings): Source {
  const known = Object.keys(sources);
  const implied = places.find(([key]) => settings[key] !== undefined)?.[1];
  const asked = settings.tokenSource ?? implied;
  if (settings.tokenSource !== undefined && implied !== undefined && settings.tokenSource !== implied)
    throw choiceFailure(
      `{token-source} is ${settings.tokenSource}, yet {token-${implied}} is given, which is for {token-source}: ${implied}.`,
      'Keep one of the two.',
    );
  if (asked !== undefined) {
    const source = sources[asked];
    if (source && Object.hasOwn(sources, asked)) return source;
    throw choiceFailure(
      `{token-source} is ${JSON.stringify(asked)}, and no source has that name.`,
      `Take one of ${known.join(', ')}.`,
    );
  }
  const here = Object.entries(sources).filter(([, source]) => source.here?.(hands.env));
  const [only, ...others] = here;
  if (only && others.length === 0) return only[1];
  const fitting = here.map(([name]) => name).join(', ');
  throw choiceFailure(
    only
      ? `Several sources could vouch for this job: ${fitting}.`
      : 'No platform that could vouch for this job was recognised here.',
    `Say which with {token-source}: one of ${fitting || known.join(', ')}.`,
  );
}

function choiceFailure(message: string, fix: string): Failure {
  return new Failure('settings-invalid', message, { fixes: [fix] });
}
