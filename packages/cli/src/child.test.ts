import type { Host } from '@infisical-ci/job';
import { childOf } from './child';

const platform: Host = {
  targets: ['output'],
  folder: '/',
  file: 'secrets.env',
  names: { reserved: [], fold: (name) => name },
  shown: [],
  unfit: () => undefined,
  say: () => undefined,
  mask: () => undefined,
  set: () => () => undefined,
};

it('is given each variable by its name, whatever that is', () => {
  const { host, variables } = childOf(platform);
  host.set(
    'env',
    ['API_KEY', '__proto__'].map((name) => ({ name, value: `value of ${name}`, secret: true, chosen: true })),
    {},
  );
  expect([...variables]).toEqual([
    ['API_KEY', 'value of API_KEY'],
    ['__proto__', 'value of __proto__'],
  ]);
});
