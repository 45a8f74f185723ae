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
    [300, { location: '/' }, 'redirected', 'no'],
    [301, { location: '/' }, 'redirected', 'no'],
    [399, { location: '/' }, 'redirected', 'no'],
  ])('finds %d with %j to be %s, which may pass: %s', (status, headers, code, mayPass) => {
    expect(verdict(status, { message: 'Slow down' }, headers)).toMatchObject({ code, mayPass });
  });

  it('leaves it to who asked whether anything has changed that nothing has', () => {
    const unchanged = answerOf(304, '');
    expect(verdictOn(unchanged, { ...ask, headers: { 'if-none-match': '"a"' } }, url)).toBeUndefined();
    expect(verdictOn(unchanged, ask, url)).toMatchObject({ code: 'redirected' });
    expect(verdictOn(answerOf(503, ''), { ...ask, headers: { 'if-none-match': '"a"' } }, url)).toMatchObject({
      code: 'server-failed',
    });
  });

  it('does not let a header make a 4xx pass', () => {
    expect(verdict(403, {}, { 'retry-after': '1', 'x-ratelimit-reset': '1' })).toBeUndefined();
  });

  it("says the server's sentence, and keeps its refusal", () => {
    expect(verdict(503, { message: 'v1.2 is\nback soon.', error: 'E' })).toMatchObject({
      what: 'the server answered 503: v1.2 is back soon',
      refusal: { status: 503, message: 'v1.2 is back soon.', error: 'E' },
    });
  });

  it.each([
    [429, { 'x-ratelimit-limit': '60' }, 'share its limit (60 such requests a minute).'],
    [429, {}, 'share its limit. Start fewer'],
    [429, { 'x-ratelimit-limit': '::error::60' }, 'share its limit. Start fewer'],
    [429, { 'x-ratelimit-limit': '60::error::' }, 'share its limit. Start fewer'],
    [500, { 'retry-after': '38' }, 'share its limit. Start fewer'],
  ])('says of %d with %j that jobs share a limit, and what to set', (status, headers, text) => {
    const fixes = verdict(status, {}, headers)?.fixes?.join() ?? '';
    expect(fixes).toContain(text);
    expect(fixes).toContain('set {retry-deadline} for their number (1800 for 1000 jobs)');
  });

  it('says nothing of a limit where there is none', () => {
    expect(verdict(503, {}, { 'retry-after': '1' })?.fixes).toBeUndefined();
  });

  it('says what to change where a proxy wants to know who asks', () => {
    expect(verdict(407)).toEqual({
      code: 'proxy-refused',
      what: 'the proxy wants other credentials (407)',
      mayPass: 'no',
      fixes: [
        'Put the user name and password of the proxy into its URL (HTTPS_PROXY): http://USER:PASSWORD@HOST:PORT. An agent of ' +
          'Azure Pipelines is given them when it is configured: --proxyusername, --proxypassword.',
      ],
    });
  });

  it.each([400, 495, 496])(
    'knows by the page of nginx, which answers %d, that a client certificate is wanted',
    (status) => {
      const page = '<html><title>400 No required SSL certificate was sent</title>';
      const wanted = {
        code: 'certificate-untrusted',
        what: expect.stringContaining('(mTLS)') as string,
        fixes: [expect.stringContaining('{client-certificate}')],
        mayPass: 'no',
      };
      expect(verdict(status, page, { 'content-type': 'text/html' })).toMatchObject(wanted);
      expect(verdict(status, `${' '.repeat(2000)}${page}`, { 'content-type': 'text/html' })).toBeUndefined();
      expect(verdict(status, '<html>', { 'content-type': 'text/html' })).toBeUndefined();
      expect(verdict(401, page, { 'content-type': 'text/html' })).toBeUndefined();
    },
  );

  it('refuses what is packed: nothing is ever unpacked', () => {
    expect(verdict(200, 'xx', { 'content-encoding': `gzip\n${'x'.repeat(99)}` })).toEqual({
      code: 'answer-malformed',
      what: `the server answered in the encoding gzip ${'x'.repeat(34)}…, which was not asked for`,
      mayPass: 'no',
      fixes: ['Have the proxy or gateway in between leave answers as they are.'],
    });
    expect(verdict(200, {}, { 'content-encoding': 'identity' })).toBeUndefined();
  });
});

