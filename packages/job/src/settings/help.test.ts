import { aboutGroups, help } from './help';
import { spellOut } from './spelling';
import { groups, keys, rowOf } from './table';

it.each(keys)('%s is explained: whole sentences, in one line', (key) => {
  const text = help[key];
  expect(text).toMatch(/^[A-Z].*\.$/);
  expect(text).not.toMatch(/\s{2}|\n/);
  expect(text.length).toBeLessThan(250);
});

it('every setting that an explanation names is one that there is', () => {
  for (const key of keys) expect(spellOut(help[key], 'upper')).not.toMatch(/\{[a-z-]+\}/);
});

it('an explanation gives every choice that there is', () => {
  const chosen = keys.flatMap((key) => {
    const [, choices] = / of ([a-z-]+(?:, [a-z-]+)*)$/.exec(rowOf(key).reader.expects) ?? [];
    return choices === undefined ? [] : [{ key, choices: choices.split(', ') }];
  });
  expect(chosen.map(({ key }) => key)).toEqual(expect.arrayContaining(['method', 'exportType', 'onEmpty']));
  for (const { key, choices } of chosen)
    for (const choice of choices) expect(`${key}: ${help[key]}`).toMatch(new RegExp(`\\b${choice}\\b`));
});

it('every group has a title and a sentence, and settings', () => {
  expect(Object.keys(aboutGroups)).toEqual([...groups]);
  for (const group of groups) {
    expect(aboutGroups[group].title).toMatch(/^[A-Z].*[^.]$/);
    expect(aboutGroups[group].about).toMatch(/^[A-Z].*\.$/);
    expect(keys.some((key) => rowOf(key).group === group)).toBe(true);
  }
});

it('no other name of a setting is taken by another', () => {
  const names = keys.flatMap((key) => [key, ...(rowOf(key).aliases ?? [])]);
  expect(new Set(names).size).toBe(names.length);
});
