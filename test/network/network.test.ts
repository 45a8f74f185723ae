// Proxies, certificates and gateways, by each product, as docs/network.md says: with squid and nginx, or with doubles of theirs.
import { networkInterfaces } from 'node:os';
import { checkServerIdentity, type PeerCertificate } from 'node:tls';
import { referenceTest } from '../e2e/scenario';
import { openBetween, type Between } from './between';
import { cases, type Case } from './cases';
import { user } from './names';
import { products, secret, type Product } from './products';

const hasIpv6 = Object.values(networkInterfaces()).some((each) => each?.some(({ address }) => address === '::1'));
// Node.js 22.23 looks for no IPv6 address in a certificate, and so refuses each that is for one.
const loopback = { subject: { CN: 'localhost' }, subjectaltname: 'IP Address:0:0:0:0:0:0:0:1' } as PeerCertificate;
const findsIpv6 = checkServerIdentity('::1', loopback) === undefined;
const without = !hasIpv6
  ? 'this machine has no ::1'
  : !findsIpv6
    ? `Node.js ${process.version} finds no IPv6 address in a certificate`
    : undefined;
if (without !== undefined) process.stderr.write(`skipped, since ${without}: IPv6\n`);
const rows = Object.entries(cases).filter(([name]) => without === undefined || name !== 'IPv6');

describe.each(Object.entries(products))('%s', (_name, open) => {
  let product: Product;
  let between: Between;
  beforeAll(async () => {
    product = await open();
    between = await openBetween(product.url);
  }, 60_000);

  referenceTest.each(rows)('%s', async (_row, { asked, refused }: Case) => {
    const { code, log, secret: had } = await product.play(asked(between));
    for (const password of [user.password, encodeURIComponent(user.password)]) expect(log).not.toContain(password);
    if (!refused) {
      expect({ code, had, log: code === 0 ? '' : log }).toEqual({ code: 0, had: secret, log: '' });
      return;
    }
    for (const text of refused.says(between)) expect(log).toMatch(text);
    expect(refused.codes).toContain(/\(error code: ([\w-]+)\)/.exec(log)?.[1]);
    expect({ red: code !== 0, had: had || undefined }).toEqual({ red: true, had: undefined });
  });
});
