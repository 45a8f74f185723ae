import { sortGiven } from './given';

it('sorts by setting, in any case of letters, without white space around it', () =>
  expect(sortGiven({ 'Identity-ID': ' a ', 'secret-path': '/b\n' }, { style: 'kebab' })).toEqual({
    given: { identityId: 'a', secretPath: '/b' },
    problems: [],
  }));

it.each([
  ['kebab', { 'env-slug': 'dev', 'oidc-audience': 'a', 'export-token': 'true' }],
  ['camel', { envSlug: 'dev', oidcAudience: 'a', exportToken: 'true' }],
  ['snake', { env_slug: 'dev', oidc_audience: 'a', export_token: 'true' }],
  ['upper', { ENV_SLUG: 'dev', OIDC_AUDIENCE: 'a', EXPORT_TOKEN: 'true' }],
] as const)('takes other names for what they mean (%s)', (style, raw) =>
  expect(sortGiven(raw, { style })).toEqual({
    given: { environment: 'dev', audience: 'a', exportAccessToken: 'true' },
    problems: [],
  }),
);

it('takes an empty text for not given, also under a name that it does not know', () =>
  expect(
    sortGiven({ 'identity-id': '', domain: ' \n', nonsense: '', audience: undefined }, { style: 'kebab' }),
  ).toEqual({
    given: {},
    problems: [],
  }));

it('takes the same value twice', () =>
  expect(sortGiven({ environment: 'dev', 'env-slug': 'dev' }, { style: 'kebab' }).problems).toEqual([]));

it('names a setting that is given twice with different values', () => {
  const { problems } = sortGiven({ environment: 'dev', 'env-slug': 'prod' }, { style: 'kebab' });
  expect(problems).toEqual([
    { name: 'environment', text: expect.stringContaining('as environment and as env-slug') as string },
  ]);
});

it.each([
  ['projectslug', 'project-slug'],
  ['identityid', 'identity-id'],
  ['time-out', 'timeout'],
  ['secret_path', 'secret-path'],
])('knows what %s was meant to be: %s', (name, meant) =>
  expect(sortGiven({ [name]: 'x' }, { style: 'kebab' }).problems).toEqual([
    { name, text: `is no setting of this step. Did you mean ${meant}?` },
  ]),
);

it.each(['nonsense', 'constructor', '__proto__'])('says so of a name that is like no other: %s', (name) =>
  expect(sortGiven(Object.fromEntries([[name, 'x']]), { style: 'kebab' }).problems).toEqual([
    { name, text: 'is no setting of this step. Take it out, or look its name up in the table of settings.' },
  ]),
);

test('says what else an unknown name may be, where the product knows', () => {
  expect(sortGiven({ nonsense: 'x' }, { style: 'kebab', stray: 'Or rename the variable.' }).problems).toEqual([
    { name: 'nonsense', text: expect.stringMatching(/Or rename the variable\.$/) as string },
  ]);
});
