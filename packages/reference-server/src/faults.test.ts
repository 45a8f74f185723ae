import { createFaults } from './faults';

function taken(route: string, request: string): boolean {
  const faults = createFaults();
  faults.add({ route });
  const [method = '', path = ''] = request.split(' ');
  return faults.take({ method, path }) !== undefined;
}

it.each([
  ['POST /api/v1/auth/oidc-auth/login', 'POST /api/v1/auth/oidc-auth/login', true],
  ['POST /api/v1/auth/oidc-auth/login', 'GET /api/v1/auth/oidc-auth/login', false],
  ['GET /api/v?/secrets/**', 'GET /api/v4/secrets', true],
  ['GET /api/v?/secrets/**', 'GET /api/v3/secrets/raw/A', true],
  ['GET /api/v3/secrets/*', 'GET /api/v3/secrets/raw/A', false],
  ['* /**', 'DELETE /api/x', true],
  ['* /**', 'GET /__reference/issuers/github/.well-known/jwks', true],
  ['* /**', 'DELETE /__reference/faults', false],
  ['GET /a/b c', 'GET /a/b%20c', false],
  ['GET /a/b?c', 'GET /a/b%20c', true],
  ['GET /%zz', 'GET /%zz', true],
])('the fault %s and the request %s: %s', (route, request, wanted) => {
  expect(taken(route, request)).toBe(wanted);
});

it('the first that fits is used, as often as it says, after those that it lets through', () => {
  const faults = createFaults();
  faults.add({ route: 'GET /x', status: 1, after: 1, times: 1 });
  faults.add({ route: 'GET /x', status: 2, times: 2 });
  const statuses = [1, 2, 3, 4].map(() => faults.take({ method: 'GET', path: '/x' })?.status);
  expect(statuses).toEqual([2, 1, 2, undefined]);
});

it('they can be seen, and cleared', () => {
  const faults = createFaults();
  faults.add({ route: 'GET /x' });
  expect(faults.all()).toEqual([{ route: 'GET /x' }]);
  faults.clear();
  expect([faults.all(), faults.take({ method: 'GET', path: '/x' })]).toEqual([[], undefined]);
});
