import { fakeAsk } from './fake';
import { gitlab } from './gitlab';

describe("GitLab's id token", () => {
  it.each([
    [undefined, 'INFISICAL_ID_TOKEN'],
    ['MINE', 'MINE'],
  ])('where {token-env} is %j is in %s', async (env, name) => {
    expect(await gitlab.token(fakeAsk({ env: { [name]: ' a.b.c\n' }, from: { env } }))).toBe('a.b.c');
  });

  it('that is missing is explained by the lines to add, with the names of the job', () => {
    const ask = fakeAsk({ env: { CI_JOB_JWT: 'o.l.d' }, from: { env: 'MINE' }, audience: 'infisical-acme' });
    expect(() => gitlab.token(ask)).toThrow(
      expect.objectContaining({
        code: 'token-unavailable',
        message: 'GitLab gave this job no token: the variable MINE is not set.',
        fixes: [
          expect.stringContaining('    id_tokens:\n      MINE:\n        aud: infisical-acme'),
          expect.stringContaining('!reference'),
          expect.stringContaining('{token-env}'),
        ],
      }) as Error,
    );
  });

  it('is for the address of Infisical where nothing else is said', () => {
    const failing = () => gitlab.token(fakeAsk());
    expect(failing).toThrow(
      expect.objectContaining({
        fixes: expect.arrayContaining([expect.stringContaining('aud: https://app.infisical.com')]) as string[],
      }) as Error,
    );
  });
});

it('binds subject, audience and issuer, then the claims that survive a renaming', () => {
  const claims = {
    sub: 'project_path:acme/shop:ref_type:branch:ref:main',
    aud: 'infisical',
    iss: 'https://gitlab.com',
    project_id: '22',
    ref_protected: 'true',
    job_id: '302',
  };
  expect(gitlab.bindings(claims).map(({ claim }) => claim)).toEqual([
    'sub',
    'aud',
    'iss',
    'project_id',
    'ref_protected',
  ]);
});

it.each([
  ['true', 'Keep `ref_protected: true` in Claims'],
  ['false', 'protect it (GitLab: Settings, Repository), or skip the job here. Do not loosen the claim'],
])('says of a token whose ref_protected is %s what that is good for', (ref_protected, says) => {
  expect(gitlab.advice?.({ ref_protected }, 'Claims').notes).toEqual([expect.stringContaining(says)]);
});

it('says nothing of ref_protected where the token lacks it, or another claim is asked for', () => {
  expect(gitlab.advice?.({}, 'Claims').notes).toEqual([]);
  expect(gitlab.advice?.({ ref_protected: 'true' }, 'Claims', 'user_id').notes).toEqual([]);
  expect(gitlab.advice?.({ ref_protected: 'true' }, 'Claims', 'environment').notes).toHaveLength(1);
});
