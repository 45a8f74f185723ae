// Google as the issuer: the metadata server of one machine, which everybody on it may ask.
import type { GoogleJob, VouchedJob } from '../api';
import type { Incoming, Outgoing, Route } from '../route';
import { discoveryRoutes, issuerPath } from './discovery';
import { readFields } from './fields';
import { signToken } from './keys';

export interface GoogleIssuer {
  readonly routes: readonly Route<unknown>[];
  /** Says as whom the machine runs from now on. */
  job(job: GoogleJob, origin: string): VouchedJob;
}

const path = issuerPath('google');
const fields = { email: 'string', subject: 'string', expiresIn: 'number', claims: 'object' } as const;

/** @param now the clock, in milliseconds since 1970 */
export function createGoogle(now: () => number): GoogleIssuer {
  let runsAs: GoogleJob = {};

  function vouch(job: GoogleJob, origin: string): VouchedJob {
    runsAs = job;
    return { issuer: `${origin}${path}`, environment: { GCE_METADATA_HOST: new URL(origin).host } };
  }

  async function identity({ headers, query, origin }: Incoming): Promise<Outgoing> {
    const audience = query.get('audience');
    // Whoever was led here by a link, or by another server, cannot send this header.
    if (headers['metadata-flavor'] !== 'Google') return page(403, 'Missing Metadata-Flavor:Google header.');
    if (!audience) return page(400, 'non-empty audience parameter required');
    return page(200, await signToken('RS256', claims(runsAs, audience, `${origin}${path}`)));
  }

  function claims(job: GoogleJob, audience: string, issuer: string): Record<string, unknown> {
    const at = Math.floor(now() / 1000);
    const subject = job.subject ?? '107517467455664443766';
    const email = job.email ?? 'ci@acme.iam.gserviceaccount.com';
    const times = { iat: at, exp: at + (job.expiresIn ?? 3600) };
    return {
      aud: audience,
      azp: subject,
      email,
      email_verified: true,
      iss: issuer,
      sub: subject,
      ...times,
      ...job.claims,
    };
  }

  return {
    job: vouch,
    routes: [
      ...discoveryRoutes('google', ['RS256'], Object.keys(claims({}, '', ''))),
      { method: 'GET', path: '/computeMetadata/v1/instance/service-accounts/default/identity', answer: identity },
      {
        method: 'POST',
        path: `${path}/jobs`,
        admin: true,
        answer: ({ body, origin }) => {
          const read = readFields(body, fields);
          // The table that the fields were checked against has a row for each of GoogleJob.
          return 'refusal' in read ? read.refusal : { status: 200, body: vouch(read.fields, origin) };
        },
      },
    ],
  };
}

function page(status: number, body: string): Outgoing {
  return { status, headers: { 'content-type': 'text/html', 'metadata-flavor': 'Google' }, body };
}
