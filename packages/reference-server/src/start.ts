import { randomBytes } from 'node:crypto';
import type { ReferenceOptions, ReferenceServer } from './api';
import { makeCertificates } from './certificate';
import { createFetchDocument } from './document';
import { createHandle } from './handle';
import { createIssuers } from './issuers';
import { addPrincipal, vouchedPrincipal } from './issuers/aws-principals';
import { changedWorkload, vouchedWorkload } from './issuers/spire';
import { listen, type Listener } from './listen';
import { recorded } from './requests';
import { createServer } from './server';
import type { Incoming } from './route';
import { apiRoutes } from './routes';
import { createSend } from './send';
import { applyState } from './state';
import { workloadServing } from './workload/serving';

/** By this header a server knows what it sends to itself, as its own issuer: neither counted nor kept. */
const ownHeader = 'x-reference-server';

const loopback = ['127.0.0.1', 'localhost', '[::1]'];

/**
 * Starts a reference server in this process, and waits until it listens.
 * @throws Error where it cannot listen (the port is taken), or where what the state says is refused by the API that it is made by
 */
export async function startReferenceServer(options: ReferenceOptions = {}): Promise<ReferenceServer> {
  const { host = '127.0.0.1', port = 0, state } = options;
  const listeners: Listener[] = [];
  const nonce = randomBytes(16).toString('hex');
  const isOwn = (incoming: Incoming): boolean => incoming.headers[ownHeader] === nonce;
  const fetchDocument = createFetchDocument((url) => {
    const ports = listeners.map((each) => new URL(each.url).port);
    const toItself = ports.includes(url.port) && [...loopback, host].includes(url.hostname);
    return toItself ? { [ownHeader]: nonce } : {};
  });
  const server = createServer(options, fetchDocument);
  const { world, faults, requests, adminToken, now } = server;
  const issuers = await createIssuers(now);
  const routes = [...apiRoutes, ...issuers.routes];
  const handle = createHandle(server, routes);
  // A state is what a server starts with: its size is not held against whoever comes first.
  const unlimited = createHandle({ ...server, spend: () => undefined }, routes);
  const send = createSend(handle, faults, now, (incoming) => {
    if (isOwn(incoming) || /^\/__reference\/(?!issuers\/)/.test(incoming.path)) return () => undefined;
    const kept = recorded(incoming, now());
    requests.push(kept);
    return (status) => (kept.status = status);
  });

  const plain = await listen({ host, port, isOwn, send });
  listeners.push(plain);
  const certificates = options.https ? await makeCertificates([host]) : undefined;
  const secure = certificates ? await listen({ host, port: 0, isOwn, send, certificate: certificates }) : undefined;
  if (secure) listeners.push(secure);
  const ends: (() => Promise<void>)[] = listeners.map((each) => each.close);
  const close = (): Promise<void> => each(ends, (end) => end());

  const { organizationId } = world;
  try {
    if (options.workloadApi !== undefined) {
      const { serveWorkloadApi } = await import('./workload-api');
      const door = await serveWorkloadApi(options.workloadApi, workloadServing(server, plain.url));
      ends.push(door.close);
      world.workloadApi = door.uri;
    }
    if (state) await applyState(state, unlimited, { adminToken, organizationId, origin: plain.url });
  } catch (error) {
    await close();
    throw error;
  }
  return {
    url: plain.url,
    ...(secure && certificates ? { httpsUrl: secure.url, caCertificate: certificates.ca } : {}),
    adminToken,
    organizationId,
    githubJob: (job) => issuers.githubJob(job, plain.url),
    job: async (platform, job = {}) => issuers.vouch[platform](job, plain.url),
    workload: (change = {}) => {
      world.workload = changedWorkload(world.workload, change);
      return vouchedWorkload(world.workload, plain.url, world.workloadApi);
    },
    azureJob: (job) => issuers.azureJob(job, plain.url, secure?.url),
    awsPrincipal: (principal) => vouchedPrincipal(addPrincipal(world, principal, now()), plain.url),
    addFault: faults.add,
    clearFaults: faults.clear,
    attempts: () => world.attempts,
    requests: () => requests,
    connections: () => listeners.reduce((sum, each) => sum + each.connections(), 0),
    forget: () => {
      world.attempts.length = 0;
      requests.length = 0;
    },
    away: () => each(listeners, ({ close: end }) => end()),
    back: () => each(listeners, ({ reopen }) => reopen()),
    close,
  };
}

async function each<Item>(items: readonly Item[], act: (item: Item) => Promise<void>): Promise<void> {
  await Promise.all(items.map(act));
}
