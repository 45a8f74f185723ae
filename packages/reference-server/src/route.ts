/** A request as the routes see it: no socket, no stream, so that a route is a function from this to an `Outgoing`. */
export interface Incoming {
  readonly method: string;
  /** The path and the query as they were sent. */
  readonly target: string;
  /** The path alone, still percent-encoded, with any trailing slash removed. */
  readonly path: string;
  readonly query: URLSearchParams;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string | undefined>>;
  readonly body: Buffer;
  /** The socket's address; who asks, before any forwarding header is believed. */
  readonly address: string;
  /** The scheme, host and port that was asked, such as `http://127.0.0.1:8080`. */
  readonly origin: string;
}

/** An answer. `body` is sent as JSON unless it is a string already. */
export interface Outgoing {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body: unknown;
}

/** Which of Infisical's rate limits counts a request. */
export type RateClass = 'read' | 'write' | 'secrets';

/** One method and path of the API. `Context` is what its room needs beside the request. */
export interface Route<Context> {
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** Segments that begin with a colon are parameters: `/api/v1/secrets/:secretName`. */
  readonly path: string;
  readonly rate?: RateClass;
  /** An access token or the admin token opens it; without either of the two below, everyone may come. */
  readonly bearer?: boolean;
  /** Only the admin token opens it. */
  readonly admin?: boolean;
  /** Infisical of October 2024 does not know it. */
  readonly newer?: boolean;
  answer(
    incoming: Incoming,
    parameters: Readonly<Record<string, string>>,
    context: Context,
  ): Outgoing | Promise<Outgoing>;
}
