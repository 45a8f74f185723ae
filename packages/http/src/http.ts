import { HttpClient } from '@actions/http-client';
import type * as http from 'node:http';
import type { ClientRequest, IncomingMessage, RequestOptions } from 'node:http';
import { readBody } from './body';
import type { Deadline } from './deadline';
import { addressOf, type Answer, type Ask, type Door, type DoorOptions, type Transport } from './door';
import { persist, type Hold } from './retry';
import { openTransport, requestFor } from './route';
import { inSeconds } from './seconds';
import { setbackOf, type Setback } from './setback';
import { startTrial, type Trial } from './trial';
import { verdictOn } from './verdict';

const defaultMaxBytes = 64 * 1024 * 1024;

/** Opens the door to one origin. Nothing is connected before the first `ask`, which is what fails where options are wrong. */
export function openDoor(options: DoorOptions): Door {
  const root = options.base.pathname.replace(/\/+$/, '');
  const base = options.base.origin + root;
  const via = options.proxy ? ` through the proxy ${options.proxy.host}` : '';
  const hold: Hold = { until: 0 };
  // Of http-client only the raw request is used, whose agent and options are ours: everything above it follows
  // redirects, reads the proxy's variables, and leaves a promise alone when a connection is cut (docs/performance.md).
  const client = new HttpClient(undefined, [], { socketTimeout: options.timeout * 1000 + 60_000 });
  const { random = Math.random, transports = new Map<string, Promise<Transport>>(), onRetry } = options;
  const shared = JSON.stringify([options.base.origin, options.proxy?.href, options.certificates, options.client]);

  const enter = (deadline: Deadline): Door => ({
    base,
    ask: (ask) => {
      const persistence = { deadline, hold, random, ...(onRetry ? { onRetry } : {}) };
      return persist(ask, addressOf(ask, { base }) + via, persistence, () => tryOnce(ask, deadline));
    },
    within: enter,
    close: () => transports.forEach((each) => void each.then(({ agent }) => agent.destroy(), nothing)),
  });

  async function tryOnce(ask: Ask, deadline: Deadline): Promise<Answer | Setback> {
    const url = new URL(base + ask.path);
    // Not the URL's own path, which would take `..` for a step up where it is the name of a secret.
    const path = root + ask.path + (ask.query ? `?${new URLSearchParams(ask.query).toString()}` : '');
    const patience = Math.min(options.timeout * 1000, deadline.left());
    const trial = startTrial(deadline, patience);
    try {
      const transport = transports.get(shared) ?? openTransport(options);
      transports.set(shared, transport);
      const { agent, module } = await transport;
      const body = ask.json ? JSON.stringify(ask.json) : ask.form ? new URLSearchParams(ask.form).toString() : null;
      const request = {
        options: { ...requestFor(ask, path, options), agent },
        parsedUrl: url,
        httpModule: boundTo(trial, module),
      };
      const { message } = await trial.orEnd(client.requestRaw(request, body));
      const answer = await trial.orEnd(readAnswer(message, ask.maxBytes ?? defaultMaxBytes));
      return isPlain(answer) ? answer : (verdictOn(answer, ask, url) ?? answer);
    } catch (error) {
      const ended = deadline.reason();
      if (ended) throw ended;
      if (!trial.isOver()) return setbackOf(error, options);
      const what = `no whole answer came within ${inSeconds(patience)}`;
      return { code: 'timed-out', what, mayPass: 'yes', fixes: ['Raise {timeout} if the server is merely slow.'] };
    } finally {
      trial.stop();
    }
  }

  return enter(options.deadline);
}

/** Node's module, as far as http-client calls it: what it asks ends with the trial, as nothing of http-client's would end it. */
function boundTo(trial: Trial, { request }: Transport['module']): typeof http {
  const bound = (options: RequestOptions, answered: (message: IncomingMessage) => void): ClientRequest => {
    const made = request(options, answered);
    trial.bind(made);
    return made;
  };
  return { request: bound } as typeof http;
}

/** A transport that could not be opened has been told of by the request that wanted it. */
const nothing = (): void => undefined;

/** Nearly all answers: what there is to say of others is not even loaded for these. */
const isPlain = ({ status, headers }: Answer): boolean => status === 200 && headers['content-encoding'] === undefined;

async function readAnswer(message: IncomingMessage, maxBytes: number): Promise<Answer> {
  const body = await readBody(message, maxBytes);
  const headers = Object.entries(message.headers).map(([name, value]) => [
    name,
    Array.isArray(value) ? value.join(', ') : value,
  ]);
  return { status: message.statusCode ?? 0, headers: Object.fromEntries(headers) as Answer['headers'], body };
}
