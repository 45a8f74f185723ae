import { isIP } from 'node:net';
import { readProxy } from './proxy-rules';

type Env = Readonly<Record<string, string | undefined>>;

/**
 * The proxy through which this URL is to be reached, or undefined: directly.
 * HTTPS_PROXY or HTTP_PROXY by the URL's scheme, small letters first, as curl reads them; NO_PROXY takes hosts out.
 * Loopback is never proxied, as in Go, nor is link-local: no other machine can reach it for us, and what answers there
 * (a cloud's metadata service) gives credentials away.
 *
 * @throws Failure settings-invalid: the variable holds something else than an http or https proxy
 */
export function proxyFor(url: URL, env: Env): URL | undefined {
  const name = url.protocol === 'https:' ? 'https_proxy' : 'http_proxy';
  const given = variable(name, env);
  return given
    ? readProxy(url, given, `the environment variable ${name.toUpperCase()}`, variable('no_proxy', env) ?? '')
    : undefined;
}

/** Without the brackets that a URL puts around an IPv6 address, as sockets want it. */
export const hostOf = ({ hostname }: URL): string => hostname.replace(/^\[|\]$/g, '');

/** Where to connect to. The name that TLS checks is this one's, and not that of a Host header for somebody behind it. */
export function endOf(url: URL): { host: string; port: string; servername: string } {
  const host = hostOf(url);
  return { host, port: url.port, servername: isIP(host) ? '' : host };
}

function variable(name: string, env: Env): string | undefined {
  return (env[name] || env[name.toUpperCase()])?.trim();
}
