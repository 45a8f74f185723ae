import { readIdentities } from './identities';

const table = `| OIDC Auth | \`api\` | \`web\` |
| --- | --- | --- |
| OIDC Discovery URL, Issuer | \`https://a.example\` | \`https://a.example\` |
| Subject | \`repo:acme/shop:*\` | \`repo:acme/web:*\` |
| Audiences | \`infisical-acme\` | \`infisical-acme\` |
| Claims | \`ref\`: \`refs/heads/main\`, \`repository_id\`: \`74\` | nothing |
| Access Token TTL, Max TTL | \`900\` | \`600\` |
| May read | \`prod:/api\`, \`prod:/shared\` | \`prod:/web\` |
| Its id | the variable \`API_ID\` of the environment \`production\` | \`7f3c1a52-9d4e-4b6a-8c0f-2e5d1b9a6c34\`, in \`deploy.yml\` |
`;
const common = { issuer: 'https://a.example', audiences: 'infisical-acme' };

test('a column is an identity', () => {
  expect(readIdentities(`# A\n\n${table}\nMore.\n`)).toEqual([
    {
      ...common,
      name: 'api',
      variable: 'API_ID',
      environment: 'production',
      subject: 'repo:acme/shop:*',
      claims: { ref: 'refs/heads/main', repository_id: '74' },
      ttl: 900,
      reads: ['prod:/api', 'prod:/shared'],
    },
    {
      ...common,
      name: 'web',
      id: '7f3c1a52-9d4e-4b6a-8c0f-2e5d1b9a6c34',
      subject: 'repo:acme/web:*',
      claims: {},
      ttl: 600,
      reads: ['prod:/web'],
    },
  ]);
});

test('a README without the table has none', () => expect(readIdentities('# A\n\nWords.\n')).toEqual([]));

test.each([
  ['a row that is missing', /^\| Audiences.*\n/m, '', 'has no row "Audiences"'],
  ['a value that is no code', '`infisical-acme`', 'infisical-acme', 'The row "Audiences" has not one value'],
  ['two values where one is meant', '`repo:acme/shop:*`', '`a`, `b`', 'The row "Subject" has not one value'],
  ['a claim without its value', ': `74`', '', 'has a name without its value'],
])('%s is an error', (_what, part, instead, words) => {
  expect(() => readIdentities(table.replace(part, instead))).toThrow(words);
});
