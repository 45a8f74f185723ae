import { secretOf, settingsOf } from '../fake';
import { renameBy } from './rename';

const nameBy = (secrets: string, secret: ReturnType<typeof secretOf>, given = {}): string => {
  const settings = settingsOf({ secrets, ...given });
  const [rule] = settings.rules?.load ?? [];
  if (!rule) throw new Error('no rule');
  return renameBy(rule, settings)(secret);
};
const url = secretOf('db.Url', 'x', { path: '/app/my-db/eu' });

it.each([
  ['/db/PASSWORD -> DB', 'DB'],
  ['/app/my-db/eu/*', 'db.Url'],
  ['/app/my-db/eu/* -> *', 'db.Url'],
  ['/app/my-db/eu/* -> DB_*_V2', 'DB_db.Url_V2'],
  ['/app/** -> APP_*', 'APP_db.Url'],
  ['/app/** -> APP_**', 'APP_my-db_eu_db.Url'],
  ['/** -> **', 'app_my-db_eu_db.Url'],
  ['/app/my-db/eu/** -> **', 'db.Url'],
])('%s names it %s', (line, name) => expect(nameBy(line, url)).toBe(name));

it.each([
  ['keep', 'db.Url', 'APP_my-db_eu_db.Url'],
  ['upper', 'DB.URL', 'APP_MY-DB_EU_DB.URL'],
  ['lower', 'db.url', 'APP_my-db_eu_db.url'],
  ['env', 'DB_URL', 'APP_MY_DB_EU_DB_URL'],
])('name-case: %s writes keys and folders so, and not what the rule says itself', (nameCase, key, both) => {
  expect(nameBy('/app/**', url, { 'name-case': nameCase })).toBe(key);
  expect(nameBy('/app/** -> APP_**', url, { 'name-case': nameCase })).toBe(both);
  expect(nameBy('/app/my-db/eu/"db.Url" -> Literal', url, { 'name-case': nameCase })).toBe('Literal');
});

it('name-case: env leaves letters of A to Z, digits and `_`', () => {
  expect(nameBy('/*', secretOf('a b-ü🔑9_'), { 'name-case': 'env' })).toBe('A_B_Ü_9_'.replace('Ü', '_'));
});

it('prefix and suffix hold where no rule chose the name', () => {
  const around = { 'env-prefix': 'P_', 'env-suffix': '_S' };
  expect(nameBy('/*', secretOf('KEY'), around)).toBe('P_KEY_S');
  expect(nameBy('/KEY', secretOf('KEY'), around)).toBe('P_KEY_S');
  expect(nameBy('/* -> X_*', secretOf('KEY'), around)).toBe('X_KEY');
  expect(nameBy('/KEY -> X', secretOf('KEY'), around)).toBe('X');
});

it('an imported secret stands in no folder below', () => {
  expect(nameBy('/** -> **', secretOf('KEY', 'x', { path: '/app/x', imported: true }))).toBe('KEY');
});
