// What stands between a job and its Infisical: squid and nginx, or doubles of theirs.
import { makeCertificates } from 'infisical-reference-server';
import { openGateway, openProxy } from '../e2e/front';
import { hostName, subPath, user, type Doorways, type Papers } from './names';
import { openNginx } from './nginx';
import { openSquid } from './squid';

export interface Between {
  /** Where the proxy listens. */
  readonly proxy: string;
  readonly doorways: Doorways;
  readonly papers: Papers;
}

const real = process.env['INFISICAL_TEST_NETWORK'] === 'real';
if (!real) process.stderr.write('squid and nginx are played by doubles; INFISICAL_TEST_NETWORK=real starts them.\n');

/** @param target the URL of the Infisical behind it */
export async function openBetween(target: string): Promise<Between> {
  const [server, client, stranger] = await Promise.all([
    makeCertificates([hostName, '0.0.0.0']),
    makeCertificates([]),
    makeCertificates([]),
  ]);
  const papers = { server, client, stranger };
  const doorways = (await there('nginx', () => openNginx(target, papers))) ?? (await openGateways(target, papers));
  const proxy = (await there('squid', openSquid)) ?? (await openDouble(doorways));
  return { proxy, doorways, papers };
}

async function there<T>(name: string, open: () => Promise<T | undefined>): Promise<T | undefined> {
  if (!real) return undefined;
  const opened = await open();
  if (opened === undefined) process.stderr.write(`skipped, since it is not installed: ${name}; a double plays it\n`);
  return opened;
}

async function openGateways(target: string, { server: { cert, key }, client }: Papers): Promise<Doorways> {
  const portOf = ({ host }: { readonly host: string }): number => Number(/\d+$/.exec(host)?.[0]);
  return {
    plain: portOf(await openGateway(target, subPath)),
    tls: portOf(await openGateway(target, '', { cert, key })),
    six: portOf(await openGateway(target, '', { cert, key }, '::1')),
    mtls: portOf(await openGateway(target, '', { cert, key, clients: client.ca })),
  };
}

async function openDouble({ tls, mtls }: Doorways): Promise<string> {
  const places = [tls, mtls].map((port) => [`${hostName}:${port}`, `127.0.0.1:${port}`]);
  return (await openProxy(Object.fromEntries(places) as Record<string, string>, `${user.name}:${user.password}`)).host;
}
