// Settings as somebody may write them: typed ones come out, or one Failure that says all that is wrong.
import fc from 'fast-check';
import { azure, Failure, keys, products, rowOf, spell, spellOut, type Product } from '@infisical-ci/job';
import { parseSettings } from '../../packages/job/src/settings';
import { property } from './runs';
import { anyText, madeOf } from './texts';

const byName: Readonly<Record<string, Product>> = { ...products, azure };
const product = fc.constantFrom(...Object.values(byName));
const style = fc.constantFrom('kebab', 'flag', 'camel', 'snake', 'upper');
const key = fc.constantFrom(...keys);

const id = '11111111-2222-4333-8444-555555555555';
const words =
  'true false 1 0 env file output none variables oidc universal access-token jwt error first skip dotenv json dev /app/db ' +
  `https://infisical.example.com http://127.0.0.1:8080/api/ http://[::1]:99999 github env,file ,, - 30 999999999999 -1 1e3 ${id} \${{ vars.A }} $(A)`;
/** What may stand as a setting: what one of them takes, or anything. */
const given = fc.oneof(
  fc.constantFrom(...words.split(' ')),
  madeOf([...words.split(' '), ',', '\n', ': ', 'X-A: b', ' ', '\t', '/', '%', '@', '?', '#'], 5),
  anyText,
);

/** No message may hold what a secret setting was given. */
const canary = 'Kq7Vx2Zw9Pm4';
const valueOf = (name: (typeof keys)[number], text: string): string => (rowOf(name).secret ? `${canary}${text}` : text);

/** In the letters of somebody who writes as he likes. */
const inAnyCase = (name: string, upper: boolean): string => (upper ? name.toUpperCase() : name);

function failureOf(raw: Record<string, string>, which: Product): Failure | undefined {
  try {
    parseSettings(raw, which);
    return undefined;
  } catch (error) {
    expect(error).toBeInstanceOf(Failure);
    return error as Failure;
  }
}

property(
  'any texts are settings, or one failure with a fix for each that is wrong, and no secret in it',
  [
    product,
    fc.array(fc.tuple(key, given, fc.boolean()), { maxLength: 8 }),
    fc.dictionary(anyText, anyText, { maxKeys: 1 }),
  ],
  (which, chosen, strange) => {
    const raw = Object.fromEntries(
      chosen.map(([name, text, upper]) => [inAnyCase(spell(name, which.style), upper), valueOf(name, text)]),
    );
    const failure = failureOf({ ...raw, ...strange }, which);
    if (!failure) return;
    expect(failure.code).toBe('settings-invalid');
    expect(failure.fixes.length).toBeGreaterThan(0);
    expect([failure.message, ...failure.fixes].join('\n')).not.toContain(canary);
  },
);

const least = { identityId: id, projectSlug: 'shop', environment: 'dev' };

property('a setting that is read has the type of its row', [product, key, given], (which, name, text) => {
  const raw = Object.fromEntries(
    Object.entries({ ...least, [name]: text }).map(([each, value]) => [spell(each, which.style), value]),
  );
  if (failureOf(raw, which)) return;
  const { settings } = parseSettings(raw, which);
  const { fallback, reader } = which.rows?.[name] ?? rowOf(name);
  const read = settings[name as keyof typeof settings];
  if (text.trim() === '' || ['domain', 'method'].includes(name)) return;
  expect(read).not.toBeUndefined();
  if (fallback !== undefined && fallback !== null) expect(typeof read).toBe(typeof fallback);
  // What was read stays what it is when it is written down and read again.
  if (typeof read === 'string' || typeof read === 'number') expect(reader.read(String(read))).toEqual(read);
});

property('a domain that is taken is an address alone, without a slash at its end', [given], (domain) => {
  const raw = { 'identity-id': id, 'project-slug': 'shop', environment: 'dev', domain };
  if (failureOf(raw, products.github)) return;
  const { href, username, password, search, hash, protocol } = parseSettings(raw, products.github).settings.domain;
  expect([username, password, search, hash]).toEqual(['', '', '', '']);
  expect(protocol).toMatch(/^https?:$/);
  expect(href).not.toMatch(/\/api\/?$/);
});

property(
  'each product knows its own spelling of a setting, in any case',
  [product, key, fc.boolean()],
  (which, name, upper) => {
    if (which.rows && !Object.hasOwn(which.rows, name)) return;
    const failure = failureOf({ [inAnyCase(spell(name, which.style), upper)]: 'x' }, which);
    expect(failure?.fixes.filter((fix) => fix.includes('is not a setting')) ?? []).toEqual([]);
  },
);

const message = fc
  .array(
    fc.oneof(
      anyText.map((text) => text.replaceAll('{', '')),
      key.map((name) => `{${spell(name, 'kebab')}}`),
      fc.constantFrom('}', ': ', 'true', '.', '{a-b}'),
    ),
  )
  .map((parts) => parts.join(''));

property('spelling out a message changes its settings alone', [message, style], (text, which) => {
  const spelt = spellOut(text, which);
  const names = new RegExp(`\\{(${keys.map((name) => spell(name, 'kebab')).join('|')})\\}`, 'g');
  expect(names.test(spelt)).toBe(false);
  const plain = text.replace(names, '');
  if (plain === text) expect(spelt).toBe(text);
});
