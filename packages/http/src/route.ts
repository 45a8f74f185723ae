// By name: esbuild copies every property of a module that is imported whole.
import { Agent, request, type RequestOptions } from 'node:http';
import type { AgentOptions } from 'node:https';
import { version } from '../package.json';
import type { Ask, DoorOptions, Transport } from './door';
import { endOf } from './proxy';
import { proxyAuthorization } from './proxy-rules';
import { trusting } from './trust';
import { tunnelAgent } from './tunnel';

const isTunnelled = ({ base, proxy }: DoorOptions): boolean => proxy !== undefined && base.protocol === 'https:';

/**
 * What connects a door: Node's module that speaks to whoever is connected to (the server, or the proxy that forwards
 * plain http), and the agent that decides how. https is loaded where it is spoken alone: that takes milliseconds.
 */
export async function openTransport(options: DoorOptions): Promise<Transport> {
  const { base, proxy, certificates, client, deadline, timeout } = options;
  const end = base.protocol === 'https:' ? base : (proxy ?? base);
  const module = end.protocol === 'https:' ? await import('node:https') : { Agent, request };
  const trust = certificates && end.protocol === 'https:' ? trusting(certificates) : undefined;
  // Where plain http goes through an https proxy, the other end of TLS is the proxy.
  const own = client && base.protocol === 'https:' ? trusting(certificates, client) : trust;
  const agentOptions: AgentOptions = {
    keepAlive: true,
    maxSockets: 4,
    // Said, since a job's NODE_TLS_REJECT_UNAUTHORIZED would otherwise hand tokens and secrets to whoever answers.
    rejectUnauthorized: true,
    ...(own ? { secureContext: own } : {}),
  };
  const tunnelling = { options: agentOptions, trust, patience: timeout * 1000, clock: deadline.clock };
  const agent = proxy && isTunnelled(options) ? tunnelAgent({ proxy, ...tunnelling }) : new module.Agent(agentOptions);
  return { module, agent };
}

/** One request as Node takes it, but for the agent. */
export function requestFor(ask: Ask, path: string, options: DoorOptions): RequestOptions {
  const headers: Record<string, string> = {
    ...lowerCased(options.headers),
    accept: 'application/json',
    // Nothing is ever unpacked here, so that no small body can become a large one.
    'accept-encoding': 'identity',
    'user-agent': `infisical-ci/${version}`,
    ...(ask.json ? { 'content-type': 'application/json' } : {}),
    ...(ask.form ? { 'content-type': 'application/x-www-form-urlencoded' } : {}),
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
