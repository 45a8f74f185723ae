import type { Check, Finding } from './check';

/** A page for each platform: who knows one finds the same on the others. */
const pages = ['github-actions', 'azure-devops', 'circleci', 'gitlab', 'any-platform'].map((name) => `docs/${name}.md`);

/** What each says, in this order. */
const headings = [
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

/** The pages of the platforms answer the same questions in the same order, and say for whom a job's token is. */
export const pagesCheck: Check = {
  title: "each platform's page has the same headings, and values to paste with an audience",
  run: ({ read }) => ({ findings: pages.flatMap((file) => inPage(file, read(file))) }),
};

/** What one page lacks. */
export function inPage(file: string, text: string): readonly Finding[] {
  const own = [...text.matchAll(/^## (.+)$/gm)].map(([, title = '']) => title);
  const order = own.join(', ') === headings.join(', ');
  const audience = /^ *\| Audiences \| .*`/m.test(text);
  return [
    ...(order ? [] : [{ file, text: `Its headings are ${own.join(', ')}; they should be ${headings.join(', ')}.` }]),
    ...(audience ? [] : [{ file, text: 'No row says what to put into Audiences: | Audiences | `infisical-acme` |.' }]),
  ];
}
