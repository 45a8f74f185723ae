// The language of `secrets`: what is rendered is read again, and no text is more than a mistake.
import fc from 'fast-check';
import { Failure } from '@infisical-ci/http';
import { parseRules } from '../../packages/job/src/rules/parse';
import { renderRule } from '../../packages/job/src/rules/render';
import type { Written } from '../../packages/job/src/rules/written';
import { parseSettings, products } from '../../packages/job/src/settings';
import { property } from './runs';
import { anyText, madeOf } from './texts';

/** Every sign of the language, and what is easily mistaken. */
const signs = [
  ...Array.from('aZ09_-.*?#!"\\ \t\n->$%&=,@'),
  ...['é', 'ß', '🔑', '\u200b', '\u202e', '\u2028', '\0', '\u00a0', '\ufeff', '\u0301'],
];
const slug = fc.stringMatching(/^[a-zA-Z0-9_-]{1,6}$/);
const named = madeOf(signs).filter((text) => text !== '' && !/^\.\.?$/.test(text));
const name = fc.stringMatching(/^[A-Za-z0-9_.-]{0,4}$/);
const starred = (...stars: readonly string[]) =>
  fc.tuple(name, fc.constantFrom(...stars), name).map((parts) => parts.join(''));
const maybe = <Value>(kind: fc.Arbitrary<Value>) => fc.option(kind, { nil: undefined });

const scope = fc.oneof(
  fc.constant({ project: undefined, environment: undefined }),
  fc.record({ project: maybe(slug), environment: slug }),
);
const place = fc.record({ absolute: fc.boolean(), folders: fc.array(slug, { maxLength: 3 }) });
const none = { field: undefined, target: undefined };
const kinds = {
  one: fc.record({
    kind: fc.constant('one' as const),
    name: named,
    field: maybe(fc.array(madeOf([...signs, ':', '/'], 4), { minLength: 1, maxLength: 3 })),
    target: maybe(name.map((text) => text || 'N')),
  }),
  many: fc.record({
    kind: fc.constant('many' as const),
    name: fc.oneof(fc.constant(''), named),
    field: fc.constant(undefined),
    target: maybe(starred('*')),
  }),
  below: fc.record({
    kind: fc.constant('below' as const),
    name: fc.constant(''),
    field: fc.constant(undefined),
    target: maybe(starred('*', '**')),
  }),
};
const written: fc.Arbitrary<Written> = fc
  .tuple(scope, place, fc.oneof(kinds.one, kinds.many, kinds.below), fc.boolean(), fc.boolean())
  .map(([where, path, what, out, optional]) => ({
    ...where,
    ...path,
    ...what,
    ...(out ? none : {}),
    out,
    optional: optional && !out,
  }));

const rulesIn = (text: string): readonly Written[] => {
  const { lines, mistakes } = parseRules(text);
  expect(mistakes).toEqual([]);
  return lines.map(({ rule }) => rule);
};

property('a rule that is rendered is read as the same rule', [written], (rule) => {
  expect(rulesIn(renderRule(rule))).toEqual([rule]);
});

property('rules that stand together are the same as each by itself', [fc.array(written)], (rules) => {
  expect(rulesIn(rules.map(renderRule).join('\n'))).toEqual(rules);
});

/** Often nearly a rule: one of them with some signs taken out of it, or put into it. */
const lines = fc.oneof(
  anyText,
  madeOf([...signs, ':', '/', ' -> ', '**', 'dev:', '"a', '\\u00', '\r'], 20),
  fc
    .tuple(written, fc.nat(40), fc.nat(3), madeOf([...signs, ':', '/', '"'], 2))
    .map(([rule, at, out, into]) => renderRule(rule).slice(0, at) + into + renderRule(rule).slice(at + out)),
);

property('of any text, each line is a rule, none, or a mistake that says where', [lines], (text) => {
  const { lines: right, mistakes } = parseRules(text);
  const told = text.split(/\r\n|\r|\n/);
  const meant = told.filter((line) => line.trim() !== '' && !line.trim().startsWith('#'));
  expect(right.length + mistakes.length).toBe(meant.length);
  for (const { line, column, text: what, shown } of mistakes) {
    expect(what).toMatch(/\.$/);
    expect(column).toBeLessThanOrEqual(Array.from(told[line - 1] ?? '').length + 1);
    expect(shown).toMatch(/^[^\n]*\n *\^$/);
  }
  // What was understood can be said again.
  expect(rulesIn(right.map(({ rule }) => renderRule(rule)).join('\n'))).toEqual(right.map(({ rule }) => rule));
});

property('as a setting, any text gives rules or says which setting is wrong', [lines], (secrets) => {
  const least = { 'identity-id': '11111111-2222-4333-8444-555555555555', 'project-slug': 'shop', environment: 'dev' };
  try {
    const { settings } = parseSettings({ ...least, secrets }, products.github);
    for (const { text, path, environment } of settings.rules?.load ?? []) {
      expect(rulesIn(text)).toHaveLength(1);
      expect([path[0], environment]).toEqual(['/', expect.any(String)]);
    }
  } catch (error) {
    expect(error).toBeInstanceOf(Failure);
    expect(error).toMatchObject({ code: 'settings-invalid' });
  }
});
