// Tokens of any bytes, and claims of any shape: they are only ever shown, and must break nothing.
import fc from 'fast-check';
import { readClaims, sources, standardBindings, taskSources, type Claims, type Source } from '@infisical-ci/identity';
import { property } from './runs';
import { anyText, bytes } from './texts';

const names =
  'iss sub aud exp iat nbf jti repository repository_owner repository_id ref ref_type environment job_workflow_ref workflow_ref actor ' +
  'project_path namespace_path ref_protected oidc.circleci.com/project-id oidc.circleci.com/context-ids organization_slug pipeline_slug ' +
  'build_branch email google kubernetes.io repositoryUuid workspaceUuid deploymentEnvironmentUuid org_id prj_id sc tid oid groups';
const texts = [
  'repo:acme/shop:ref:refs/heads/main',
  'repo:acme@1/shop@2:environment:prod',
  'org/1/project/2/user/3',
  'https://token.actions.githubusercontent.com',
  'system:serviceaccount:ns:name',
  'project_path:g/s/p:ref_type:branch:ref:main',
  'sc://org/project/connection',
];
const leaf = fc.oneof(
  anyText,
  fc.constantFrom(...texts),
  fc.integer(),
  fc.double(),
  fc.boolean(),
  fc.constant(null),
  fc.array(anyText, { maxLength: 3 }),
);
const claims = fc.dictionary(
  fc.oneof(fc.constantFrom(...names.split(' ')), fc.constantFrom('__proto__', 'constructor', 'toString'), anyText),
  fc.oneof(leaf, fc.dictionary(anyText, leaf, { maxKeys: 3 }), fc.jsonValue({ maxDepth: 3 })),
  { maxKeys: 12 },
) as fc.Arbitrary<Claims>;

const part = fc.oneof(
  bytes.map((some) => some.toString('base64url')),
  claims.map((some) => Buffer.from(JSON.stringify(some)).toString('base64url')),
  anyText,
);

property('any text has claims, or none', [fc.array(part, { maxLength: 4 })], (parts) => {
  const read = readClaims(parts.join('.'));
  if (read !== undefined)
    expect([typeof read, Array.isArray(read), parts.join('.').split('.').length]).toEqual(['object', false, 3]);
});

property('the claims of a token are those that it was made of', [claims], (made) => {
  const token = ['{}', JSON.stringify(made), 'x'].map((each) => Buffer.from(each).toString('base64url')).join('.');
  expect(readClaims(token)).toEqual(JSON.parse(JSON.stringify(made)));
});

const all: Readonly<Record<string, Source>> = { ...sources, ...taskSources };
const field = fc.constantFrom('Subject', 'Audiences', 'Issuer', 'Claims');

property(
  'every source says of any claims what to put into the identity',
  [claims, field, fc.option(anyText, { nil: undefined })],
  (given, which, absent) => {
    for (const source of Object.values(all)) {
      for (const { field: to, claim, value } of [...source.bindings(given), ...standardBindings(given)])
        expect([to, typeof claim, typeof value]).toEqual([
          expect.stringMatching(/^(Subject|Audiences|Issuer|Claims)$/),
          'string',
          'string',
        ]);
      for (const warning of source.warnings?.(given) ?? []) expect(typeof warning).toBe('string');
      const { wider, likely, notes } = source.advice?.(given, which, absent) ?? { wider: [], likely: [], notes: [] };
      for (const { claim, pattern } of [...wider, ...likely])
        expect([typeof claim, typeof pattern]).toEqual(['string', 'string']);
      for (const note of notes) expect(typeof note).toBe('string');
    }
  },
);
