import { failureOf, settingsOf } from '../fake';

const fixesOf = (given: Record<string, string>) => failureOf(() => settingsOf(given)).fixes;

it('is told without a rule where there is none', () => {
  expect(fixesOf({ environment: '' })[0]).toMatch(/such as dev or prod\.(?! Line)/);
});

it('names the first rule that says no environment of its own', () => {
  const [fix] = fixesOf({ secrets: '# a comment\nprod:/shared/KEY\n/db/USER -> ME\n/db/*', environment: '' });
  expect(fix).toContain('environment is missing: the slug of the environment');
  expect(fix).toContain('Line 3 of {secrets} (/db/USER) does not say its environment, as in prod:/db/KEY.');
});

it('names the first rule that says no project of its own', () => {
  const [fix] = fixesOf({ secrets: 'shop/prod:/KEY\ndev:/db/USER', 'project-slug': '' });
  expect(fix).toContain('Line 2 of {secrets} (dev:/db/USER) does not say its project, as in shop/prod:/db/KEY.');
});

it('shows a rule in one line, and not all of a long one', () => {
  const [fix = ''] = fixesOf({ secrets: `/db/"${'a b'.repeat(100)}"`, environment: '' });
  expect(fix).toContain('…');
  expect(fix.length).toBeLessThan(600);
});
