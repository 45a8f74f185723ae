import { readEndpoint } from './endpoint';

const long = `/${'a'.repeat(107)}`;

it.each([
  ['unix:///run/spire/agent.sock', { path: '/run/spire/agent.sock' }],
  ['unix:/run/spire/agent.sock', { path: '/run/spire/agent.sock' }],
  ['UNIX:///run/a%20b', { path: '/run/a b' }],
  [`unix://${long.slice(0, 107)}`, { path: long.slice(0, 107) }],
  ['tcp://127.0.0.1:8081', { host: '127.0.0.1', port: 8081 }],
  ['tcp://[::1]:8081', { host: '::1', port: 8081 }],
])('%s is an address', (given, to) => {
  expect(readEndpoint(given, 'linux')).toEqual({ shown: given, to });
});

it.each([
  ['/run/agent.sock', 'has no scheme', 'unix:///run/agent.sock'],
  ['agent.sock', 'no scheme that is known', 'unix:///tmp/spire-agent/public/api.sock'],
  ['https://127.0.0.1:8081', 'no scheme that is known', 'tcp://127.0.0.1:8081'],
  ['unix://run/agent.sock', 'names a host', 'unix:///run/agent.sock'],
  ['unix:agent.sock', 'no absolute path', 'unix:///agent.sock'],
  ['unix:///', 'no path that a socket can have', 'unix:///'],
  ['unix:///a%00b', 'no path that a socket can have', 'unix:///'],
  ['unix:///a%zz', 'no path that a socket can have', 'unix:///'],
  ['unix:///a?b=c', 'a query or a fragment', 'unix:///a'],
  ['unix:///a#b', 'a query or a fragment', 'unix:///a'],
  [`unix://${long}`, "a path of 108 bytes, and a socket's may have 107", 'a shorter path'],
  ['tcp://localhost:8081', 'names no IP address', 'tcp://127.0.0.1:8081'],
  ['tcp://user@127.0.0.1:8081', 'names no IP address', 'tcp://127.0.0.1:8081'],
  ['tcp://127.0.0.1', 'has no port', 'tcp://127.0.0.1:8081'],
  ['tcp://127.0.0.1:0', 'has no port', 'tcp://127.0.0.1:8081'],
  ['tcp://127.0.0.1:70000', 'has no port', 'tcp://127.0.0.1:8081'],
  ['tcp://127.0.0.1:8000/foo', 'something behind the port', 'tcp://127.0.0.1:8000'],
  ['npipe:spire-agent\\public\\api', 'Windows alone', 'unix:///tmp/spire-agent/public/api.sock'],
])('%s is none: %s', (given, wrong, fix) => {
  const read = readEndpoint(given, 'linux');
  expect(read).toEqual([expect.stringContaining(wrong), expect.stringContaining(fix)]);
});

it.each([
  ['linux', 107],
  ['darwin', 103],
  ['freebsd', 103],
] as const)('on %s a path has room for %d bytes', (system, most) => {
  const path = `/${'a'.repeat(most - 1)}`;
  expect(readEndpoint(`unix://${path}`, system)).toMatchObject({ to: { path } });
  // Bytes, not characters.
  expect(readEndpoint(`unix://${path.slice(0, -1)}é`, system)).toEqual([
    `has a path of ${most + 1} bytes, and a socket's may have ${most}`,
    expect.any(String),
  ]);
});

describe('on Windows', () => {
  it('a named pipe is one', () => {
    const to = { path: '\\\\.\\pipe\\spire-agent\\public\\api' };
    expect(readEndpoint('npipe:spire-agent\\public\\api', 'win32')).toMatchObject({ to });
    expect(readEndpoint('tcp://127.0.0.1:8081', 'win32')).toMatchObject({ to: { port: 8081 } });
  });

  it.each(['unix:///run/agent.sock', 'npipe:', 'npipe://host/name'])('%s is none', (given) => {
    expect(readEndpoint(given, 'win32')).toEqual([expect.any(String), 'npipe:spire-agent\\public\\api']);
  });
});
