import type { Route } from './route';
import { createRouter } from './router';

const route = (method: Route<null>['method'], path: string): Route<null> => ({
  method,
  path,
  answer: () => ({ status: 200, body: path }),
});

const find = createRouter([
  route('GET', '/a/:x'),
  route('GET', '/a/b'),
  route('POST', '/a/b'),
  route('GET', '/:y/b/c'),
]);

it.each([
  ['GET', '/a/b', '/a/b', {}],
  ['GET', '/a/x%2Fy%20z', '/a/:x', { x: 'x/y z' }],
  ['GET', '/z/b/c', '/:y/b/c', { y: 'z' }],
  ['HEAD', '/a/b', '/a/b', {}],
])('%s %s', (method, path, wanted, parameters) => {
  const found = find(method, path);
  expect([found?.route.path, found?.parameters]).toEqual([wanted, parameters]);
});

it.each([
  ['DELETE', '/a/b'],
  ['GET', '/a'],
  ['GET', '/a/b/c/d'],
])('%s %s is not known', (method, path) => {
  expect(find(method, path)).toBeUndefined();
});
