// GitHub as the issuer: jobs that it vouches for, and the endpoint where a job asks for its token.
import { randomBytes, randomUUID } from 'node:crypto';
import type { GitHubJob, VouchedJob } from '../api';
import type { Incoming, Outgoing, Route } from '../route';
import { readFields } from './fields';
import { discoveryRoutes, issuerPath } from './discovery';
import { githubClaimNames, githubClaims } from './github-claims';
import { signToken } from './keys';

export interface GitHubIssuer {
  readonly routes: readonly Route<unknown>[];
  /** Vouches for a job: the variables by which it asks `origin` for its token. */
  job(job: GitHubJob, origin: string): VouchedJob;
}

interface KnownJob {
  readonly job: GitHubJob;
  readonly issuer: string;
}

const path = issuerPath('github');
const jobFields = {
  repository: 'string',
  ref: 'string',
  environment: 'string',
  eventName: 'string',
  immutableSubject: 'boolean',
  expiresIn: 'number',
  claims: 'object',
} as const satisfies Record<keyof GitHubJob, string>;

/** @param now the clock, in milliseconds since 1970 */
export function createGitHub(now: () => number): GitHubIssuer {
  const jobs = new Map<string, KnownJob>();

  function vouch(job: GitHubJob, origin: string): VouchedJob {
    const requestToken = randomBytes(32).toString('base64url');
    const issuer = `${origin}${path}`;
    jobs.set(requestToken, { job, issuer });
    return {
      issuer,
      environment: {
        // GitHub's URL has a query already: whoever asks appends `&audience=`.
        ACTIONS_ID_TOKEN_REQUEST_URL: `${origin}${path}/token?api-version=2.0`,
        ACTIONS_ID_TOKEN_REQUEST_TOKEN: requestToken,
      },
    };
  }

  async function token(incoming: Incoming): Promise<Outgoing> {
    if (!incoming.query.has('api-version')) {
      return refuse(400, 'No api-version was supplied: append audience to the URL with &, not with ?.');
    }
    const known = jobs.get(bearer(incoming) ?? '');
    if (!known) return refuse(401, "The Authorization header holds no running job's request token.");
    const claims = githubClaims(known.job, {
      issuer: known.issuer,
      audience: incoming.query.get('audience') ?? '',
      at: Math.floor(now() / 1000),
      id: randomUUID(),
    });
    const value = await signToken('RS256', claims);
    return { status: 200, body: { count: value.length, value } };
  }

  return {
    job: vouch,
    routes: [
      ...discoveryRoutes('github', ['RS256'], githubClaimNames),
      { method: 'GET', path: `${path}/token`, answer: token },
      {
        method: 'POST',
        path: `${path}/jobs`,
        admin: true,
        answer: ({ body, origin }) => {
          const read = readFields(body, jobFields);
          // The table that the fields were checked against has a row for each of GitHubJob.
          return 'refusal' in read ? read.refusal : { status: 200, body: vouch(read.fields, origin) };
        },
      },
    ],
  };
}

function bearer({ headers }: Incoming): string | undefined {
  return /^bearer (.+)$/i.exec(headers['authorization'] ?? '')?.[1];
}

function refuse(status: number, message: string): Outgoing {
  return { status, body: { message } };
}
