// How much the reference server answers, in a process of its own, to a client in another.
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { Agent } from 'node:http';
import { createInterface } from 'node:readline';
import { caller, type Call } from '../../support/call';
import { provisioner } from '../../support/provision';
import { poster, rate, type Post } from './rate';

export interface ServerRow {
  readonly of: string;
  /** Requests answered in a second; absent for what is no load. */
  readonly perSecond?: number;
  /** MiB that the process holds then, where the system tells. */
  readonly memory?: number;
}

const algorithms = ['RS256', 'ES256'] as const;
const adminToken = 'bench-admin';
const listed = 100;

/** @param milliseconds how long each kind of request is asked for */
export async function measureServer(milliseconds: number): Promise<readonly ServerRow[]> {
  const child = spawn(
    process.execPath,
    ['packages/reference-server/bin/infisical-reference-server.cjs', '--admin-token', adminToken],
    { env: {}, stdio: ['ignore', 'pipe', 'inherit'] },
  );
  const agent = new Agent({ keepAlive: true });
  try {
    const origin = await firstLine(child);
    const post = poster(origin, agent);
    const row = (of: string, perSecond?: number): ServerRow => {
      const memory = memoryOf(child.pid);
      return { of, ...(perSecond === undefined ? {} : { perSecond }), ...(memory === undefined ? {} : { memory }) };
    };
    const rows = [row('started')];
    const { logIn, list } = await provision(origin, post);
    for (const algorithm of algorithms)
      rows.push(row(`logins by OIDC, ${algorithm}`, await rate(await logIn(algorithm), milliseconds)));
    rows.push(row(`lists of ${listed} secrets`, await rate(await list(), milliseconds)));
    return rows;
  } finally {
    agent.destroy();
    child.kill();
  }
}

async function firstLine(child: ChildProcess): Promise<string> {
  if (!child.stdout) throw new Error('The reference server has no output.');
  const [line] = (await Promise.race([
    once(createInterface(child.stdout), 'line'),
    once(child, 'exit').then(([code]) => Promise.reject(new Error(`The reference server ended with ${String(code)}.`))),
  ])) as [string];
  return line.trim();
}

/** A project with its secrets, an identity that trusts an issuer which signs as it is told, and what is asked for then. */
async function provision(origin: string, post: Post) {
  const call: Call = caller(origin, adminToken);
  const issuer = `${origin}/__reference/issuers/any`;
  // The server has one organization, and takes any name for it.
  const organizationId = 'bench';
  const { createProject, putSecrets, createOidcIdentity } = provisioner(call, { organizationId, issuer, issuerCa: '' });
  const project = await createProject();
  const values = Array.from({ length: listed }, (_, index) => [`VALUE_${index}`, `value ${index} of the bench`]);
  await putSecrets(project, 'dev', '/', Object.fromEntries(values) as Record<string, string>);
  const { id: identityId } = await createOidcIdentity({ project, subject: 'bench', issuer });
  const logIn = async (algorithm: string) => {
    const order = { algorithm, claims: { sub: 'bench', aud: 'bench' } };
    const { token: jwt } = (await call('POST', '/__reference/issuers/any/tokens', order)) as { token: string };
    return () => post('POST', '/api/v1/auth/oidc-auth/login', { identityId, jwt });
  };
  const list = async () => {
    const { accessToken } = (await (await logIn('ES256'))()) as { accessToken: string };
    const where = `workspaceId=${project.id}&environment=dev&secretPath=/`;
    return () => post('GET', `/api/v3/secrets/raw?${where}`, undefined, accessToken);
  };
  return { logIn, list };
}

function memoryOf(pid: number | undefined): number | undefined {
  try {
    const [, kibibytes] = /VmRSS:\s*(\d+) kB/.exec(readFileSync(`/proc/${String(pid)}/status`, 'latin1')) ?? [];
    return kibibytes === undefined ? undefined : Number(kibibytes) / 1024;
  } catch {
    return undefined;
  }
}
