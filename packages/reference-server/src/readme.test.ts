import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { usage } from './cli-options';
import { startReferenceServer } from './start';
import { parseState } from './state';
import { createIssuers } from './issuers';
import { bitbucket } from './issuers/bitbucket';
import { buildkite } from './issuers/buildkite';
import { circleci } from './issuers/circleci';
import { gitlab } from './issuers/gitlab';
import { apiRoutes } from './routes';
import schema from '../state.schema.json';

const readme = readFileSync(join(__dirname, '../README.md'), 'utf8');
const states = [...readme.matchAll(/```yaml\n([^]*?)```/g)].map(([, text = '']) => text);

it('shows the five lines and a whole state', () => {
  expect(states).toHaveLength(2);
  expect(states[0]?.trim().split('\n')).toHaveLength(5);
});

it.each(states)('shows a state that a server starts with', async (text) => {
  const server = await startReferenceServer({ state: parseState(text, 'README.md') });
  await server.close();
});

it('names the endpoints that there are, and all of them', async () => {
  const { routes } = await createIssuers(Date.now);
  const own = [...apiRoutes, ...routes].map(({ path }) => path).filter((path) => path.startsWith('/__reference/'));
  // What several issuers have is named once, for NAME.
  const missing = own.filter(
    (path) => ![path, path.replace(/issuers\/[a-z]+/, 'issuers/NAME')].some((each) => readme.includes(each)),
  );
  expect(missing.filter((path) => !path.endsWith('/jwks'))).toEqual([]);
});

it('names every fault', () => {
  const fields = Object.keys(schema.$defs.fault.properties);
  expect(fields.filter((field) => !readme.includes(`\`${field}\``))).toEqual([]);
});

it('names no option that there is not', () => {
  const options = [...readme.matchAll(/(?<![\w-])--[a-z][a-z-]+/g)].map(([option]) => option);
  // npx has this one.
  expect(options.filter((option) => option !== '--no-install' && !usage.includes(option))).toEqual([]);
});

it('names every issuer that a state can bind, and every field of its jobs', () => {
  const [, names = ''] = /\?:\/\/\.\+\|([a-z|]+)\)\$$/.exec(schema.$defs.oidc.properties.boundIssuer.pattern) ?? [];
  const platforms = { gitlab, circleci, bitbucket, buildkite };
  const fields = Object.values(platforms).flatMap((platform) => Object.keys(platform.fields));
  const wanted = [...names.split('|'), ...fields];
  expect(wanted.length).toBeGreaterThan(20);
  expect(wanted.filter((name) => !readme.includes(`\`${name}\``))).toEqual([]);
});
