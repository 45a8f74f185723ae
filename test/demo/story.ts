// What the demo tells of one platform, whichever it is.
import type { Attempt, RecordedRequest, ReferenceServer } from 'infisical-reference-server';

/** Something that must be so, or the demo has shown that something is broken. */
export interface Expectation {
  readonly what: string;
  readonly holds: boolean;
}

/** One variable, as later steps have it. */
export interface Delivered {
  readonly name: string;
  readonly masked: boolean;
}

/** One job, and what the server and a person saw of it. */
export interface Told {
  /** As the platform's log shows it: masked. */
  readonly log: string;
  readonly claims: Readonly<Record<string, unknown>>;
  readonly attempt: Attempt | undefined;
  readonly requests: readonly RecordedRequest[];
  readonly milliseconds: number;
}

export interface Story {
  /** A job that may read the secrets, and a step after it that uses them. */
  readonly granted: Told & { readonly delivered: readonly Delivered[]; readonly later: string };
  /** One that may not. */
  readonly refused: Told & { readonly why: string };
  readonly expectations: readonly Expectation[];
}

/** Runs a job's loading of its secrets, and keeps what the server saw of it and how long it took. */
export async function watch<Outcome>(
  server: ReferenceServer,
  load: () => Promise<Outcome>,
): Promise<{ readonly outcome: Outcome; readonly seen: Pick<Told, 'attempt' | 'requests' | 'milliseconds'> }> {
  server.forget();
  const started = performance.now();
  const outcome = await load();
  const milliseconds = performance.now() - started;
  return { outcome, seen: { attempt: server.attempts()[0], requests: [...server.requests()], milliseconds } };
}

/** The claims of the first token among these texts, such as the masks of a job; none where there is no token. */
export function claimsAmong(texts: readonly string[]): Readonly<Record<string, unknown>> {
  const [, payload] = texts.map((text) => /^eyJ[\w-]+\.([\w-]+)\.[\w-]+$/.exec(text)).find(Boolean) ?? [];
  if (payload === undefined) return {};
  return JSON.parse(Buffer.from(payload, 'base64url').toString('utf8')) as Readonly<Record<string, unknown>>;
}

/** Whether the access token was taken back before the job went on. */
export function isRevoked(requests: readonly RecordedRequest[]): boolean {
  return requests.some(({ path, status }) => path === '/api/v1/auth/token/revoke' && status === 200);
}