describe('the wait that a server asks for', () => {
  const date = 'Sat, 21 Nov 2026 10:00:00 GMT';
  it.each([
    ['seconds', 429, { 'retry-after': '7', 'x-ratelimit-reset': '9' }, '', 7000],
    ["a date, by the server's clock", 503, { 'retry-after': 'Sat, 21 Nov 2026 10:00:30 GMT', date }, '', 30_000],
    ['a date that has passed, by that clock', 503, { 'retry-after': 'Sat, 21 Nov 2026 09:00:00 GMT', date }, '', 0],
    ["the limiter's header", 429, { 'x-ratelimit-reset': '9' }, 'Please try again in 5 seconds', 9000],
    ['the sentence', 429, {}, 'Rate limit exceeded. Please try again in 42 seconds', 42_000],
    ['of a 500 that is a limit', 500, { 'retry-after': '38' }, '', 38_000],
    ['a sentence of one second', 429, {}, 'Please try again in 1 second.', 1000],
    ['seconds and parts of them', 503, { 'retry-after': '12.25' }, '', 12_250],
    ["the limiter's header, of several digits", 429, { 'x-ratelimit-reset': '38' }, '', 38_000],
    ['nothing', 429, {}, '', undefined],
    ['a number with something behind it', 429, { 'retry-after': '7 moons', 'x-ratelimit-reset': '9s' }, '', undefined],
    ['a number with something before it', 429, { 'retry-after': 'x7' }, '', undefined],
    ['a wait of a server that crashed', 500, { 'x-ratelimit-reset': '9' }, '', undefined],
    ['nonsense', 429, { 'retry-after': 'soon', 'x-ratelimit-reset': '-1' }, '', undefined],
    ["the limiter's header where there is no limit", 502, { 'x-ratelimit-reset': '9' }, '', undefined],
  ])('is read from %s', (_what, status, headers, message, wait) => {
    expect(verdict(status, { message }, headers)?.wait).toBe(wait);
  });
});

it('a date is taken by our own clock where the server gives none', () => {
  const inAMinute = new Date(Date.now() + 60_000).toUTCString();
  expect(verdict(503, {}, { 'retry-after': inAMinute })?.wait).toBeGreaterThan(50_000);
  expect(verdict(503, {}, { 'retry-after': inAMinute, date: 'soon' })?.wait).toBeLessThanOrEqual(60_000);
});

describe('a redirect', () => {
  it.each([
    [
      'https://new.test/sub/api/status?token=s3cret',
      'https://new.test/sub/api/status',
      'set {domain} to https://new.test/sub.',
    ],
    ['http://user:s3cret@new.test/api/status#s3cret', 'http://new.test/api/status', 'set {domain} to http://new.test.'],
    [
      '/login?next=s3cret',
      'https://vault.test/login',
      'an address that answers by itself, without a login page or gateway in front.',
    ],
  ])('to %s names %s and %s', (location, shown, fix) => {
    const subject = verdict(302, {}, { location });
    expect(subject?.what).toBe(`the server answered 302 and points to ${shown}, and no redirect is followed`);
    expect(subject?.fixes?.join()).toContain(fix);
    // It may as well be GitHub's token endpoint, which no setting leads to.
    expect(subject?.fixes?.join()).toContain('Infisical');
    expect(JSON.stringify(subject)).not.toContain('s3cret');
  });

  it.each([[undefined], ['http://['], ['javascript:alert(1)'], ['file:///etc/passwd'], ['xhttp://a.test/']])(
    'to %s has no usable target',
    (location) => {
      expect(verdict(304, {}, { location })).toMatchObject({
        code: 'redirected',
        what: 'the server answered 304, a redirect without a usable target',
        mayPass: 'no',
        fixes: ['For Infisical, check {domain}.'],
      });
    },
  );
});
