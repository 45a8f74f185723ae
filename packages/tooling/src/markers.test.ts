import { fillMarkers, type Part } from './markers';

const parts: Record<string, Part> = {
  list: { from: 'src/list.ts', make: () => 'one\n\n  two\n' },
  figures: { from: 'test/bench' },
};

const subject = (text: string): string => fillMarkers('a.md', text, parts);

describe('fillMarkers', () => {
  it('fills in a part of Markdown, and says what it is made from', () => {
    expect(subject('x\n<!-- begin rendered: list -->\nold\n<!-- end rendered -->\ny\n')).toBe(
      'x\n<!-- begin rendered: list, from src/list.ts -->\none\n\n  two\n<!-- end rendered -->\ny\n',
    );
  });

  it('fills in a part of YAML, indented as its marker is', () => {
    expect(subject('a:\n  # begin rendered: list, from elsewhere\n  # end rendered\nb: 1\n')).toBe(
      'a:\n  # begin rendered: list, from src/list.ts\n  one\n\n    two\n  # end rendered\nb: 1\n',
    );
  });

  it('changes nothing the second time', () => {
    const once = subject('<!-- begin rendered: list -->\n<!-- end rendered -->\n');
    expect(subject(once)).toBe(once);
  });

  it('leaves text without markers as it is', () => {
    expect(subject('a\nbegin rendered: list\n')).toBe('a\nbegin rendered: list\n');
  });

  it('leaves what another program fills in', () => {
    const text = '<!-- begin rendered: figures, from test/bench -->\n1 ms\n<!-- end rendered -->\n';
    expect(subject(text)).toBe(text);
  });

  it.each([
    [
      'a name that no part has',
      '\n<!-- begin rendered: lost -->\n<!-- end rendered -->',
      'a.md:2: no part is called "lost"',
    ],
    ['a part without an end', '<!-- begin rendered: list -->\n', 'a.md:1: the part "list" begins and does not end'],
    [
      'a part inside another',
      '# begin rendered: list\n# begin rendered: list\n# end rendered',
      'a.md:1: the part "list"',
    ],
    ['an end without a beginning', 'a\n<!-- end rendered -->', 'a.md:2: this part ends without having begun'],
  ])('refuses %s', (_, text, message) => {
    expect(() => subject(text)).toThrow(message);
  });
});
