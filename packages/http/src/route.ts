import * as http from 'node:http';
import * as https from 'node:https';
import { version } from '../package.json';
import type { Ask, DoorOptions } from './door';
import { endOf } from './proxy';
import { proxyAuthorization } from './proxy-rules';
import { trusting } from './trust';
import { tunnelAgent } from './tunnel';

const isTunnelled = ({ base, proxy }: DoorOptions): boolean => proxy !== undefined && base.protocol === 'https:';

/** The module that speaks to whoever is connected to: the server, or the proxy that forwards plain http. */
export function moduleOf({ base, proxy }: DoorOptions): typeof http | typeof https {
  return (base.protocol === 'https:' ? base : (proxy ?? base)).protocol === 'https:' ? https : http;
}

/** The agent of a door: it decides how connections are made. */
export function agentFor(options: DoorOptions): http.Agent {
  const { proxy, certificates, deadline, timeout } = options;
  const agentOptions: https.AgentOptions = {
    keepAlive: true,
    maxSockets: 4,
    ...(certificates ? { secureContext: trusting(certificates) } : {}),
  };
  if (proxy && isTunnelled(options))
    return tunnelAgent({ proxy, options: agentOptions, patience: timeout * 1000, clock: deadline.clock });
  return new (moduleOf(options).Agent)(agentOptions);
}

/** One request as Node takes it, but for the agent. */
export function requestFor(ask: Ask, path: string, options: DoorOptions): http.RequestOptions {
  const headers: Record<string, string> = {
    ...lowerCased(options.headers),
    accept: 'application/json',
    // Nothing is ever unpacked here, so that no small body can become a large one.
    'accept-encoding': 'identity',
    'user-agent': `infisical-ci/${version}`,
    ...(ask.json ? { 'content-type': 'application/json' } : {}),
    ...lowerCased(ask.headers),
  };
  const { base, proxy } = options;
  const { method } = ask;
  if (!proxy || isTunnelled(options)) {
    return { method, protocol: base.protocol, ...endOf(base), path, headers };
  }
  const authorization = proxyAuthorization(proxy);
  return {
    method,
    protocol: proxy.protocol,
    ...endOf(proxy),
    path: base.origin + path,
    headers: { ...headers, host: base.host, ...(authorization ? { 'proxy-authorization': authorization } : {}) },
  };
}

function lowerCased(headers: Readonly<Record<string, string>> = {}): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
}
