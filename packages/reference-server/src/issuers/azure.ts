// Azure DevOps as the issuer: jobs that it vouches for, and the endpoint where a task asks for an id token.
import { randomBytes, randomUUID } from 'node:crypto';
import type { AzureJob, AzureVouchedJob } from '../api';
import type { Incoming, Outgoing, Route } from '../route';
import { connectionToken, entraToken, factsOf, pipelineToken, type AzureFacts, type Vouching } from './azure-claims';
import { readFields } from './fields';
import { discoveryRoutes, issuerPath } from './discovery';
import { entraRoutes } from './entra';
import { signToken } from './keys';

export interface AzureIssuer {
  readonly routes: readonly Route<unknown>[];
  /** Vouches for a job: the variables by which a task of it asks `origin` for tokens. */
  job(job: AzureJob, origin: string, secureOrigin?: string): AzureVouchedJob;
}

interface KnownJob {
  readonly job: AzureJob;
  readonly facts: AzureFacts;
}

const path = issuerPath('azure-devops');
const jobFields = {
  organization: 'string',
  project: 'string',
  pipeline: 'string',
  tenantId: 'string',
  connection: 'object',
  expiresIn: 'number',
  claims: 'object',
} as const satisfies Record<keyof AzureJob, string>;

/** @param now the clock, in milliseconds since 1970 */
export function createAzure(now: () => number): AzureIssuer {
  const jobs = new Map<string, KnownJob>();

  function vouch(job: AzureJob, origin: string, secureOrigin?: string): AzureVouchedJob {
    const bearer = randomBytes(32).toString('base64url');
    const facts = factsOf(job, origin);
    jobs.set(bearer, { job, facts });
    return {
      connectionId: facts.connection.id,
      tokens: {
        serviceConnection: told(connectionToken(facts)),
        pipeline: told(pipelineToken(facts)),
        entra: told(entraToken(facts)),
      },
      environment: environmentOf(facts, bearer, secureOrigin),
    };
  }

  const mint = ({ issuer, subject, audience, holds, more }: Vouching, job: AzureJob): Promise<string> => {
    const iat = Math.floor(now() / 1000);
    const times = { iat, nbf: iat, exp: iat + (job.expiresIn ?? holds) };
    const claims = { iss: issuer, sub: subject, aud: audience, ...times, jti: randomUUID(), ...more };
    return signToken('RS256', { ...claims, ...job.claims });
  };

  async function idToken(incoming: Incoming): Promise<Outgoing> {
    const known = jobs.get(/^bearer (.+)$/i.exec(incoming.headers['authorization'] ?? '')?.[1] ?? '');
    if (!known) return signIn(incoming);
    if (!incoming.query.has('api-version')) return refuse(400, 'No api-version was supplied for the "POST" request.');
    const asked = incoming.query.get('serviceConnectionId');
    const { facts, job } = known;
    if (asked === null) return { status: 200, body: { oidcToken: await mint(pipelineToken(facts), job) } };
    if (asked !== facts.connection.id) return refuse(404, `No service connection found with identifier ${asked}.`);
    if (!facts.connection.referenced)
      return refuse(
        400,
        `There is no explicit reference to service connection ${asked} from current stage Deploy.deploy.__default.`,
      );
    return { status: 200, body: { oidcToken: await mint(connectionToken(facts), job) } };
  }

  return {
    job: vouch,
    routes: [
      ...discoveryRoutes('vstoken/:organization', ['RS256'], ['sub', 'aud', 'exp', 'iat', 'iss', 'nbf']),
      ...entraRoutes({ now, jobs, mint: (facts, job) => mint(entraToken(facts), job) }),
      { method: 'POST', path: anyEndpoint, answer: idToken },
      {
        method: 'GET',
        path: anyEndpoint,
        answer: () => refuse(405, "The requested resource does not support http method 'GET'."),
      },
      {
        method: 'POST',
        path: `${path}/jobs`,
        admin: true,
        answer: ({ body, origin }) => {
          const read = readFields(body, jobFields);
          // The table that the fields were checked against has a row for each of AzureJob.
          return 'refusal' in read ? read.refusal : { status: 200, body: vouch(read.fields, origin) };
        },
      },
    ],
  };
}

const planId = '7f3a9c1e-0000-4000-8000-000000000001';
const jobId = '12f1170f-54f2-53f3-20dd-22fc7dff55f9';

const endpoint = (organization: string, project: string, plan: string, job: string): string =>
  `/${organization}/${project}/_apis/distributedtask/hubs/build/plans/${plan}/jobs/${job}/oidctoken`;
const anyEndpoint = path + endpoint(':organization', ':project', ':plan', ':job');

const told = ({ issuer, subject, audience }: Vouching) => ({ issuer, subject, audience });

/** Whoever is not signed in is sent to sign in, unless the Suppress header says that nobody is there to do so. */
function signIn({ headers, origin }: Incoming): Outgoing {
  if (headers['x-tfs-fedauthredirect']?.toLowerCase() === 'suppress')
    return refuse(401, "TF400813: The user '' is not authorized to access this resource.");
  return {
    status: 302,
    headers: { location: `${origin}/_signin`, 'content-type': 'text/html' },
    body: '<html><head><title>Object moved</title></head></html>',
  };
}

function refuse(status: number, message: string): Outgoing {
  return { status, body: { $id: '1', innerException: null, message, typeName: 'Azure.DevOps', errorCode: 0 } };
}

/** What the agent puts into the environment of a task, for the job and its two connections. */
function environmentOf(facts: AzureFacts, bearer: string, secureOrigin = facts.origin): Record<string, string> {
  const { connection, origin, organization, projectId, tenantId } = facts;
  const collection = `${origin}${path}/${organization}/`;
  const parameters = { tenantid: tenantId, serviceprincipalid: connection.clientId };
  const { id } = connection;
  return {
    SYSTEM_OIDCREQUESTURI: `${origin}${path}${endpoint(organization, projectId, planId, jobId)}`,
    SYSTEM_COLLECTIONURI: collection,
    SYSTEM_TEAMPROJECTID: projectId,
    SYSTEM_TEAMPROJECT: facts.project,
    SYSTEM_HOSTTYPE: 'build',
    SYSTEM_PLANID: planId,
    SYSTEM_JOBID: jobId,
    ENDPOINT_URL_SYSTEMVSSCONNECTION: collection,
    ENDPOINT_AUTH_SYSTEMVSSCONNECTION: JSON.stringify({ parameters: { AccessToken: bearer }, scheme: 'OAuth' }),
    ENDPOINT_AUTH_SCHEME_SYSTEMVSSCONNECTION: 'OAuth',
    ENDPOINT_AUTH_PARAMETER_SYSTEMVSSCONNECTION_ACCESSTOKEN: bearer,
    [`ENDPOINT_URL_${id}`]: 'https://management.azure.com/',
    [`ENDPOINT_AUTH_${id}`]: JSON.stringify({ parameters, scheme: connection.scheme }),
    [`ENDPOINT_AUTH_SCHEME_${id}`]: connection.scheme,
    [`ENDPOINT_AUTH_PARAMETER_${id}_TENANTID`]: tenantId,
    [`ENDPOINT_AUTH_PARAMETER_${id}_SERVICEPRINCIPALID`]: connection.clientId,
    [`ENDPOINT_DATA_${id}`]: '{}',
    [`ENDPOINT_DATA_${id}_ACTIVEDIRECTORYAUTHORITY`]: `${secureOrigin}/`,
  };
}
