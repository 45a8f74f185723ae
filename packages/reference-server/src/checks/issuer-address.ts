import { lookup } from 'node:dns/promises';
import { BlockList, isIP, isIPv4 } from 'node:net';
import { badRequest, broken, type Refusal } from '../refusal';

const reserved = new BlockList();
for (const [network, prefix] of [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.168.0.0', 16],
] as const) {
  reserved.addSubnet(network, prefix, 'ipv4');
}
reserved.addAddress('::1', 'ipv6');
reserved.addSubnet('fc00::', 7, 'ipv6');
reserved.addSubnet('fe80::', 10, 'ipv6');

const ownNames = ['localhost', 'host.docker.internal'];

export type Resolve = (host: string) => Promise<readonly string[]>;

const resolveHost: Resolve = async (host) => (await lookup(host, { all: true })).map(({ address }) => address);

const local = (): Refusal => badRequest('Local IPs not allowed as URL');

/** Why an issuer's URL is refused before anything is sent to it; undefined where it may be asked. */
export async function addressProblem(
  issuer: string,
  acceptPrivate: boolean,
  resolve: Resolve = resolveHost,
): Promise<Refusal | undefined> {
  const url = new URL(issuer);
  if (url.username || url.password) {
    return badRequest('URLs with user credentials (e.g., user:pass@) are not allowed');
  }
  if (acceptPrivate) return undefined;
  const host = url.hostname.replace(/^\[|\]$/g, '');
  if (ownNames.includes(host)) return local();
  let addresses: readonly string[];
  try {
    addresses = isIP(host) ? [host] : await resolve(host);
  } catch {
    // A name that does not exist is not caught there, and so ends as a broken server.
    return broken();
  }
  if (addresses.length === 0) return badRequest('Could not resolve hostname to any IP address');
  const isLocal = addresses.some((address) => reserved.check(address, isIPv4(address) ? 'ipv4' : 'ipv6'));
  return isLocal ? local() : undefined;
}
