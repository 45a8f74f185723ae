import type { Fate } from './fate';

type Fates = Readonly<Record<string, Fate>>;

const unread = { revoke: 'nothing is read of the answer to a revocation once it says that it succeeded.' };
const seenBefore = 'the connection of the login is still open, and its name was looked up then.';

const connections = {
  'the connection is refused': {
    tries: 'until the deadline',
    code: 'network-failed',
    says: 'the connection was refused',
  },
  'the connection is reset before an answer': {
    tries: 'until the deadline',
    code: 'network-failed',
    says: 'the connection was cut before the whole answer had come',
  },
  'the connection is reset in mid-body': {
    tries: 'until the deadline',
    code: 'network-failed',
    says: 'the connection was cut before the whole answer had come',
  },
  'the connection is closed in mid-body': {
    tries: 'until the deadline',
    code: 'network-failed',
    says: 'the connection was cut before the whole answer had come',
  },
  'DNS does not know the name': {
    tries: 'until the deadline',
    code: 'network-failed',
    says: ['DNS does not know the host name', 'DNS did not answer'],
    never: { secrets: seenBefore, revoke: seenBefore },
    stays: true,
  },
  'the certificate is not trusted': {
    tries: 'once',
    code: 'certificate-untrusted',
    says: "the server's certificate comes from an authority that this job does not trust",
  },
} as const satisfies Fates;

const times = {
  'no answer comes': {
    tries: 'until the deadline',
    code: 'timed-out',
    says: ['no whole answer came within', 'no time was left'],
  },
  'the answer comes a byte at a time': {
    tries: 'until the deadline',
    code: 'timed-out',
    says: ['no whole answer came within', 'no time was left'],
  },
  'the answer comes too late': {
    tries: 'until the deadline',
    code: 'timed-out',
    says: ['no whole answer came within', 'no time was left'],
  },
  "Infisical's clock is 40 days ahead": {
    tries: 'once',
    code: { login: 'login-refused', '*': 'access-denied' },
    says: ['401: Access denied: jwt expired', '403: Your token has expired'],
    never: { token: 'whoever gives the token dates it.' },
  },
} as const satisfies Fates;

const moved = 'and no redirect is followed';
const redirects = {
  'a redirect to another port': { tries: 'once', code: 'redirected', says: moved },
  'a redirect to another host': { tries: 'once', code: 'redirected', says: moved },
} as const satisfies Fates;

const bodies = {
  'HTML, as a login page': { tries: 'once', code: 'answer-malformed', says: 'HTML, as a login page' },
  'another content type': { tries: 'once', code: 'answer-malformed', says: 'content of the type text/plain' },
  'an empty body': { tries: 'once', code: 'answer-malformed', says: 'an empty body' },
  'JSON that is cut short': { tries: 'once', code: 'answer-malformed', says: 'JSON that is cut short or broken' },
  'JSON of another shape': { tries: 'once', code: 'answer-malformed', says: 'is not', never: unread },
  'a list instead of an object': { tries: 'once', code: 'answer-malformed', says: 'is not', never: unread },
  'a body without end': {
    tries: 'once',
    // A list may have 64 MiB, which take a slow machine longer than there is time.
    code: { '*': 'answer-malformed', secrets: ['answer-malformed', 'timed-out'] },
    says: ['the answer is larger than', 'no whole answer came within'],
  },
  'a body of 50 MiB, packed': {
    tries: 'once',
    code: 'answer-malformed',
    says: 'in the encoding gzip, which was not asked for',
  },
} as const satisfies Fates;

const byCall = { token: 'token-unavailable', login: 'login-refused', '*': 'request-refused' } as const;
const denied = { ...byCall, '*': 'access-denied' } as const;
const refusals = {
  '400 Bad Request': { tries: 'once', code: byCall, says: '400: ' },
  '401 Unauthorized': { tries: 'once', code: denied, says: '401: ' },
  '403 Forbidden': { tries: 'once', code: denied, says: '403: ' },
  '404 Not Found': { tries: 'once', code: { ...byCall, '*': 'not-found' }, says: '404: ' },
  '422 Unprocessable Content': { tries: 'once', code: byCall, says: '422: ' },
  '403 with Retry-After: 1': { tries: 'once', code: denied, says: '403: ' },
} as const satisfies Fates;

const lasts = { tries: 'until the deadline', code: 'server-failed' } as const;
const tooLong = (status: string) =>
  ({
    tries: 'once',
    code: 'rate-limited',
    // Revoking is tried once and not waited for.
    says: { '*': 'it asks for 60 seconds, more than is left before the deadline', revoke: `${status}: ` },
  }) as const;
const failures = {
  '408 Request Timeout': { ...lasts, says: '408: ' },
  '425 Too Early': { ...lasts, says: '425: ' },
  '429 Too Many Requests': { tries: 'until the deadline', code: 'rate-limited', says: '429: ' },
  '429 with Retry-After: 1': { tries: 'until the deadline', code: 'rate-limited', says: '429: ' },
  '429 with Retry-After: 60, more than is left': tooLong('429'),
  '500 Internal Server Error': { tries: 'twice', code: 'server-failed', says: '500: ' },
  '500 with Retry-After: 1': { tries: 'until the deadline', code: 'rate-limited', says: '500: ' },
  '500 with Retry-After: 60, more than is left': tooLong('500'),
  '501 Not Implemented': { tries: 'once', code: 'server-failed', says: '501: ' },
  '502 with HTML': { ...lasts, says: '502: HTML, as a login page or a proxy would answer' },
  '503 with HTML': { ...lasts, says: '503: HTML, as a login page or a proxy would answer' },
  '504 with HTML': { ...lasts, says: '504: HTML, as a login page or a proxy would answer' },
} as const satisfies Fates;

/** Everything that can go wrong with a request, by group. test/faults brings each about, and holds the product to it. */
export const fateGroups = {
  'The connection': connections,
  Time: times,
  'A status that may pass': failures,
  'A refusal': refusals,
  'A redirect (301, 302, 303, 307, 308)': redirects,
  'A body that is not what the API answers': bodies,
} as const satisfies Readonly<Record<string, Fates>>;

type Groups = typeof fateGroups;
/** Every fault's name. */
export type FaultName = { [Group in keyof Groups]: keyof Groups[Group] }[keyof Groups];

/** All groups as one. */
export const fates = Object.assign({}, ...Object.values(fateGroups)) as Readonly<Record<FaultName, Fate>>;
