// A search that finds nothing proves nothing, unless it would have found something.
import { canaries, credentials, short } from './canaries';
import { leaks } from './search';

const places = (text: string): Record<string, string> => ({ 'the log': `some words before ${text} and after\n` });

test.each(Object.entries({ ...canaries, ...credentials }))('finds %s as it is, and in every form', (name, secret) => {
  const written = [
    secret,
    JSON.stringify(secret),
    encodeURIComponent(secret),
    new URLSearchParams({ x: secret.trim() }).toString(),
    Buffer.from(secret).toString('base64'),
    Buffer.from(` ${secret}`).toString('base64'),
    Buffer.from(`  ${secret} `).toString('base64url'),
    Buffer.from(secret).toString('hex'),
  ];
  for (const text of written) expect(leaks(places(text), { [name]: secret })).not.toEqual([]);
});

test('finds one line of several, and one leaf of JSON', () => {
  expect(leaks(places('first-line-cAnary'), canaries)).toEqual(['SAVE_STATE as it is, in the log']);
  expect(leaks(places('leaf-cAnary-4711'), canaries)).toEqual(['SERVICE_ACCOUNT as it is, in the log']);
});

test('finds what is too short to be masked', () => {
  expect(leaks(places('q#7'), short)).toEqual(['SHORT as it is, in the log']);
});

test('finds tokens that nobody told it of', () => {
  expect(leaks(places('eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiJhIn0.c2ln'), {})).toEqual(['a token, in the log']);
});

test('finds nothing where nothing is', () => {
  expect(leaks(places('Loaded 17 secrets from dev:/ (env): PEM, QUOTES.'), { ...canaries, ...short })).toEqual([]);
});
