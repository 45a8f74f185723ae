import { anchorsIn, blocksIn, linksIn, undefinedIn } from './markdown';

describe('blocksIn', () => {
  it('gives language, text without the indent of the fence, and line', () => {
    const markdown = 'a\n\n- b\n\n  ```yaml title\n  c:\n    d: 1\n  ```\n\n```\ne\n```\n';
    expect(blocksIn(markdown)).toEqual([
      { language: 'yaml', text: 'c:\n  d: 1\n', line: 6 },
      { language: '', text: 'e\n', line: 11 },
    ]);
  });
});

describe('linksIn', () => {
  it('finds links inline, by reference and in HTML, with their lines', () => {
    const markdown =
      '[a](b.md#c) and [`d`](e.md "f")\n![g](h.png)\n\n[i]: https://j.example\n<img src="k.svg" alt="">\n';
    expect(linksIn(markdown)).toEqual([
      { target: 'b.md#c', line: 1 },
      { target: 'e.md', line: 1 },
      { target: 'h.png', line: 2 },
      { target: 'https://j.example', line: 4 },
      { target: 'k.svg', line: 5 },
    ]);
  });

  it('finds none in code', () => {
    expect(linksIn('`[a](b)` ``[`c`](d)``\n```\n[e](f)\n```\n')).toEqual([]);
  });
});

describe('undefinedIn', () => {
  it('finds references that nothing defines, without regard to case', () => {
    expect(undefinedIn('[a][B] [c][d]\n\n[b]: https://e.example\n')).toEqual([{ target: 'd', line: 1 }]);
  });
});

describe('anchorsIn', () => {
  it.each([
    ['## Where secrets go', 'where-secrets-go'],
    ['# `infisical-ci`: 100 % of it, "safe_ly"', 'infisical-ci-100--of-it-safe_ly'],
    ['### [Text](a.md#b) and Ünïcode', 'text-and-ünïcode'],
    ['## login, claims, revoke ##', 'login-claims-revoke'],
  ])('of %j', (markdown, anchor) => {
    expect([...anchorsIn(`${markdown}\n`)]).toEqual([anchor]);
  });

  it('numbers those that repeat, and reads no comment of a shell as a heading', () => {
    expect([...anchorsIn('# A\n## A\n```sh\n# b\n```\n## A\n')]).toEqual(['a', 'a-1', 'a-2']);
  });
});
