import { Failure } from '@infisical-ci/http';
import { github } from '@infisical-ci/identity';
import { explain, toFailure, withBindings } from './explain';

describe('explain', () => {
  it('says what failed, what to do and the code, with settings as the product spells them', () => {
    const failure = new Failure('timed-out', 'No answer.', { fixes: ['Raise {retry-deadline}.', 'Look:\nthere.'] });
    expect(explain(failure, 'camel')).toBe(
      'No answer.\nWhat to do:\n  - Raise retryDeadline.\n  - Look:\n    there.\n(error code: timed-out)',
    );
  });
});

describe('toFailure', () => {
  it('tells of a foreign error its kind alone, since its message may quote anything', () => {
    const failure = toFailure(Object.assign(new TypeError('the value hunter2'), { code: 'ERR_X' }));
    expect(failure).toMatchObject({ code: 'internal', message: expect.stringContaining('TypeError ERR_X') as string });
    expect(explain(failure, 'kebab')).not.toContain('hunter2');
  });

  it.each([[undefined], [null], ['text'], [7]])('survives %j', (thrown) => {
    expect(toFailure(thrown).code).toBe('internal');
  });
});

describe('withBindings', () => {
  const refused = (message: string) =>
    new Failure('login-refused', 'Infisical refused.', { refusal: { status: 401, message }, fixes: ['First.'] });
  const claims = { sub: 'repo:acme/app:ref:refs/heads/main', aud: 'acme', iss: 'https://i.example', ref: '::error::x' };

  it.each([
    ['Access denied: OIDC subject not allowed.', 'Subject'],
    ['Access denied: OIDC audience not allowed.', 'Audiences'],
    ['Access denied: jwt issuer invalid. expected: x', 'Issuer'],
    ['Access denied: OIDC claim not allowed.', 'Claims'],
    ['Access denied: token has no environment field', 'Claims'],
  ])('%s points at %s', (message, field) => {
    const failure = withBindings(refused(message), github, claims, 'oidc') as Failure;
    expect(failure.message).toContain(`> ${field}`);
    expect(failure.fixes[0]).toMatch(new RegExp(`OIDC Auth.*${field}`));
    expect(failure.fixes).toContain('First.');
    expect(failure.message).toContain('repo:acme/app:ref:refs/heads/main');
  });

  it('prints no claim as a command', () => {
    expect((withBindings(refused('x'), github, claims, 'oidc') as Failure).message).not.toMatch(/\s::error::/);
  });

  it('says that the claims cannot be read', () => {
    expect((withBindings(refused('Invalid JWT'), github, undefined, 'oidc') as Failure).message).toContain(
      'may be no JWT',
    );
  });

  it('leaves other errors as they are', () => {
    const other = new Failure('timed-out', 'x');
    expect(withBindings(other, github, claims, 'oidc')).toBe(other);
  });
});
