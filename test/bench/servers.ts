// The platform and Infisical, as one scenario has them.
import { startReferenceServer } from 'infisical-reference-server';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { temporaryFolder } from '../support/folders';
import { listBody, loginBody } from './bodies';
import { startMock, type Received } from './mock-server';
import type { Load } from './products';
import type { Scenario } from './scenarios';

export interface Servers {
  readonly load: Pick<Load, 'platform' | 'domain' | 'caCertificate'>;
  /** What came in since the last call. */
  received(): Received;
  close(): Promise<void>;
}

export function openServers({ https }: Scenario, secrets: number): Promise<Servers> {
  return https ? openSecure(secrets) : openPlain();
}

async function openPlain(): Promise<Servers> {
  const mock = await startMock();
  return { ...mock, load: { platform: mock.origin, domain: mock.origin } };
}

/** The reference server has a certificate, and faults by which it says what the mock would, without thinking. */
async function openSecure(secrets: number): Promise<Servers> {
  const platform = await startMock();
  const server = await startReferenceServer({ https: true });
  const answer = { status: 200, headers: { 'content-type': 'application/json; charset=utf-8' } };
  server.addFault({ ...answer, route: 'POST /api/v1/auth/oidc-auth/login', body: String(loginBody) });
  server.addFault({ ...answer, route: 'GET /api/v3/secrets/raw', body: String(listBody(secrets)) });
  const caCertificate = join(temporaryFolder(), 'ca.pem');
  writeFileSync(caCertificate, server.caCertificate ?? '');
  let known = 0;
  return {
    load: { platform: platform.origin, domain: server.httpsUrl ?? '', caCertificate },
    received() {
      const own = { requests: server.requests().length, connections: server.connections() - known };
      known = server.connections();
      server.forget();
      const { requests, connections } = platform.received();
      return { requests: own.requests + requests, connections: own.connections + connections };
    },
    async close() {
      await platform.close();
      await server.close();
    },
  };
}
