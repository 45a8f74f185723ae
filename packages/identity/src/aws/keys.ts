import { Failure } from '@infisical-ci/http';
import type { Ask } from '../source';

/** AWS credentials. */
export interface AwsKeys {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  /** With temporary credentials alone, which nearly all are. */
  readonly sessionToken?: string;
}

/** What a place has: credentials, or what it lacks, as the end of a sentence. */
export type Found = { readonly keys: AwsKeys; readonly region?: string } | { readonly lacks: string };

/** What getting AWS credentials may use of what every source may. */
export type AwsAsk = Pick<Ask, 'env' | 'deadline' | 'open' | 'mask' | 'read'>;

/** Somewhere that AWS credentials may be. */
export interface Place {
  /** As messages name it: `the environment`. */
  readonly title: string;
  /**
   * Looks there. A place that is not set up lacks something; one that is and fails ends the search.
   * @throws Failure token-unavailable, or what a door throws.
   */
  find(ask: AwsAsk): Promise<Found> | Found;
}

/** The three parts as they came from somewhere. */
export interface RawKeys {
  readonly id: unknown;
  readonly secret: unknown;
  readonly token: unknown;
}

/** What an HTTP header and a signature can hold; real ones are much shorter. */
const isPart = (part: unknown): part is string => typeof part === 'string' && /^[\x21-\x7e]{1,16384}$/.test(part);

/**
 * Masks what came, then looks at it.
 * @param token absent or empty: none
 * @throws Failure token-unavailable: a part is missing, or is not what credentials can be
 */
export function readKeys({ id, secret, token }: RawKeys, from: string, mask: AwsAsk['mask']): AwsKeys {
  for (const part of [secret, token, id]) if (typeof part === 'string' && part !== '') mask(part);
  const wrong = Object.entries({ 'access key id': id, 'secret access key': secret, 'session token': token || 'none' })
    .filter(([, part]) => !isPart(part))
    .map(([name]) => name);
  if (wrong.length > 0 || !isPart(id) || !isPart(secret))
    throw unavailable(`AWS credentials came from ${from}, but what came as ${wrong.join(' and ')} cannot be that.`, [
      `Look at what provides ${from}: nothing of what came is shown here.`,
    ]);
  return { accessKeyId: id, secretAccessKey: secret, ...(isPart(token) ? { sessionToken: token } : {}) };
}

/** A failure on the way to credentials. */
export function unavailable(message: string, fixes: readonly string[], cause?: unknown): Failure {
  return new Failure('token-unavailable', message, { fixes, cause });
}
