// What is hidden of a value, in a log that shows it in each way that programs have.
import fc from 'fast-check';
import { azurePipelines, github } from '@infisical-ci/hosts';
import { needleSet, redacting, redactor, type Masker } from '@infisical-ci/job';
import { fakeHands } from '../../packages/hosts/src/fake';
import { planMasks } from '../../packages/job/src/mask/plan';
import { writers } from '../../packages/job/src/mask/writers';
import { agentForms } from '../support/azure-commands';
import { mask, maskedForms } from '../support/masker';
import { property } from './runs';
import { anyText, madeOf, value } from './texts';

const rules = { minLength: 4, exempt: [], shown: ['acme/shop', 'main'] };
const platforms: Readonly<
  Record<string, { masker: Masker | undefined; hide: (log: string, texts: readonly string[]) => string }>
> = {
  GitHub: {
    masker: github(fakeHands()).masker,
    hide: (log, texts) => byLine(log, texts.flatMap(maskedForms)),
  },
  'Azure Pipelines': {
    masker: azurePipelines(fakeHands()).masker,
    hide: (log, texts) => byLine(log, texts.flatMap(agentForms)),
  },
  'our own filter': {
    masker: redacting,
    hide(log, texts) {
      const filter = redactor(needleSet(texts));
      return Buffer.concat([filter.push(Buffer.from(log)), filter.end()]).toString();
    },
  },
};

/** Platforms mask a log line by line. */
const byLine = (log: string, forms: readonly string[]): string =>
  log
    .split('\n')
    .map((line) => mask(line, forms))
    .join('\n');

/** A part of each value that all ways to write it leave as it is, but for base64. */
const canary = 'Kq7Vx2Zw9Pm4';
const around = fc.oneof(
  madeOf([...Array.from('aZ09 !"#$%&\'()*+,-./:;<=>?@[\\]^_`{|}~\t'), 'é', '😀', 'ā', '\x01', '\x1b'], 6),
  anyText,
);
const line = fc.tuple(around, around).map(([before, after]) => `${before}${canary}${after}`.replace(/[\r\n\0]/g, ''));
const lines = fc
  .tuple(line, fc.array(line, { maxLength: 3 }), fc.constantFrom('\n', '\r\n'))
  .map(([first, rest, end]) => [first, ...rest].join(end));
const secret = fc.oneof(line, lines).map((text) => text.toWellFormed());

const base64 = (text: string, before: string, after: string): string =>
  Buffer.from(before + text + after).toString('base64');
/** The characters of base64 that the canary's own bytes decide, at each place where it may begin. */
const canaries = [0, 1, 2].map((before) => {
  const whole = Buffer.from('\0'.repeat(before) + canary)
    .toString('base64')
    .replace(/=+$/, '');
  return whole.slice(Math.ceil((before * 4) / 3), Math.floor(((before + canary.length) * 4) / 3));
});

const inUrl = (text: string): string => text.replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
/** @param befores what may stand before the value in a text that is encoded whole. */
const ways = (befores: readonly string[]): readonly ((text: string) => readonly string[])[] => [
  (text) => [text, text.trim(), ` ${text} `],
  ...Object.values(writers),
  (text) => befores.map((before) => base64(text, before, '')),
  (text) => befores.flatMap((before) => ['', '\n'].map((after) => inUrl(base64(text, before, after)))),
];

describe.each(Object.entries(platforms))('%s', (name, { masker, hide }) => {
  // The runner knows base64 by itself, and finds it inside of a longer text where that ends in the same padding alone.
  const befores = name === 'GitHub' ? [''] : ['', 'u', 'u:', 'use'];

  property('a secret is seen in none of the ways in which programs write it', [secret], (text) => {
    const { texts, unmasked } = planMasks([{ name: 'A', value: text, secret: true }], rules, masker);
    expect(unmasked).toEqual([]);
    const log = ways(befores).flatMap((way) => way(text).map((shown) => `before ${shown} after`));
    const seen = hide(log.join('\n'), texts);
    expect([canary, ...canaries].filter((each) => seen.includes(each))).toEqual([]);
  });
});

const variable = fc.record({
  name: fc.string(),
  value: fc.oneof(value, fc.json(), fc.string({ maxLength: 5 }), fc.constantFrom('true', '8080', 'main', 'production')),
  secret: fc.boolean(),
});
const shown = ['true', 'main', 'production', 'acme/shop'];
const minLength = fc.integer({ min: 1, max: 12 });

property(
  'nothing is hidden that is too short, common, shown anyway or nothing',
  [fc.array(variable), minLength],
  (all, least) => {
    for (const { masker } of Object.values(platforms)) {
      const { texts, unmasked } = planMasks(all, { ...rules, minLength: least }, masker);
      expect(new Set(texts).size).toBe(texts.length);
      // A value may be hidden for what base64 leaves of it; never for less than four characters.
      const mayNot = (text: string): boolean =>
        text.trim() === '' || shown.includes(text) || text.length < Math.min(least, 4);
      expect(texts.filter(mayNot)).toEqual([]);
      const open = new Set(unmasked.map(({ name }) => name));
      for (const { name, value: text, secret: isSecret } of all)
        if (isSecret && text !== '' && !open.has(name)) expect(texts).not.toEqual([]);
    }
  },
);
