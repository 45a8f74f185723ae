import { inPage } from './pages';

const titles = [
  'Start',
  'The identity in Infisical',
  'Where secrets go',
  'What the log hides',
  'Settings',
  'The network',
  'When it fails',
  'Limits',
  'What was not run live',
];
const page = (headings: readonly string[], row = '| Audiences | `infisical-acme` |') =>
  `# A\n\n${row}\n\n${headings.map((title) => `## ${title}\n\n### Of its own\n`).join('\n')}`;

it('accepts a page with all headings in their order', () => {
  expect(inPage('docs/a.md', page(titles))).toEqual([]);
});

it.each([
  ['one is missing', page(titles.slice(1)), 'Its headings are The identity'],
  ['the order is another', page([...titles].reverse()), 'should be Start'],
  ['no audience can be pasted', page(titles, '| Audiences | yours |'), 'into Audiences'],
])('finds that %s', (_, text, why) => {
  const findings = inPage('docs/a.md', text);
  expect(findings).toMatchObject([{ file: 'docs/a.md' }]);
  expect(findings[0]?.text).toContain(why);
});
