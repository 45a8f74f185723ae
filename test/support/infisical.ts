// The Infisical that a test runs against: the reference server in this process, or a real one that the environment names.
import {
  startReferenceServer,
  type GitHubJob,
  type ReferenceOptions,
  type ReferenceServer,
  type VouchedJob,
} from 'infisical-reference-server';
import { ask, caller, type Answered } from './call';
import { provisioner, type Provision } from './provision';

export interface Infisical extends Provision {
  readonly url: string;
  /** The bearer that may do anything. */
  readonly adminToken: string;
  readonly organizationId: string;
  /** The reference server: what answers at `url`, or what stands beside a real Infisical as issuer alone. */
  readonly server: ReferenceServer;
  /** Whether a real Infisical answers at `url`: then faults, `attempts` and `requests` have nothing to do with it. */
  readonly real: boolean;
  /** A job on GitHub, with the variables by which it asks for its token, and the issuer that identities trust. */
  githubJob(job?: GitHubJob): VouchedJob;
  /** One request to the API, whatever its status; by default with the admin's token, with an empty one as nobody. */
  ask(method: string, path: string, body?: unknown, token?: string): Promise<Answered>;
  close(): Promise<void>;
}

/** A real Infisical that the environment names; test/README.md says how. */
interface Real {
  readonly url: string;
  readonly adminToken: string;
  readonly organizationId: string;
}

/** @param options how the reference server is to be; a real Infisical is as it is */
export async function openInfisical(options: ReferenceOptions = {}): Promise<Infisical> {
  const real = realInfisical(process.env);
  // A real Infisical asks issuers by https alone.
  const server = await startReferenceServer({ ...options, ...(real ? { https: true } : {}) });
  const { url, adminToken, organizationId } = real ?? server;
  const githubJob = (job: GitHubJob = {}): VouchedJob => vouched(server, job, real !== undefined);
  const { issuer } = githubJob();
  const issuerCa = (real && server.caCertificate) ?? '';
  return {
    ...provisioner(caller(url, adminToken), { organizationId, issuer, issuerCa }),
    url,
    adminToken,
    organizationId,
    server,
    real: real !== undefined,
    githubJob,
    ask: (method, path, body, token = adminToken) => ask(method, `${url}${path}`, token, body),
    close: () => server.close(),
  };
}

/** The job asks for its token by http; the issuer in it is where a real Infisical can fetch the keys. */
function vouched(server: ReferenceServer, job: GitHubJob, secure: boolean): VouchedJob {
  if (!secure) return server.githubJob(job);
  const { issuer } = server.githubJob(job);
  const iss = issuer.replace(server.url, server.httpsUrl ?? server.url);
  return { ...server.githubJob({ ...job, claims: { iss, ...job.claims } }), issuer: iss };
}

function realInfisical(env: NodeJS.ProcessEnv): Real | undefined {
  const names = ['INFISICAL_TEST_URL', 'INFISICAL_TEST_ADMIN_TOKEN', 'INFISICAL_TEST_ORGANIZATION_ID'];
  const [url = '', adminToken = '', organizationId = ''] = names.map((name) => env[name]);
  const missing = names.filter((name) => !env[name]);
  if (missing.length === names.length) return undefined;
  if (missing.length > 0) throw new Error(`To run against a real Infisical set ${missing.join(' and ')} too.`);
  return { url: url.replace(/\/+$/, ''), adminToken, organizationId };
}
