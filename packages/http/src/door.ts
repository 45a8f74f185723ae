import type * as http from 'node:http';
import type * as https from 'node:https';
import type { ClientCertificate } from './client-certificate';
import type { Deadline } from './deadline';

/** One request. The door adds the origin, the sub-path, the extra headers and the retries. */
export interface Ask {
  /** What this request is for, as messages say it: `log in`, `list the secrets of /db`. */
  readonly purpose: string;
  readonly method: 'GET' | 'POST' | 'PUT';
  /** Appended to the door's base, with its leading slash: `/api/status`. */
  readonly path: string;
  readonly query?: Readonly<Record<string, string>>;
  readonly headers?: Readonly<Record<string, string>>;
  /** Sent as JSON. */
  readonly json?: Readonly<Record<string, unknown>>;
  /** Sent as a form (application/x-www-form-urlencoded), where there is no JSON. */
  readonly form?: Readonly<Record<string, string>>;
  /** The largest body that is read, in bytes. Default 64 MiB. */
  readonly maxBytes?: number;
  /** False: one try, whatever comes, even while the server wants to be left alone. Default true. */
  readonly retry?: boolean;
}

/** What came back: 2xx or 4xx. Redirects, 407, 408, 425, 429 and everything from 500 are failures of `ask`. */
export interface Answer {
  readonly status: number;
  /** Names in lower case; a repeated header joined by a comma. */
  readonly headers: Readonly<Record<string, string | undefined>>;
  readonly body: Buffer;
}

/** Everything that is said to one origin goes through its one door: one agent, kept alive. */
export interface Door {
  /** Scheme, host, port and sub-path, without a trailing slash, as messages show it. */
  readonly base: string;
  /**
   * @throws Failure network-failed, proxy-refused, certificate-untrusted, timed-out, rate-limited, server-failed,
   *   redirected, answer-malformed (too large, packed, not HTTP), settings-invalid (a header that HTTP does not allow);
   *   or the reason that the deadline was ended with. Nothing else.
   */
  ask(ask: Ask): Promise<Answer>;
  /** The same door, with the same connections, under another deadline: for what comes after a load (revoking). */
  within(deadline: Deadline): Door;
  /** Ends its connections, and those of all doors that share its transports. */
  close(): void;
}

/** How one origin is connected to. */
export interface Transport {
  readonly module: Pick<typeof http | typeof https, 'Agent' | 'request'>;
  readonly agent: http.Agent;
}

/** Transports by whom they connect to, through whom and trusting whom. */
export type Transports = Map<string, Promise<Transport>>;

/** Where a door leads, and what holds for all that goes through it. */
export interface DoorOptions {
  /** Requests go to this URL's origin, below its path. */
  readonly base: URL;
  /** Seconds for one whole try: from the first byte sent to the last byte read. */
  readonly timeout: number;
  /** For all tries of all doors of one load. */
  readonly deadline: Deadline;
  /** Sent with every request: for this origin alone. */
  readonly headers?: Readonly<Record<string, string>>;
  /** PEM of the authorities that are trusted beside the usual ones. */
  readonly certificates?: string;
  /** Shown to this origin where it asks for a certificate, and to no proxy. */
  readonly client?: ClientCertificate;
  /** Where to connect through; absent: directly. See `proxyFor`. */
  readonly proxy?: URL;
  /** What the doors of one job share, so that two of them to one origin are one connection; absent: its own. */
  readonly transports?: Transports;
  /** Told before each wait for another try: one line, ready to be logged. */
  readonly onRetry?: (line: string) => void;
  /** Spreads the waits, from 0 to 1; default Math.random. */
  readonly random?: () => number;
}

/** Method and address of a request as messages show them: without the query. */
export function addressOf({ method, path }: Ask, { base }: Pick<Door, 'base'>): string {
  return `${method} ${base}${path}`;
}
