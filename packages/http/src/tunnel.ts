import * as http from 'node:http';
import * as https from 'node:https';
import type { Socket } from 'node:net';
import { connect, type ConnectionOptions, type SecureContext } from 'node:tls';
import type { Clock } from './deadline';
import { Failure } from './failure';
import { endOf } from './proxy';
import { proxyAuthorization } from './proxy-rules';
import { mayPassLater } from './setback';
import { credentialsFix } from './verdict';

export interface Tunnelling {
  readonly proxy: URL;
  /** For the target. */
  readonly options: https.AgentOptions;
  /** For the proxy, if it is an https one: it is shown no client certificate. */
  readonly trust?: SecureContext | undefined;
  /** Milliseconds after which a proxy that does not answer is given up. */
  readonly patience: number;
  readonly clock: Clock;
}

type Done = (error: Error | null, socket?: Socket) => void;

/** What an agent asks for; its own options are among these. */
type Target = ConnectionOptions & { readonly host: string; readonly port: number };

/**
 * An agent whose connections go through a proxy by CONNECT, and are TLS from end to end: what `options` says of trust
 * holds for the target, and connections are kept alive. `destroy` ends those in the making as well.
 */
export function tunnelAgent(tunnelling: Tunnelling): https.Agent {
  const making = new Set<http.ClientRequest>();
  const agent = new https.Agent(tunnelling.options);
  const destroy = agent.destroy.bind(agent);
  return Object.assign(agent, {
    createConnection(target: Target, done: Done): void {
      const request = askProxy(target, tunnelling, done);
      making.add(request);
      request.once('close', () => making.delete(request));
    },
    destroy(): void {
      making.forEach((request) => request.destroy());
      destroy();
    },
  });
}

function askProxy(target: Target, { proxy, trust, patience, clock }: Tunnelling, done: Done): http.ClientRequest {
  const authorization = proxyAuthorization(proxy);
  const place = `${target.host.includes(':') ? `[${target.host}]` : target.host}:${target.port}`;
  const request = (proxy.protocol === 'https:' ? https : http).request({
    method: 'CONNECT',
    ...endOf(proxy),
    path: place,
    headers: { host: place, ...(authorization ? { 'proxy-authorization': authorization } : {}) },
    agent: false,
    rejectUnauthorized: true,
    ...(trust ? { secureContext: trust } : {}),
  });
  const giveUp = clock.after(patience, () => {
    request.destroy(Object.assign(new Error('The proxy did not answer.'), { code: 'ETIMEDOUT' }));
  });
  request.once('close', giveUp);
  request.once('error', (error) => done(Object.assign(error, { atProxy: true })));
  request.once('connect', ({ statusCode = 0 }, socket) => {
    if (statusCode === 200) done(null, connect({ ...target, socket }));
    else {
      socket.destroy();
      done(refused(proxy, place, statusCode));
    }
  });
  request.end();
  return request;
}

function refused(proxy: URL, place: string, status: number): Failure {
  const fix =
    status === 407
      ? credentialsFix()
      : `Have the proxy allow ${place}, or name the host in NO_PROXY (on Azure Pipelines in the agent's .proxybypass) if it is reached without one.`;
  return new Failure('proxy-refused', `the proxy ${proxy.host} answered ${status} to a connection to ${place}`, {
    fixes: [fix],
    ...(mayPassLater(status) ? { refusal: { status, message: 'the proxy did not let the connection through' } } : {}),
  });
}
