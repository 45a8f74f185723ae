import { readSpiffeId } from './spiffe-id';

it.each(['spiffe://example.test', 'spiffe://example.test/ci/runner', 'spiffe://a_b-c.9/A.b_c-D'])('reads %s', (id) => {
  expect(readSpiffeId(id)).toEqual({ trustDomain: id.split('/')[2] });
});

it.each([
  ['', 'cannot be empty'],
  ['https://example.test/x', 'scheme is missing or invalid'],
  ['spiffe:///x', 'trust domain is missing'],
  ['spiffe://Example.test/x', 'trust domain characters'],
  ['spiffe://example.test/x/', 'trailing slash'],
  ['spiffe://example.test//x', 'empty segments'],
  ['spiffe://example.test/../x', 'dot segments'],
  ['spiffe://example.test/a b', 'path segment characters'],
])('refuses %s', (id, problem) => {
  expect(readSpiffeId(id)).toEqual({ problem: expect.stringContaining(problem) as string });
});
