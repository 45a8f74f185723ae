import { clientAddress, isLoopbackAddress, spelled, trustedIp, trusts } from './address';

const from = (address: string, headers: Record<string, string> = {}): string =>
  clientAddress({
    method: 'GET',
    target: '/',
    path: '/',
    query: new URLSearchParams(),
    headers,
    body: Buffer.alloc(0),
    address,
    origin: '',
  });

it('who asks is the first address of the first header that Infisical believes, else the socket', () => {
  expect(from('127.0.0.1')).toBe('127.0.0.1');
  expect(from('::ffff:127.0.0.1')).toBe('127.0.0.1');
  expect(from('127.0.0.1', { 'x-forwarded-for': '10.0.0.1 , 10.0.0.2' })).toBe('10.0.0.1');
  expect(from('127.0.0.1', { 'x-real-ip': '10.0.0.2', 'cf-connecting-ip': '10.0.0.1' })).toBe('10.0.0.1');
  expect(from('127.0.0.1', { 'x-cluser-client-ip': '10.0.0.1' })).toBe('10.0.0.1');
});

it.each([
  ['10.0.0.0/8', '10.9.9.9', true],
  ['10.0.0.0/8', '11.0.0.1', false],
  ['10.0.0.1', '10.0.0.1', true],
  ['10.0.0.1', '10.0.0.2', false],
  ['::/0', '2001:db8::1', true],
  ['0.0.0.0/0', '2001:db8::1', false],
  ['0.0.0.0/0', 'nonsense', false],
])('%s and %s: %s', (entry, address, wanted) => {
  expect(trusts([trustedIp(entry)], address)).toBe(wanted);
});

it.each([
  ['127.0.0.1', true],
  ['127.9.9.9', true],
  ['::1', true],
  ['::ffff:127.0.0.1', true],
  ['10.0.0.1', false],
  ['::ffff:10.0.0.1', false],
  ['2001:db8::1', false],
  ['', false],
])('%s is this machine: %s', (address, wanted) => {
  expect(isLoopbackAddress(address)).toBe(wanted);
});

it('an entry is spelled as it was given, and what is no address is refused', () => {
  expect(spelled(trustedIp('10.0.0.0/8'))).toBe('10.0.0.0/8');
  expect(spelled(trustedIp('::1'))).toBe('::1');
  for (const bad of ['x', '10.0.0.0/33', '10.0.0.0/x', '']) expect(() => trustedIp(bad)).toThrow('not a valid');
});
