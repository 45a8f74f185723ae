// Many jobs that start in the same second behind one address, against the reference server with the limits of Infisical Cloud.
import { quietHost } from './quiet-host';
import { sources } from '@infisical-ci/identity';
import { load, products, type Hands } from '@infisical-ci/job';
import { startReferenceServer, type RecordedRequest, type ReferenceOptions } from 'infisical-reference-server';
import { scaledClock, type ScaledClock } from './scaled-clock';

export interface Crowd {
  readonly jobs: number;
  /** Seconds that pass in each second of the machine, for clients and server. */
  readonly scale: number;
  /** As the setting, in seconds of that time. */
  readonly retryDeadline: number;
  /** False: no wait is spread, so that jobs that were told the same second come back as one. Default true. */
  readonly jitter?: boolean;
  /** Settings beside those that every job has. */
  readonly given?: Readonly<Record<string, string>>;
  /** Requests a minute and address by class of route; default: as Infisical Cloud has them. */
  readonly limits?: ReferenceOptions['rateLimits'];
  /** Further jobs beside these, such as real processes. */
  readonly beside?: (place: Place) => Promise<readonly Outcome[]>;
}

/** What a job needs to know. */
export interface Place {
  readonly inputs: Readonly<Record<string, string>>;
  /** By which GitHub gives it its token. */
  readonly environment: Readonly<Record<string, string>>;
  readonly clock: ScaledClock;
}

/** How one job ended. */
export interface Outcome {
  readonly green: boolean;
  /** From its start, in the clock's seconds. */
  readonly seconds: number;
  /** All that it said, a line each: `error: ...`. */
  readonly said: readonly string[];
}

export interface Ended {
  readonly outcomes: readonly Outcome[];
  /** What Infisical was asked; `at` is the clock's. */
  readonly requests: readonly RecordedRequest[];
}

/** As Infisical has them where nobody changed them. */
const cloud = { read: 60, write: 200, secrets: 60 };

const identityId = '7d9f2c1e-3b4a-4c5d-8e6f-9a0b1c2d3e4f';
const projectId = '1f0c9a52-6d7e-4b8f-a3c1-5e2d4b6a7c80';

/** Runs a crowd to its end. A job does one login, one list and one revocation, as a plain load does. */
export async function runCrowd(crowd: Crowd): Promise<Ended> {
  const { jobs, scale, retryDeadline, jitter = true, limits = cloud, given = {}, beside } = crowd;
  const clock = scaledClock(scale);
  const server = await startReferenceServer({
    now: clock.date,
    rateLimits: limits,
    state: {
      projects: [{ slug: 'shop', id: projectId, folders: { 'dev:/': { secrets: { API_KEY: 'k-7f3a9c1e' } } } }],
      identities: [{ name: 'ci', id: identityId, projects: { shop: 'viewer' }, oidc: { boundIssuer: 'github' } }],
    },
  });
  const inputs = {
    domain: server.url,
    'identity-id': identityId,
    'project-id': projectId,
    environment: 'dev',
    'retry-deadline': String(retryDeadline),
    ...given,
  };
  const environment = { GITHUB_ACTIONS: 'true', ...server.githubJob({}).environment };
  const place = { inputs, environment, clock };
  try {
    const outcomes = await withJitter(jitter, async () => {
      const others = beside?.(place);
      const own = await Promise.all(Array.from({ length: jobs }, (_, index) => runOne(place, index / jobs)));
      return [...own, ...((await others) ?? [])];
    });
    return { outcomes, requests: server.requests().filter(({ path }) => path.startsWith('/api/')) };
  } finally {
    clock.stop();
    await server.close();
  }
}

/** One job in this process, which starts so many seconds from now. */
async function runOne({ inputs, environment, clock }: Place, after: number): Promise<Outcome> {
  await new Promise<void>((resolve) => clock.after(after * 1000, resolve));
  const started = clock.now();
  const { host, said } = quietHost();
  const green = await load({
    product: products.github,
    given: inputs,
    host,
    sources,
    hands: { ...hands, env: environment },
    clock,
  });
  return { green, seconds: (clock.now() - started) / 1000, said };
}

const hands: Omit<Hands, 'env'> = {
  read: () => {
    throw new Error('nothing is read');
  },
  run: () => Promise.reject(new Error('nothing is run')),
};

// What spreads the waits is Math.random unless a door is told otherwise, and no product has a switch to take it away.
async function withJitter<T>(jitter: boolean, act: () => Promise<T>): Promise<T> {
  const { random } = Math;
  if (!jitter) Math.random = () => 0;
  try {
    return await act();
  } finally {
    Math.random = random;
  }
}
