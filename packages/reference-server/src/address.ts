import { BlockList, isIP, isIPv4 } from 'node:net';
import { badRequest } from './refusal';
import type { Incoming } from './route';

/** An entry of an allow-list of addresses, as Infisical keeps it. */
export interface TrustedIp {
  readonly ipAddress: string;
  readonly type: 'ipv4' | 'ipv6';
  readonly prefix?: number;
}

export const everywhere: readonly TrustedIp[] = [
  { ipAddress: '0.0.0.0', type: 'ipv4', prefix: 0 },
  { ipAddress: '::', type: 'ipv6', prefix: 0 },
];

/** Headers that Infisical believes, the first present one; the list and its spelling error are Infisical's. */
const clientAddressHeaders = [
  'cf-connecting-ip',
  'cf-pseudo-ipv4',
  'x-client-ip',
  'x-envoy-external-address',
  'x-forwarded-for',
  'fastly-client-ip',
  'true-client-ip',
  'x-real-ip',
  'x-cluser-client-ip',
  'forwarded-for',
  'x-forwarded',
  'forwarded',
  'x-appengine-user-ip',
];

/** Who asks: the first address of the first forwarding header that is there, else the socket's. */
export function clientAddress(incoming: Incoming): string {
  const header = clientAddressHeaders.map((name) => incoming.headers[name]).find((value) => value);
  const address = header?.split(',', 1)[0]?.trim() || incoming.address;
  return address.replace(/^::ffff:(?=\d+\.)/i, '');
}

/** Whether an address can only be this machine's own. */
export const isLoopbackAddress = (address: string): boolean =>
  /^(?:::1|(?:::ffff:)?127\.\d+\.\d+\.\d+)$/i.test(address);

/** `10.0.0.0/8` or `10.1.2.3` as an entry of an allow-list; throws a Refusal (400) for what is neither. */
export function trustedIp(given: string): TrustedIp {
  const [ipAddress = '', prefixText] = given.split('/');
  const version = isIP(ipAddress);
  const prefix = prefixText === undefined ? undefined : Number(prefixText);
  const widest = version === 4 ? 32 : 128;
  const fits = prefix === undefined || (/^\d{1,3}$/.test(prefixText ?? '') && prefix <= widest);
  if (version === 0 || !fits) throw badRequest(`The IP is not a valid IPv4, IPv6, or CIDR block`);
  return { ipAddress, type: version === 4 ? 'ipv4' : 'ipv6', ...(prefix === undefined ? {} : { prefix }) };
}

/** An entry as it was written: `10.0.0.0/8`. */
export const spelled = ({ ipAddress, prefix }: TrustedIp): string =>
  prefix === undefined ? ipAddress : `${ipAddress}/${prefix}`;

/** Whether an address is on the list. */
export function trusts(list: readonly TrustedIp[], address: string): boolean {
  const known = new BlockList();
  for (const { ipAddress, type, prefix } of list) {
    if (prefix === undefined) known.addAddress(ipAddress, type);
    else known.addSubnet(ipAddress, prefix, type);
  }
  return isIP(address) !== 0 && known.check(address, isIPv4(address) ? 'ipv4' : 'ipv6');
}
