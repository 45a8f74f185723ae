import type { Part } from './markers';
import { changes } from './rendered';

const known: Record<string, Part> = { list: { from: 'src/list.ts', make: () => 'one' } };
const fresh = '<!-- begin rendered: list, from src/list.ts -->\none\n<!-- end rendered -->\n';
const stale = fresh.replace('one', 'two');

const subject = (files: Record<string, string>) =>
  changes({ files: Object.keys(files), read: (path) => files[path] ?? '' }, known);

describe('changes', () => {
  it('gives what is stale as it should be, and nothing that is fresh', () => {
    expect(subject({ 'a.md': stale, 'b.md': fresh, 'c.md': 'text' })).toEqual([{ file: 'a.md', text: fresh }]);
  });

  it('looks for markers in Markdown and YAML alone', () => {
    expect(subject({ 'a.yml': stale, 'b.ts': stale }).map(({ file }) => file)).toEqual(['a.yml']);
  });
});
