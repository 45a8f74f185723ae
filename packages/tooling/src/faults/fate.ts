import type { Code } from '@infisical-ci/http';

/** The requests of a load, in their order. */
export const callNames = ['token', 'login', 'secrets', 'revoke'] as const;
export type CallName = (typeof callNames)[number];

/** What a job makes of one thing that goes wrong at one of its requests, as long as it goes wrong. */
export interface Fate {
  /** How often the request is made in vain; revoking is tried once, whatever comes. */
  readonly tries: 'once' | 'twice' | 'until the deadline';
  /** The code of the red run; of several, whichever the machine and its speed bring about. */
  readonly code: ByCall<Code>;
  /** A part of the message; of several, any one. */
  readonly says: ByCall<string>;
  /** Requests at which it cannot happen, or means nothing: why. */
  readonly never?: Readonly<Partial<Record<CallName, string>>>;
  /** Where it goes wrong once, and then goes well: not told, since it cannot be brought about, or never passes. */
  readonly stays?: true;
}

/** The same for all requests, or by request, `*` for the others. */
type ByCall<T extends string> = T | readonly T[] | Readonly<Partial<Record<CallName | '*', T | readonly T[]>>>;

/** The codes that a run may end with. */
export const codesOf = ({ code }: Fate, call: CallName): readonly Code[] => at(code, call);

/** The texts of which a message has one. */
export const saysOf = ({ says }: Fate, call: CallName): readonly string[] => at(says, call);

function at<T extends string>(given: ByCall<T>, call: CallName): readonly T[] {
  const found = typeof given === 'string' || isList(given) ? given : (given[call] ?? given['*'] ?? []);
  return isList(found) ? found : [found];
}

/** Whether a request that went wrong once is made again, and the job goes on. */
export const passes = ({ tries, stays }: Fate): boolean => tries !== 'once' && !stays;

function isList<T>(value: T | readonly T[] | object): value is readonly T[] {
  return Array.isArray(value);
}
