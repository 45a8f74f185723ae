import { bitbucket } from './bitbucket';
import { fakeAsk } from './fake';

const fixesOf = (audience?: string) => {
  try {
    void bitbucket.token(fakeAsk({ audience }));
  } catch (error) {
    return (error as { fixes: readonly string[] }).fixes;
  }
  return undefined;
};

it("is the step's token", async () => {
  expect(await bitbucket.token(fakeAsk({ env: { BITBUCKET_STEP_OIDC_TOKEN: 'a.b.c\n' } }))).toBe('a.b.c');
});

it('says what to add to a step that has none, in the form that gives the audience wanted', () => {
  expect(fixesOf()).toEqual([
    expect.stringContaining('        oidc: true'),
    expect.stringContaining('            - infisical-acme'),
  ]);
  expect(fixesOf('mine')).toEqual([expect.stringContaining('        oidc:\n          audiences:\n            - mine')]);
});

it('binds the repository: the subject names the step of this very run', () => {
  const claims = { sub: '{r}:{s}', repositoryUuid: '{r}', stepUuid: '{s}', branchName: 'main' };
  expect(bitbucket.bindings(claims).map(({ claim }) => claim)).toEqual(['sub', 'repositoryUuid', 'branchName']);
});
