import { mistakesOf } from './command-line';

it.each([
  [['load', '--identity-id', '$INFISICAL_IDENTITY_ID', '--environment', 'prod']],
  [['run', '--secrets', '/db/* -> DB_*', '--', './deploy.sh']],
  [['login', '--client-secret-env', 'MY_SECRET']],
  [['mask', '--', './deploy.sh']],
  [['revoke']],
])('takes %j', (words) => {
  expect(mistakesOf(words)).toEqual([]);
});

it.each([
  [['load', '--enviroment', 'prod'], '--environment'],
  [['run', '--environment', 'prod'], 'missing'],
  [['load', '--identity-id', 'mine'], 'must be an id'],
  [['load', '--secrets', '/db/* -> DB'], 'DB_*'],
  [['load', '--client-secret', 'hunter2'], 'refused on the command line'],
  [['lod'], 'Did you mean load'],
])('refuses %j', (words, why) => {
  expect(mistakesOf(words).join('\n')).toContain(why);
});
