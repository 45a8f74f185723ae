import { readJson } from './answer';
import { answerOf, failureOf, status as ask } from './fakes';

const door = { base: 'https://vault.test/sub' };

describe('readJson', () => {
  it.each(['application/json', 'application/json; charset=utf-8', 'application/problem+json'])('reads %s', (type) => {
    expect(readJson(answerOf(200, { a: ['ü'] }, { 'content-type': type }), ask, door)).toEqual({ a: ['ü'] });
  });

  it.each([
    ['<html>s3cret</html>', 'text/html; charset=utf-8', 'HTML, as a login page or a proxy would answer'],
    ['{"a":"s3cret', 'application/json', 'JSON that is cut short or broken'],
    ['s3cret', 'text/plain', 'content of the type text/plain, not JSON'],
    ['{"a":"s3cret"}', 'text/plain', 'content of the type text/plain, not JSON'],
    ['s3cret', undefined, 'content without a type, not JSON'],
    ['', 'application/json', 'an empty body'],
    ['s3cret', 'x/jsonish', 'content of the type x/jsonish, not JSON'],
  ])('says what came instead of JSON: %s as %s', (body, type, instead) => {
    const subject = failureOf(() => readJson(answerOf(200, body, { 'content-type': type }), ask, door));
    expect(subject.code).toBe('answer-malformed');
    expect(subject.message).toBe(
      `Could not ask for the status (GET https://vault.test/sub/api/status): the server answered 200 with ${instead}.`,
    );
    expect(subject.message + subject.fixes.join()).not.toContain('s3cret');
  });
});
