import { randomBytes } from 'node:crypto';
import type { ReferenceOptions } from './api';
import type { Server } from './context';
import type { FetchDocument } from './document';
import { createFaults } from './faults';
import { generations } from './generation';
import { createRateLimiter } from './rate-limit';
import { createWorld } from './world';

/** A server without its sockets; the state is not in it yet. What the options leave open, the state may say. */
export function createServer(options: ReferenceOptions, fetchDocument: FetchDocument): Server {
  const { state, now: clock = Date.now } = options;
  const world = createWorld();
  const now = (): number => clock() + world.settings.clockOffset * 1000;
  world.settings.acceptAnyLogin = state?.secrets !== undefined;
  return {
    world,
    generation: generations[options.generation ?? state?.generation ?? 'current'],
    adminToken: options.adminToken ?? randomBytes(24).toString('base64url'),
    acceptPrivateIssuers: options.acceptPrivateIssuers ?? true,
    fetchDocument,
    faults: createFaults(),
    requests: [],
    spend: createRateLimiter(options.rateLimits ?? state?.rateLimits ?? {}, now),
    now,
  };
}
