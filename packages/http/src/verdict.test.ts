import { answerOf, status as ask } from './fakes';
import type { Answer } from './door';
import { verdictOn } from './verdict';

const url = new URL('https://vault.test/sub/api/status');
const verdict = (status: number, body: unknown = {}, headers: Answer['headers'] = {}) =>
  verdictOn(answerOf(status, body, headers), ask, url);

describe('verdictOn', () => {
  it.each([200, 201, 204, 400, 401, 403, 404, 409, 410, 422])('leaves %d to the caller', (status) => {
    expect(verdict(status)).toBeUndefined();
  });

  it.each([
    [429, {}, 'rate-limited', 'yes'],
    [408, {}, 'server-failed', 'yes'],
    [425, {}, 'server-failed', 'yes'],
    [500, {}, 'server-failed', 'once'],
    [500, { 'retry-after': '38' }, 'rate-limited', 'yes'],
    [501, {}, 'server-failed', 'no'],
    [501, { 'retry-after': '38' }, 'server-failed', 'yes'],
    [502, {}, 'server-failed', 'yes'],
    [503, {}, 'server-failed', 'yes'],
    [504, {}, 'server-failed', 'yes'],
    [520, {}, 'server-failed', 'no'],
    [407, {}, 'proxy-refused', 'no'],
    [301, { location: '/' }, 'redirected', 'no'],
  ])('finds %d with %j to be %s, which may pass: %s', (status, headers, code, mayPass) => {
    expect(verdict(status, { message: 'Slow down' }, headers)).toMatchObject({ code, mayPass });
  });

  it('leaves it to who asked whether anything has changed that nothing has', () => {
    const unchanged = answerOf(304, '');
    expect(verdictOn(unchanged, { ...ask, headers: { 'if-none-match': '"a"' } }, url)).toBeUndefined();
    expect(verdictOn(unchanged, ask, url)).toMatchObject({ code: 'redirected' });
  });

  it('does not let a header make a 4xx pass', () => {
    expect(verdict(403, {}, { 'retry-after': '1', 'x-ratelimit-reset': '1' })).toBeUndefined();
  });

  it("says the server's sentence, and keeps its refusal", () => {
    expect(verdict(503, { message: 'Back\nsoon.', error: 'E' })).toMatchObject({
      what: 'the server answered 503: Back soon',
      refusal: { status: 503, message: 'Back soon.', error: 'E' },
    });
  });

  it.each([
    [429, { 'x-ratelimit-limit': '60' }, 'share its limit (60 such requests a minute).'],
    [429, {}, 'share its limit. Start fewer'],
    [429, { 'x-ratelimit-limit': '::error::60' }, 'share its limit. Start fewer'],
    [500, { 'retry-after': '38' }, 'share its limit. Start fewer'],
  ])('says of %d with %j that jobs share a limit, and what to set', (status, headers, text) => {
    const fixes = verdict(status, {}, headers)?.fixes?.join() ?? '';
    expect(fixes).toContain(text);
    expect(fixes).toContain('set {retry-deadline} for their number (1800 for 1000 jobs)');
  });

  it('says nothing of a limit where there is none', () => {
    expect(verdict(503, {}, { 'retry-after': '1' })?.fixes).toBeUndefined();
  });

  it('refuses what is packed: nothing is ever unpacked', () => {
    expect(verdict(200, 'xx', { 'content-encoding': 'gzip' })).toMatchObject({
      code: 'answer-malformed',
      mayPass: 'no',
    });
    expect(verdict(200, {}, { 'content-encoding': 'identity' })).toBeUndefined();
  });
});

describe('the wait that a server asks for', () => {
  const date = 'Sat, 21 Nov 2026 10:00:00 GMT';
  it.each([
    ['seconds', 429, { 'retry-after': '7', 'x-ratelimit-reset': '9' }, '', 7000],
    ["a date, by the server's clock", 503, { 'retry-after': 'Sat, 21 Nov 2026 10:00:30 GMT', date }, '', 30_000],
    ['a date that has passed', 503, { 'retry-after': 'Sat, 21 Nov 2026 09:00:00 GMT', date }, '', 0],
    ["the limiter's header", 429, { 'x-ratelimit-reset': '9' }, 'Please try again in 5 seconds', 9000],
    ['the sentence', 429, {}, 'Rate limit exceeded. Please try again in 42 seconds', 42_000],
    ['of a 500 that is a limit', 500, { 'retry-after': '38' }, '', 38_000],
    ['nothing', 429, {}, '', undefined],
    ['nonsense', 429, { 'retry-after': 'soon', 'x-ratelimit-reset': '-1' }, '', undefined],
    ["the limiter's header where there is no limit", 502, { 'x-ratelimit-reset': '9' }, '', undefined],
  ])('is read from %s', (_what, status, headers, message, wait) => {
    expect(verdict(status, { message }, headers)?.wait).toBe(wait);
  });
});

describe('a redirect', () => {
  it.each([
    [
      'https://new.test/sub/api/status?token=s3cret',
      'https://new.test/sub/api/status',
      'set {domain} to https://new.test/sub.',
    ],
    ['http://user:s3cret@new.test/api/status#s3cret', 'http://new.test/api/status', 'set {domain} to http://new.test.'],
    ['/login?next=s3cret', 'https://vault.test/login', 'without a login page'],
  ])('to %s names %s and %s', (location, shown, fix) => {
    const subject = verdict(302, {}, { location });
    expect(subject?.what).toBe(`the server answered 302 and points to ${shown}, and no redirect is followed`);
    expect(subject?.fixes?.join()).toContain(fix);
    // It may as well be GitHub's token endpoint, which no setting leads to.
    expect(subject?.fixes?.join()).toContain('Infisical');
    expect(JSON.stringify(subject)).not.toContain('s3cret');
  });

  it.each([[undefined], ['http://['], ['javascript:alert(1)'], ['file:///etc/passwd']])(
    'to %s has no usable target',
    (location) => {
      expect(verdict(304, {}, { location })).toMatchObject({
        code: 'redirected',
        what: 'the server answered 304, a redirect without a usable target',
      });
    },
  );
});
