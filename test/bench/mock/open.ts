// Who vouches for a job, and Infisical, as one scenario has them.
import { makeCertificates } from 'infisical-reference-server';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { temporaryFolder } from '../../support/folders';
import type { Load } from '../products/product';
import type { Scenario } from '../scenarios';
import { delayed } from './delay';
import { startMock, type Received } from './server';

export interface Servers {
  readonly load: Pick<Load, 'platform' | 'domain' | 'secure' | 'authorities'>;
  /** What came in since the last call. */
  received(): Received;
  close(): Promise<void>;
}

/** Both ends of every scenario: one by http, one by https, each behind a network where the scenario has one. */
export async function openServers({ https, roundTrip }: Scenario): Promise<Servers> {
  const certificates = await makeCertificates([]);
  const mocks = await Promise.all([startMock(), startMock(certificates)]);
  const networks = roundTrip === undefined ? [] : await Promise.all(mocks.map(({ port }) => delayed(port, roundTrip)));
  const [plain = '', secure = ''] = mocks.map(({ origin, port }, index) =>
    origin.replace(String(port), String(networks[index]?.port ?? port)),
  );
  const authorities = join(temporaryFolder(), 'authorities.pem');
  writeFileSync(authorities, certificates.ca);
  return {
    load: { platform: plain, domain: https ? secure : plain, secure, authorities },
    received() {
      const all = mocks.map((mock) => mock.received());
      const sum = (of: keyof Received): number => all.reduce((total, each) => total + each[of], 0);
      return { requests: sum('requests'), connections: sum('connections') };
    },
    async close() {
      await Promise.all([...networks, ...mocks].map((each) => each.close()));
    },
  };
}
