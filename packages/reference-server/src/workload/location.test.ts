import { readLocation, spelledLocation } from './location';

it.each([
  ['unix:///run/spire/agent.sock', { path: '/run/spire/agent.sock' }],
  ['tcp://127.0.0.1:0', { host: '127.0.0.1', port: 0 }],
  ['tcp://[::1]:8081', { host: '::1', port: 8081 }],
])('reads %s, and spells it again', (uri, location) => {
  expect(readLocation(uri)).toEqual(location);
  expect(spelledLocation(location)).toBe(uri);
});

it.each([
  'unix:agent.sock',
  'unix://run/agent.sock',
  'unix:///a?b',
  'unix:///a#b',
  'tcp://127.0.0.1',
  'tcp://127.0.0.1:8081/x',
  'tcp://127.0.0.1:99999',
  'http://127.0.0.1:1',
  '',
])('refuses %s', (uri) => {
  expect(() => readLocation(uri)).toThrow('must be unix:///PATH or tcp://127.0.0.1:PORT');
});

it('refuses a name, which could be resolved to anybody', () => {
  expect(() => readLocation('tcp://localhost:8081')).toThrow('must have an IP address, not the name localhost');
});

it('refuses a path that the system would cut short', () => {
  const longest = `/${'x'.repeat(106)}`;
  expect(readLocation(`unix://${longest}`)).toEqual({ path: longest });
  // Bytes, not characters.
  expect(() => readLocation(`unix://${longest.slice(0, -1)}é`)).toThrow(
    "has 108 bytes, and a socket's may have 107 at most",
  );
});
