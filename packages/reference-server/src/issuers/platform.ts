// An issuer whose token is there when a job begins: in variables, or printed by a tool of the platform's own.
import { randomUUID } from 'node:crypto';
import type { AnyJob, GivenJob } from '../api';
import type { Route } from '../route';
import { discoveryRoutes, issuerPath } from './discovery';
import type { Minting } from './endpoint';
import { readFields, type Kind } from './fields';
import { signToken } from './keys';

type Claims = Readonly<Record<string, unknown>>;

export interface Platform<Job extends AnyJob> {
  readonly name: string;
  /** Every field of a job beside those that all have, and its kind. */
  readonly fields: Readonly<Record<Exclude<keyof Job, keyof AnyJob> & string, Kind>>;
  /** Seconds that a token holds unless told otherwise. */
  readonly lifetime: number;
  /** What a token says, but for `iss`, `iat`, `nbf`, `exp` and `jti`. An empty audience is the platform's own. */
  claims(job: Job, minting: Minting): Claims;
  /** What a job has in its environment, given its token. */
  environment(token: string, job: Job): Readonly<Record<string, string>>;
  /** Another form of the same token, and the variable that has it. */
  readonly other?: { readonly variable: string; claims(claims: Claims): Claims };
}

export interface PlatformIssuer<Job> {
  readonly routes: readonly Route<unknown>[];
  /** Vouches for a job. */
  job(job: Job, origin: string): Promise<GivenJob>;
}

const common = { audience: 'string', expiresIn: 'number', claims: 'object' } as const satisfies Record<
  keyof AnyJob,
  Kind
>;

/** @param now the clock, in milliseconds since 1970 */
export function createPlatform<Job extends AnyJob>(
  { name, fields, lifetime, claims, environment, other }: Platform<Job>,
  now: () => number,
): PlatformIssuer<Job> {
  const path = issuerPath(name);

  function said(job: Job, issuer: string): Claims {
    const at = Math.floor(now() / 1000);
    const id = randomUUID();
    const times = { iss: issuer, iat: at, nbf: at, exp: at + (job.expiresIn ?? lifetime), jti: id };
    return { ...claims(job, { issuer, audience: job.audience ?? '', at, id }), ...times, ...job.claims };
  }

  async function vouch(job: Job, origin: string): Promise<GivenJob> {
    const issuer = `${origin}${path}`;
    const full = said(job, issuer);
    const token = await signToken('RS256', full);
    const beside = other ? { [other.variable]: await signToken('RS256', other.claims(full)) } : {};
    return { issuer, token, environment: { ...environment(token, job), ...beside } };
  }

  return {
    job: vouch,
    routes: [
      // No field of a job has to be given.
      ...discoveryRoutes(name, ['RS256'], Object.keys(said({} as Job, ''))),
      {
        method: 'POST',
        path: `${path}/jobs`,
        admin: true,
        answer: async ({ body, origin }) => {
          const read = readFields(body, { ...fields, ...common });
          // The tables that the fields were checked against have a row for each of the job's.
          return 'refusal' in read ? read.refusal : { status: 200, body: await vouch(read.fields as Job, origin) };
        },
      },
    ],
  };
}
