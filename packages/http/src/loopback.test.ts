import { isLinkLocal, isLoopback } from './loopback';

it.each(['localhost', 'LOCALHOST', '127.0.0.1', '127.8.9.1', '127.1', '2130706433', '[::1]', '[0:0::1]'])(
  '%s is this machine',
  (host) => expect(isLoopback(new URL(`http://${host}`).hostname)).toBe(true),
);

it.each(['127.evil.example', '127.0.0.1.evil.example', 'localhost.evil.example', '10.0.0.1', '[::2]', '0.0.0.0'])(
  '%s may be another',
  (host) => expect(isLoopback(new URL(`http://${host}`).hostname)).toBe(false),
);

it.each(['169.254.169.254', '169.254.170.2', '2852039166', '[fe80::1]', '[fd00:ec2::254]', 'metadata.google.internal'])(
  '%s is on the link',
  (host) => expect(isLinkLocal(new URL(`http://${host}`).hostname)).toBe(true),
);

it.each(['169.254.evil.example', '169.255.0.1', '[fd00::1]', '[fec0::1]', 'metadata.google.internal.evil.example'])(
  '%s may be further away',
  (host) => expect(isLinkLocal(new URL(`http://${host}`).hostname)).toBe(false),
);
