// Proxies, certificates and gateways, by each product, as docs/network.md says: with squid and nginx, or with doubles of theirs.
import { networkInterfaces } from 'node:os';
import { referenceTest } from '../e2e/scenario';
import { openBetween, type Between } from './between';
import { cases, type Case } from './cases';
import { user } from './names';
import { products, secret, type Product } from './products';

const hasIpv6 = Object.values(networkInterfaces()).some((each) => each?.some(({ address }) => address === '::1'));
if (!hasIpv6) process.stderr.write('skipped, since this machine has no ::1: IPv6\n');
const rows = Object.entries(cases).filter(([name]) => hasIpv6 || name !== 'IPv6');

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
