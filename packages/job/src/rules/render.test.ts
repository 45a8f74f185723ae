import { charactersOf } from './characters';
import { parseRules } from './parse';
import { renderRule } from './render';
import type { Written } from './written';

/** Numbers that look random and are the same in each run (mulberry32). */
function generator(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

const next = generator(7);
const oneOf = <T>(items: readonly T[]): T => items[next(items.length)] as T;
const some = <T>(least: number, most: number, make: () => T): T[] =>
  Array.from({ length: least + next(most - least + 1) }, make);
const maybe = <T>(make: () => T): T | undefined => (next(2) === 0 ? undefined : make());

/** Every sign of the language, and what is easily mistaken. */
const signs = [
  ...charactersOf('aZ09_-.*?#!"\\ \t\n->$%&=,@'),
  'é',
  'ß',
  '🔑',
  '\u200b',
  '\u202e',
  '\u2028',
  '\0',
  '\u00a0',
  '\ufeff',
  '\u0301',
];
const slug = (): string => some(1, 6, () => oneOf(charactersOf('abcXYZ019_-'))).join('');
const key = (): string => {
  const made = some(1, 8, () => oneOf(signs)).join('');
  return made === '.' || made === '..' ? 'KEY' : made;
};
const name = (): string => some(0, 4, () => oneOf(charactersOf('AZaz09_-.'))).join('');

function madeUp(): Written {
  const kind = oneOf(['one', 'one', 'many', 'below'] as const);
  const out = next(5) === 0;
  const environment = maybe(slug);
  const target: Readonly<Record<Written['kind'], () => string>> = {
    one: () => name() || 'N',
    many: () => `${name()}*${name()}`,
    below: () => `${name()}${oneOf(['*', '**'])}${name()}`,
  };
  return {
    out,
    project: environment === undefined ? undefined : maybe(slug),
    environment,
    absolute: next(2) === 0,
    folders: some(0, 3, slug),
    kind,
    name: kind === 'below' ? '' : kind === 'one' ? key() : (maybe(key) ?? ''),
    field:
      kind === 'one' && !out
        ? maybe(() => some(1, 3, () => some(0, 4, () => oneOf([...signs, ':', '/'])).join('')))
        : undefined,
    optional: !out && next(2) === 0,
    target: out ? undefined : maybe(target[kind]),
  };
}

it('what is rendered is read as the same rules again', () => {
  const rules = Array.from({ length: 5000 }, madeUp);
  for (const rule of rules) {
    const text = renderRule(rule);
    const { lines, mistakes } = parseRules(text);
    expect({ text, mistakes, rules: lines.map((line) => line.rule) }).toEqual({ text, mistakes: [], rules: [rule] });
  }
});

it('together as well as each by itself', () => {
  const rules = Array.from({ length: 900 }, madeUp);
  expect(parseRules(rules.map(renderRule).join('\n')).lines.map(({ rule }) => rule)).toEqual(rules);
});

it('nothing stands in quotes that needs none', () => {
  for (const line of ['prod:/db/KEY-1.x', 'shop/prod:/db/PRE_*', '!/**', '/schlüssel#a.0? -> X'])
    expect(parseRules(line).lines.map(({ rule }) => renderRule(rule))).toEqual([line]);
});
