import { withWholeLinks } from './links';

const base = 'https://example.test/blob/1.0.0/';

it.each([
  ['[a](docs/a.md#b)', '[a](https://example.test/blob/1.0.0/docs/a.md#b)'],
  ['![a](./a.svg)', '![a](https://example.test/blob/1.0.0/a.svg)'],
  ['[a](../docs/a.md)', '[a](https://example.test/blob/docs/a.md)'],
  ['[a](https://b.test) [c](#d) [e](mailto:f@g)', '[a](https://b.test) [c](#d) [e](mailto:f@g)'],
  ['```\n[a](b)\n```\n[a](b)', '```\n[a](b)\n```\n[a](https://example.test/blob/1.0.0/b)'],
  ['`[a](b)`', '`[a](b)`'],
])('%j becomes %j', (text, after) => expect(withWholeLinks(text, base)).toBe(after));
