// What can go wrong with an answer, and what a run makes of it.
import type { Call, Spoilt } from './calls';

export interface Fate {
  readonly name: string;
  readonly fault: Spoilt;
  /** By call, `*` for the others; of several, whichever comes first on the machine at hand. */
  readonly code: string | Readonly<Partial<Record<Call['name'] | '*', string | readonly string[]>>>;
  /** A part of the message. */
  readonly says: string | RegExp;
  /** How often it is asked for in vain. */
  readonly tries: 1 | 2 | 'until the deadline';
  readonly inputs?: Readonly<Record<string, string>>;
  /** At which calls it means something else, or nothing. */
  readonly notAt?: readonly Call['name'][];
}

const html = { headers: { 'content-type': 'text/html' }, body: '<html><h1>Sign in, please</h1></html>' };
const json = (body: string): Spoilt => ({ headers: { 'content-type': 'application/json' }, body });
const refusal = { statusCode: 0, message: 'Not for you, since the moon is full', error: 'Refused' };
const said = 'Not for you, since the moon is full';

const broken: readonly Fate[] = [
  { name: 'is reset before an answer', fault: { resetAfter: 'request' } },
  { name: 'is reset in mid-body', fault: { resetAfter: 9 } },
  { name: 'is cut in mid-body', fault: { cutAfter: 9 } },
].map((row) => ({
  ...(row as Pick<Fate, 'name' | 'fault'>),
  code: 'network-failed',
  says: 'the connection was cut before the whole answer had come',
  tries: 'until the deadline',
}));

const late: readonly Fate[] = [
  { name: 'is never answered', fault: { stall: true } },
  { name: 'is answered a byte at a time', fault: { slow: { bytes: 1, everyMilliseconds: 100 } } },
  { name: 'is answered too late', fault: { delay: 3000 } },
].map((row) => ({
  ...row,
  code: 'timed-out',
  says: /no whole answer came within [\d.]+ seconds?|no time was left/,
  tries: 'until the deadline',
  inputs: { timeout: '1', 'retry-deadline': '3' },
}));

const odd: readonly Fate[] = [
  { name: 'is answered with HTML', fault: html, code: 'answer-malformed', says: 'HTML, as a login page', tries: 1 },
  {
    name: 'is answered with JSON of another shape',
    fault: json('{"value":["x"],"accessToken":7,"secrets":{"a":"b"},"secret":"x"}'),
    code: 'answer-malformed',
    says: /the answer's \S+ is not/,
    tries: 1,
    // What it says does not matter, once it is a success.
    notAt: ['revoke'],
  },
  {
    name: 'is answered with a list',
    fault: json('[]'),
    code: 'answer-malformed',
    says: /the answer's \S+ is not/,
    tries: 1,
    notAt: ['revoke'],
  },
  {
    name: 'is answered with broken JSON',
    fault: json('{"value":"eyJ'),
    code: 'answer-malformed',
    says: 'JSON that is cut short or broken',
    tries: 1,
  },
  { name: 'is answered with nothing', fault: json(''), code: 'answer-malformed', says: 'an empty body', tries: 1 },
  {
    name: 'is answered with another type',
    fault: { body: 'OK' },
    code: 'answer-malformed',
    says: 'content of the type text/plain',
    tries: 1,
  },
  {
    name: 'is answered without end',
    fault: { endless: true },
    // A list may have 64 MiB, which take a slow machine longer than there is time.
    code: { '*': 'answer-malformed', list: ['answer-malformed', 'timed-out'] },
    says: /the answer is larger than|no whole answer came within/,
    tries: 1,
    inputs: { timeout: '3', 'retry-deadline': '3' },
    // It has the same bound as the list.
    notAt: ['single'],
  },
  {
    name: 'is answered packed',
    fault: { headers: { 'content-encoding': 'gzip' } },
    code: 'answer-malformed',
    says: 'in the encoding gzip, which was not asked for',
    tries: 1,
  },
];

const byStatus = { token: 'token-unavailable', login: 'login-refused', '*': 'request-refused' };
const refusals: readonly (readonly [number, Fate['code']])[] = [
  [400, byStatus],
  [401, { ...byStatus, '*': 'access-denied' }],
  [403, { ...byStatus, '*': 'access-denied' }],
  [404, { ...byStatus, '*': 'not-found' }],
  [422, byStatus],
];
const refused: readonly Fate[] = [{}, { 'retry-after': '1' }].flatMap((headers) =>
  refusals.map(([status, code]) => ({
    name: `is refused with ${status}${'retry-after' in headers ? ' and Retry-After' : ''}`,
    fault: { status, body: { ...refusal, statusCode: status }, headers: { ...headers } },
    code,
    says: `${status}: ${said}`,
    tries: 1 as const,
  })),
);

const longWait = { 'retry-after': '60' };
const busy: readonly Fate[] = [
  {
    name: 'is limited',
    fault: { status: 429, body: refusal },
    code: 'rate-limited',
    says: '429',
    tries: 'until the deadline',
  },
  {
    name: 'is limited for a minute',
    fault: { status: 429, body: refusal, headers: longWait },
    code: 'rate-limited',
    says: 'it asks for 60 seconds, more than is left before the deadline',
    tries: 1,
    // One try is all that it gets, however long the wait.
    notAt: ['revoke'],
  },
  {
    name: 'is limited for a minute as in October 2024, with 500',
    fault: { status: 500, body: refusal, headers: longWait },
    code: 'rate-limited',
    says: 'it asks for 60 seconds, more than is left before the deadline',
    tries: 1,
    // One try is all that it gets, however long the wait.
    notAt: ['revoke'],
  },
  { name: 'ends in 500', fault: { status: 500, body: refusal }, code: 'server-failed', says: `500: ${said}`, tries: 2 },
  { name: 'ends in 501', fault: { status: 501, body: refusal }, code: 'server-failed', says: `501: ${said}`, tries: 1 },
  ...[502, 503, 504].map((status): Fate => ({
    name: `ends in ${status} with HTML`,
    fault: { ...html, status },
    code: 'server-failed',
    says: `${status}: HTML, as a login page or a proxy would answer`,
    tries: 'until the deadline',
  })),
  ...[408, 425].map((status): Fate => ({
    name: `ends in ${status}`,
    fault: { status, body: refusal },
    code: 'server-failed',
    says: `${status}: ${said}`,
    tries: 'until the deadline',
  })),
];

/** What lasts. */
export const fates: readonly Fate[] = [...broken, ...late, ...odd, ...refused, ...busy];

/** What passes: after one such answer the next is right. */
export const setbacks: readonly Pick<Fate, 'name' | 'fault'>[] = [
  ...[...broken, ...late.slice(0, 1), ...busy.filter(({ tries }) => tries !== 1)],
  { name: 'is limited for a second', fault: { status: 429, body: refusal, headers: { 'retry-after': '1' } } },
  {
    name: 'ends in 500 with a pause of a second',
    fault: { status: 500, body: refusal, headers: { 'retry-after': '1' } },
  },
];

/** The codes that a run may end with. */
export function codesOf({ code }: Fate, { name }: Call): readonly string[] {
  return [typeof code === 'string' ? code : (code[name] ?? code['*'] ?? [])].flat();
}
