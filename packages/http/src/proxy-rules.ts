import { BlockList, isIP, isIPv6 } from 'node:net';
import { Failure } from './failure';
import { isLinkLocal, isLoopback } from './loopback';
import { hostOf } from './proxy';

/**
 * What the variables say of a URL: the proxy that it is to be reached through, or undefined.
 * @param given the proxy, as it is written in `place`, which is named as messages name it: `the environment variable HTTPS_PROXY`
 * @param exempt the value of NO_PROXY
 * @throws Failure settings-invalid: what is written there is something else than an http or https proxy
 */
export function readProxy(url: URL, given: string, place: string, exempt: string): URL | undefined {
  const near = isLoopback(url.hostname) || isLinkLocal(url.hostname);
  return near || isExempt(url, exempt) ? undefined : parseProxy(given, place);
}

/** The value of the Proxy-Authorization header, where the proxy's URL holds credentials. */
export function proxyAuthorization({ username, password }: URL): string | undefined {
  if (!username && !password) return undefined;
  const credentials = `${decodeURIComponent(username)}:${decodeURIComponent(password)}`;
  return `Basic ${Buffer.from(credentials).toString('base64')}`;
}

function parseProxy(given: string, place: string): URL {
  // The value is never repeated: it may hold a password.
  const socks = /^socks/i.test(given) ? ' Many SOCKS proxies take http (CONNECT) at another port.' : '';
  const wrong = (what: string): Failure =>
    new Failure('settings-invalid', `The proxy in ${place} ${what}.`, {
      fixes: [`Set ${place} to http://HOST:PORT or https://HOST:PORT, or leave it out.${socks}`],
    });
  try {
    const proxy = new URL(/^[a-z][a-z0-9+.-]*:\/\//i.test(given) ? given : `http://${given}`);
    proxyAuthorization(proxy);
    if (proxy.protocol === 'http:' || proxy.protocol === 'https:') return proxy;
    throw wrong(`is of the kind ${proxy.protocol.slice(0, -1)}, and only http and https proxies are known here`);
  } catch (error) {
    throw error instanceof Failure ? error : wrong('is not a URL');
  }
}

const family = (address: string): 'ipv4' | 'ipv6' => (isIPv6(address) ? 'ipv6' : 'ipv4');

function isExempt(url: URL, list: string): boolean {
  const port = url.port || (url.protocol === 'https:' ? '443' : '80');
  return list
    .toLowerCase()
    .split(/[\s,]+/)
    .some((entry) => entry !== '' && covers(entry, hostOf(url), port));
}

// `*`, `host`, `.domain`, `*.domain`, `10.0.0.0/8`, `::1`, each but the first with `:port` where wanted.
function covers(entry: string, host: string, port: string): boolean {
  if (entry === '*') return true;
  const [, bracketed, plain, wantedPort] = /^(?:\[([^\]]*)\]|([^:]*))(?::(\d+))?$/.exec(entry) ?? [];
  if (wantedPort !== undefined && wantedPort !== port) return false;
  const name = bracketed ?? plain ?? entry;
  const [address = '', bits] = name.split('/');
  if (isIP(address) || isIP(host)) return isIP(address) !== 0 && isIP(host) !== 0 && inSubnet(host, address, bits);
  const domain = name.replace(/^\*?\./, '');
  return domain !== '' && (host === domain || host.endsWith(`.${domain}`));
}

function inSubnet(host: string, address: string, bits: string | undefined): boolean {
  const full = family(address) === 'ipv6' ? 128 : 32;
  const length = Number(bits ?? full);
  // `10.0.0.0/` would be of 0 bits, and so all there is.
  if ((bits !== undefined && !/^\d+$/.test(bits)) || length > full) return false;
  const subnet = new BlockList();
  subnet.addSubnet(address, length, family(address));
  return subnet.check(host, family(host));
}
