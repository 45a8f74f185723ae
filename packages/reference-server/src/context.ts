import type { Actor } from './actor';
import type { Faults } from './faults';
import type { Generation } from './generation';
import type { RecordedRequest } from './api';
import type { Route } from './route';
import type { FetchDocument } from './document';
import type { Spend } from './rate-limit';
import type { World } from './world';

/** What a server consists of beside its sockets. */
export interface Server {
  readonly world: World;
  readonly generation: Generation;
  readonly adminToken: string;
  readonly acceptPrivateIssuers: boolean;
  readonly faults: Faults;
  readonly fetchDocument: FetchDocument;
  readonly requests: RecordedRequest[];
  readonly spend: Spend;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

/** What a route is given beside the request. */
export interface Context extends Server {
  readonly actor: Actor;
  /** The body, parsed as its content type says. */
  readonly body: unknown;
}

export type ApiRoute = Route<Context>;

/** The time in seconds, with its fraction. */
export const exactSeconds = (server: Pick<Server, 'now'>): number => server.now() / 1000;

/** The time as tokens count it. */
export const seconds = (server: Pick<Server, 'now'>): number => Math.floor(server.now() / 1000);
