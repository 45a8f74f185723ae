import { Failure } from '@infisical-ci/http';
import { settingsOf } from '../fake';
import { withGiven } from './given';

const member = { status: 403, message: 'You are not a member of this project with ID x.' };

it('shows what was given of the settings that a refusal points at', () => {
  const subject = withGiven(new Failure('access-denied', 'No.', { refusal: member, fixes: ['Do.'] }), settingsOf());
  expect(subject.message.split('\n')).toEqual([
    'No.',
    'This step was given:',
    '  {identity-id}   11111111-2222-4333-8444-555555555555',
    '  {project-slug}  shop',
  ]);
  expect(subject).toMatchObject({ code: 'access-denied', fixes: ['Do.'], refusal: member });
});

it('shows no project where rules name another one, which may be the one that refused', () => {
  const failure = (): Failure => new Failure('access-denied', 'No.', { refusal: member });
  const { message } = withGiven(failure(), settingsOf({ secrets: 'platform/prod:/KEY' }));
  expect(message).toContain('{identity-id}');
  expect(message).not.toContain('{project-');
  expect(withGiven(failure(), settingsOf({ secrets: 'shop/prod:/KEY' })).message).toContain('{project-slug}  shop');
});

it('shows the domain as it is written', () => {
  const refusal = { status: 404, message: 'OIDC auth method not found for identity' };
  const { message } = withGiven(new Failure('login-refused', 'No.', { refusal }), settingsOf());
  expect(message).toMatch(/\{domain\} +https:\/\/app\.infisical\.com$/m);
});

it.each([
  new Failure('timed-out', 'x'),
  new Failure('access-denied', 'x'),
  new Failure('access-denied', 'x', { refusal: { status: 403, message: 'Failed to authorize' } }),
])('leaves %s as it is where there is nothing to show', (failure) => {
  expect(withGiven(failure, undefined)).toBe(failure);
});
