// An issuer as GitHub is one: jobs that it vouches for, and the endpoint where a job asks for its token.
import { randomBytes, randomUUID } from 'node:crypto';
import type { VouchedJob } from '../api';
import type { Incoming, Outgoing, Route } from '../route';
import { discoveryRoutes, issuerPath } from './discovery';
import { readFields, type Kind } from './fields';
import { signToken } from './keys';

/** When a token is minted, and for whom. */
export interface Minting {
  readonly issuer: string;
  /** Empty: the platform's own. */
  readonly audience: string;
  /** Seconds since 1970. */
  readonly at: number;
  readonly id: string;
}

export interface EndpointPlatform<Job> {
  readonly name: string;
  /** Every field of a job, and its kind. */
  readonly fields: Readonly<Record<keyof Job & string, Kind>>;
  claims(job: Job, minting: Minting): Readonly<Record<string, unknown>>;
  /** What is put over the token's header; absent: nothing. */
  header?(job: Job): Readonly<Record<string, unknown>>;
  /** What discovery lists. */
  readonly claimNames: readonly string[];
  /** What else a job has in its environment. */
  readonly environment: Readonly<Record<string, string>>;
}

export interface EndpointIssuer<Job> {
  readonly routes: readonly Route<unknown>[];
  /** Vouches for a job: the variables by which it asks `origin` for its token. */
  job(job: Job, origin: string): VouchedJob;
}

/** @param now the clock, in milliseconds since 1970 */
export function createEndpoint<Job extends object>(
  { name, fields, claims, header, claimNames, environment }: EndpointPlatform<Job>,
  now: () => number,
): EndpointIssuer<Job> {
  const path = issuerPath(name);
  const jobs = new Map<string, { readonly job: Job; readonly issuer: string }>();

  function vouch(job: Job, origin: string): VouchedJob {
    const requestToken = randomBytes(32).toString('base64url');
    const issuer = `${origin}${path}`;
    jobs.set(requestToken, { job, issuer });
    return {
      issuer,
      environment: {
        ...environment,
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
    const said = claims(known.job, {
      issuer: known.issuer,
      audience: incoming.query.get('audience') ?? '',
      at: Math.floor(now() / 1000),
      id: randomUUID(),
    });
    const value = await signToken('RS256', said, header?.(known.job));
    return { status: 200, body: { count: value.length, value } };
  }

  return {
    job: vouch,
    routes: [
      ...discoveryRoutes(name, ['RS256'], claimNames),
      { method: 'GET', path: `${path}/token`, answer: token },
      {
        method: 'POST',
        path: `${path}/jobs`,
        admin: true,
        answer: ({ body, origin }) => {
          const read = readFields(body, fields);
          // The table that the fields were checked against has a row for each of the job's.
          return 'refusal' in read ? read.refusal : { status: 200, body: vouch(read.fields as Job, origin) };
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
