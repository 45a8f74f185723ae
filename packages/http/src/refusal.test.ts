import { malformed, refusalOf } from './refusal';
import { answerOf, status as ask } from './fakes';

const door = { base: 'https://vault.test/sub' };

describe('malformed', () => {
  it('says what was asked, where, and what to look at', () => {
    const subject = malformed('secrets is not a list', ask, door);
    expect(subject.message).toBe(
      'Could not ask for the status (GET https://vault.test/sub/api/status): secrets is not a list.',
    );
    expect(subject.fixes.join()).toContain('{domain}');
  });
});

describe('refusalOf', () => {
  it("holds the server's sentence and its name for the error", () => {
    const body = { reqId: 'req-1', statusCode: 403, message: 'You are not\nallowed.', error: 'PermissionDenied' };
    expect(refusalOf(answerOf(403, body))).toEqual({
      status: 403,
      message: 'You are not allowed.',
      error: 'PermissionDenied',
    });
  });

  it("holds the server's time, in one bounded line", () => {
    const date = 'Sat, 21 Nov 2026 11:40:00 GMT';
    expect(refusalOf(answerOf(401, { message: 'No.' }, { 'content-type': 'application/json', date })).date).toBe(date);
    expect(refusalOf(answerOf(502, '<html>', { 'content-type': 'text/html', date: 'x'.repeat(99) })).date).toHaveLength(
      40,
    );
    expect(refusalOf(answerOf(401, { message: 'No.' }))).not.toHaveProperty('date');
  });

  it('makes one sentence of a list of issues', () => {
    const message = [
      { path: ['jwt'], message: 'Required' },
      { path: ['tags', 0, { odd: 1 }, null], message: 'Too short' },
      { path: [], message: 'Expected object' },
      { path: ['odd'] },
      'odd',
    ];
    expect(refusalOf(answerOf(422, { message })).message).toBe(
      'jwt: Required; tags.0: Too short; Expected object; odd: wrong; wrong',
    );
  });

  it('takes no more than ten issues', () => {
    const message = Array.from({ length: 11 }, (_, index) => ({ path: [index], message: 'x' }));
    expect(refusalOf(answerOf(422, { message })).message).toMatch(/^0: x; .*9: x$/);
  });

  it('is bounded in everything that comes from outside', () => {
    const { message, error = '' } = refusalOf(answerOf(400, { message: 'm'.repeat(5000), error: 'e'.repeat(5000) }));
    expect([message.length, error.length]).toEqual([300, 80]);
    const issues = Array.from({ length: 5000 }, () => ({ path: ['p'.repeat(500)], message: 'm'.repeat(500) }));
    expect(refusalOf(answerOf(422, { message: issues })).message).toHaveLength(300);
  });

  it.each([
    [{ message: { a: 1 } }, 'no reason was given'],
    [{}, 'no reason was given'],
    [null, 'no reason was given'],
    ['"text"', 'no reason was given'],
    [5, 'no reason was given'],
  ])('does with %j', (body, message) => {
    expect(refusalOf(answerOf(400, body))).toEqual({ status: 400, message });
  });

  it('repeats nothing of a body that is not JSON', () => {
    const subject = refusalOf(answerOf(403, '<html>s3cret', { 'content-type': 'text/html' }));
    expect(subject).toEqual({ status: 403, message: 'HTML, as a login page or a proxy would answer' });
  });
});
