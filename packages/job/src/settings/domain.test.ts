import { readDomain } from './domain';

it.each([
  ['https://app.infisical.com', 'https://app.infisical.com/'],
  ['https://app.infisical.com/', 'https://app.infisical.com/'],
  ['https://eu.infisical.com/api', 'https://eu.infisical.com/'],
  ['https://eu.infisical.com/api/', 'https://eu.infisical.com/'],
  ['https://example.com/infisical', 'https://example.com/infisical'],
  ['https://example.com/infisical/api//', 'https://example.com/infisical'],
  ['https://example.com/my-api', 'https://example.com/my-api'],
  ['HTTPS://Example.com:8443', 'https://example.com:8443/'],
])('%s is %s', (given, domain) => expect(String(readDomain(given, false))).toBe(domain));

it.each(['http://localhost:8080', 'http://127.0.0.1', 'http://127.1.2.3:1', 'http://[::1]:8080'])(
  '%s may be http, since it stays on this machine',
  (given) => expect(readDomain(given, false)).toBeInstanceOf(URL),
);

it.each(['http://example.com', 'http://127.example.com', 'http://localhost.example.com', 'http://10.0.0.1'])(
  '%s may be http only where that is allowed',
  (given) => {
    expect(readDomain(given, false)).toContain('{allow-http}: true');
    expect(readDomain(given, true)).toBeInstanceOf(URL);
  },
);

it.each(['example.com', 'app.infisical.com/api', 'ftp://example.com', 'javascript:alert(1)', 'https://', 'x'])(
  '%s is no address',
  (given) => expect(readDomain(given, true)).toContain('is no address'),
);

it.each([
  'https://user@example.com',
  'https://u:hunter2@example.com',
  'https://example.com/?a=hunter2',
  'https://example.com/#a',
])('%s has too much in it, which is not repeated', (given) => {
  expect(readDomain(given, false)).toContain('must be an address alone');
  expect(readDomain(given, false)).not.toContain('hunter2');
});
