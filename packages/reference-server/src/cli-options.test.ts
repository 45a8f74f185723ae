import { isLoopback, readOptions, type CliOptions } from './cli-options';

const defaults: CliOptions = { host: '127.0.0.1', port: 0, https: false, acceptPrivateIssuers: true };

it.each<[string, Partial<CliOptions>]>([
  ['', {}],
  ['--listen 127.0.0.1:8080', { port: 8080 }],
  ['--listen [::1]:8080', { host: '::1', port: 8080 }],
  ['--listen localhost:0', { host: 'localhost' }],
  ['--admin-token t --state s.yaml', { adminToken: 't', stateFile: 's.yaml' }],
  ['--https', { https: true }],
  ['--no-accept-private-issuers', { acceptPrivateIssuers: false }],
  ['--workload-api tcp://127.0.0.1:0', { workloadApi: 'tcp://127.0.0.1:0' }],
  ['--generation 2024-10', { generation: '2024-10' }],
  ['--rate-limits write=5', { rateLimits: { write: 5 } }],
  ['--rate-limits read=1,write=2,secrets=3', { rateLimits: { read: 1, write: 2, secrets: 3 } }],
])('understands %j', (line, options) => {
  expect(readOptions(line.split(' ').filter(Boolean), '1')).toEqual({ start: { ...defaults, ...options } });
});

it.each([
  ['--listen 8080', '--listen must be HOST:PORT, such as 127.0.0.1:8080 or [::1]:8080, with 0 for any free port.'],
  ['--listen ::1:80', '--listen must be HOST:PORT'],
  ['--listen a:65536', '--listen must be HOST:PORT'],
  ['--listen', "Option '--listen <value>' argument missing."],
  ['--admin-token=', '--admin-token is empty.'],
  ['--generation 2023', '--generation must be current or 2024-10.'],
  ['--rate-limits write', '--rate-limits must be a list such as write=200,secrets=60,read=60.'],
  ['--rate-limits logins=1', '--rate-limits must be a list'],
  ['--rate-limits write=0', '--rate-limits must be a list'],
  ['--workload-api unix:x', "The Workload API's address must be unix:///PATH or tcp://127.0.0.1:PORT"],
  ['--nonsense', "Unknown option '--nonsense'."],
  ['--https=yes', "Option '--https' does not take an argument."],
  ['extra', "Unexpected argument 'extra'."],
])('refuses %j in one sentence', (line, message) => {
  const asked = readOptions(line.split(' '), '1');
  expect(asked).toEqual({ refuse: expect.stringContaining(message) as string });
  expect(asked).toEqual({ refuse: expect.stringMatching(/\. See infisical-reference-server --help\.$/) as string });
});

it('explains itself', () => {
  const asked = readOptions(['--help'], '1');
  const flags =
    '--listen --admin-token --state --https --no-accept-private-issuers --generation --rate-limits --workload-api --version';
  for (const flag of flags.split(' ')) expect(asked).toEqual({ print: expect.stringContaining(flag) as string });
  expect(readOptions(['--version'], '1.2.3')).toEqual({ print: '1.2.3\n' });
});

it.each(['127.0.0.1', '127.8.8.8', '::1', 'localhost'])('%s is loopback', (host) => {
  expect(isLoopback(host)).toBe(true);
});

it.each(['0.0.0.0', '::', '10.0.0.1', 'ci.test', '127.0.0.1.test'])('%s is not', (host) => {
  expect(isLoopback(host)).toBe(false);
});
