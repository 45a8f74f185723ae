import { Failure } from '@infisical-ci/http';
import { isMissing } from './missing';

const refused = (code: 'not-found' | 'access-denied', status: number, message: string): Failure =>
  new Failure(code, 'It failed.', { refusal: { status, message } });

it.each([
  "Folder with path '/a' in environment 'dev' was not found. Please ensure the environment slug and secret path is correct.",
  "Folder with path '/a' in environment with slug 'dev' not found",
  "Secret with name 'A' not found",
])('%s: nothing is there', (message) => expect(isMissing(refused('not-found', 404, message))).toBe(true));

it.each([
  'Project with p1 not found',
  'No project found with slug shop',
  "Environment with slug 'dev' in project with ID p1 not found",
  'Route GET:/api/v4/secrets not found',
])('%s: that is another matter', (message) => expect(isMissing(refused('not-found', 404, message))).toBe(false));

it('nor is what was refused for another reason, or no refusal at all', () => {
  expect(isMissing(refused('access-denied', 403, 'Secret with a lock'))).toBe(false);
  expect(isMissing(new Failure('not-found', 'Folder with path'))).toBe(false);
  expect(isMissing(new Error('Folder with path'))).toBe(false);
});
