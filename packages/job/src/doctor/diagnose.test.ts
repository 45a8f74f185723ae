import { Failure } from '@infisical-ci/http';
import { env, github, type Claims, type Source } from '@infisical-ci/identity';
import { diagnose } from './diagnose';
import { aroundOf, onBranch, refusedWith, tokenOf } from './fake';

async function diagnosed(failure: Failure, claims: Claims = onBranch, source: Source = github, method = 'oidc') {
  const outcome = await diagnose(failure, { source, jwt: tokenOf(claims) }, aroundOf({ method }));
  return outcome as Failure;
}
const denied = (reason: string): Failure => refusedWith(401, `Access denied: ${reason}`);

it('shows every claim that can be compared where Infisical does not say which did not match', async () => {
  const claims = {
    ...onBranch,
    actor: 'octocat',
    team: { name: 'core', 'a.b': 'x' },
    'dotted.claim': 'y',
    exp: 5,
    none: [{}],
  };
  const { message } = await diagnosed(denied('OIDC claim not allowed.'), claims);
  expect(message).toMatch(/^> Claims {2}actor +octocat$/m);
  expect(message).toMatch(/^> Claims {2}team\.name +core$/m);
  expect(message).not.toMatch(/a\.b|dotted|exp|none/);
});

it('pastes no pattern that this very token would miss, whatever a source advises', async () => {
  const wider = [
    { claim: 'sub', pattern: 'repo:acme/shop:*', takes: 'nothing at all' },
    { claim: 'sub', pattern: 'repo:acme/**', takes: 'every repository' },
  ];
  const source = { ...github, advice: () => ({ wider, likely: [], notes: [] }) };
  const { fixes } = await diagnosed(refusedWith(403, 'Access denied: OIDC subject not allowed.'), onBranch, source);
  expect(fixes[0]).toContain('for every repository:');
  expect(fixes[0]).not.toContain('nothing at all');
});

it('says what Infisical said, though the diagnosis itself goes wrong', async () => {
  const bindings = (): never => {
    throw new Error('a mistake');
  };
  const failure = refusedWith(403, 'Access denied: OIDC subject not allowed.');
  const { message, fixes } = await diagnosed(failure, onBranch, { ...github, bindings });
  expect(message).toBe(failure.message);
  expect(fixes).toEqual(failure.fixes);
});

describe('a login that was not answered in time', () => {
  const late = new Failure('timed-out', 'No whole answer.', { fixes: ['Raise {timeout}.'] });

  it('may be an issuer that Infisical cannot reach: its address is there to be tried', async () => {
    const { code, message, fixes } = await diagnosed(late, { ...onBranch, iss: 'https://i.example/' });
    expect([code, message, fixes[1]]).toEqual(['timed-out', 'No whole answer.', 'Raise {timeout}.']);
    expect(fixes[0]?.split('\n').at(-1)).toBe('https://i.example/.well-known/openid-configuration');
  });

  it('is left as it is where no issuer is asked, or none is known', async () => {
    expect(await diagnosed(late, onBranch, github, 'kubernetes')).toBe(late);
    expect(await diagnosed(late, { sub: 'x' })).toBe(late);
  });
});

describe('a refused subject', () => {
  const refused = refusedWith(403, 'Access denied: OIDC subject not allowed.');

  it('has the subject first, then what is looked at next, and nothing else', async () => {
    const { message } = await diagnosed(refused);
    expect(message.split('\n').slice(1)).toEqual([
      "The token, from GitHub's token endpoint, says:",
      '> Subject    sub  repo:acme/shop:ref:refs/heads/feat/x',
      '  Audiences  aud  https://github.com/acme',
    ]);
  });

  it('gives what to paste on lines of its own, below the first thing to do', async () => {
    const [first] = (await diagnosed(refused)).fixes;
    expect(first?.split('\n')).toEqual([
      'First.',
      'for a run like this one alone:',
      'repo:acme/shop:ref:refs/heads/feat/x',
      'for every branch of the repository:',
      'repo:acme/shop:ref:refs/heads/**',
    ]);
  });

  it('warns of likely patterns that miss it, with one that does not', async () => {
    const { fixes } = await diagnosed(refused);
    expect(fixes[1]).toContain('`repo:acme/shop:*`, `repo:acme/shop:ref:*`, `repo:acme/shop:ref:**`');
    expect(fixes[1]).toContain('stops at a slash');
    expect(fixes[1]?.split('\n').at(-1)).toBe('repo:acme/shop:ref:*/**');
  });

  it.each([
    ['repo:acme/shop:environment:prod', 'classic form', 'repo:acme@65/shop@74:environment:prod'],
    ['repo:acme@65/shop@74:environment:prod', 'immutable form', 'repo:acme/shop:environment:prod'],
  ])('says of %s that it has the %s, and the other', async (sub, form, other) => {
    const note = (await diagnosed(refused, { ...onBranch, sub })).fixes.find((fix) => fix.includes(form));
    expect(note?.split('\n').at(-1)).toBe(other);
  });

  it('gives the pattern that takes in both forms where the newer one is here', async () => {
    const { fixes } = await diagnosed(refused, { ...onBranch, sub: 'repo:acme@65/shop@74:environment:prod' });
    expect(fixes[0]).toContain('\nrepo:acme{,@65}/shop{,@74}:environment:prod');
  });

  it.each([
    ['repo:acme/shop:environment:prod', 'has an `environment:`'],
    ['repo:acme/shop:pull_request', 'is for a pull request'],
    ['repo:acme/shop:ref:refs/heads/main', 'has no `environment:`'],
    ['organization:acme', 'customised'],
  ])('says why it is %s', async (sub, why) => {
    expect((await diagnosed(refused, { ...onBranch, sub })).fixes.join('\n')).toContain(why);
  });

  it('guesses none that would take in everyone', async () => {
    for (const sub of ['p://acme/shop/deploy', 'spiffe://acme.example/shop/deploy']) {
      const claims = { sub, iss: 'https://i.example', aud: 'a' };
      const { message, fixes } = await diagnosed(
        refusedWith(403, 'Access denied: OIDC subject not allowed.'),
        claims,
        env,
      );
      expect([message, ...fixes].join('\n')).not.toMatch(/\w+:\*/);
    }
  });

  it('guesses the pattern of another platform, and mends it', async () => {
    const sub = 'project_path:grp/proj:ref_type:branch:ref:feat/x';
    const { fixes } = await diagnosed(refused, { sub }, env);
    expect(fixes[1]).toContain('`project_path:grp/proj:ref_type:branch:ref:*`');
  });
});

it.each([
  [denied('OIDC audience not allowed.'), /^> Audiences {2}aud {2}https:\/\/github.com\/acme$/m],
  [denied('OIDC claim not allowed.'), /^> Claims {2}ref +refs\/heads\/feat\/x$/m],
  [denied('jwt issuer invalid. expected: https://other.example'), /^> Issuer +iss {2}https:\/\/i.example$/m],
  [
    denied("Unable to verify JWT signature. The signing key 'x' was not found in the OIDC provider's JWKS endpoint."),
    /^> OIDC Discovery URL/m,
  ],
])('%s points at its field', async (failure, line) => {
  expect((await diagnosed(failure)).message).toMatch(line);
});

it('sets the issuer that is wanted beside the one that it is', async () => {
  const { fixes } = await diagnosed(denied('jwt issuer invalid. expected: https://i.example/'));
  expect(fixes[0]?.split('\n')).toEqual([
    'First.',
    'It is:',
    'https://i.example/',
    'and is to be:',
    'https://i.example',
  ]);
});

it("says that the audience is GitHub's default", async () => {
  expect((await diagnosed(denied('OIDC audience not allowed.'))).fixes.join()).toContain('since {audience} is not set');
});

describe('a claim that is absent', () => {
  it.each([
    ['environment', onBranch, 'add `environment: NAME` to the job'],
    ['oidc.x/project', { 'oidc.x/project': '1' }, 'a claim with a dot in its name never matches'],
    ['empty', { empty: '' }, 'it is empty, false, 0 or no text'],
    ['team', { a: '1', b: '2' }, 'The token has these: a, b.'],
  ])('%s: why', async (name, claims, why) => {
    expect((await diagnosed(denied(`token has no ${name} field`), claims)).fixes.join('\n')).toContain(why);
  });
});

describe('times', () => {
  const claims = { iat: 1795262100, nbf: 1795262100, exp: 1795262400 };
  it('of a token beside both clocks, and how far these are apart', async () => {
    const failure = refusedWith(401, 'Access denied: jwt expired', 'Sat, 21 Nov 2026 12:10:00 GMT');
    const { message } = await diagnosed(failure, claims);
    expect(message).toMatch(/expires \(exp\) +2026-11-21T\d\d:\d\d:00Z/);
    expect(message).toContain("Infisical's clock is 600 seconds ahead of this runner's");
    expect(message).not.toContain('Subject');
  });

  it('that agree put it on the token', async () => {
    const failure = refusedWith(401, 'Access denied: jwt not active', 'Sat, 21 Nov 2026 12:00:01 GMT');
    expect((await diagnosed(failure, claims)).message).toContain("Infisical's clock and this runner's agree");
  });

  it.each([
    ['12:00:02', 'agree'],
    ['11:59:58', 'agree'],
    ['12:00:03', '3 seconds ahead of'],
    ['11:59:57', '3 seconds behind'],
  ])('two seconds between the clocks are none: %s', async (time, words) => {
    const failure = refusedWith(401, 'Access denied: jwt expired', `Sat, 21 Nov 2026 ${time} GMT`);
    expect((await diagnosed(failure, claims)).message).toContain(words);
  });

  it('are told without a verdict where the server says none', async () => {
    const { message } = await diagnosed(denied('jwt expired'), claims);
    expect(message).toContain("this runner's clock");
    expect(message).not.toMatch(/agree|ahead|behind/);
  });
});

describe('a server that fails over a token', () => {
  const refusal = { status: 500, message: 'Something went wrong', error: 'InternalServerError' };
  const failed = new Failure('server-failed', 'It failed.', { refusal, fixes: ['Look.'] });

  it.each(['sub', 'aud'])('without `%s` is told of it', async (claim) => {
    const { fixes } = await diagnosed(failed, { ...onBranch, [claim]: undefined });
    expect(fixes.join()).toContain(`The token has no \`${claim}\``);
  });

  it('that is complete is left as it is', async () => {
    const other = new Failure('server-failed', 'x', { refusal: { ...refusal, error: 'DatabaseError' } });
    expect(await diagnosed(other)).toBe(other);
  });
});

it('names the login method as Infisical does', async () => {
  const failure = new Failure('login-refused', 'x', {
    refusal: { status: 401, message: 'No' },
    fixes: ['Open OIDC Auth.'],
  });
  expect((await diagnosed(failure, onBranch, github, 'kubernetes')).fixes).toEqual(['Open Kubernetes Auth.']);
});

it('prints no claim as a command', async () => {
  const { message, fixes } = await diagnosed(denied('OIDC claim not allowed.'), {
    ...onBranch,
    ref: '::error::x\n::y::',
  });
  expect(message + fixes.join('\n')).not.toMatch(/^\s*::/m);
});

it('says that the claims cannot be read', async () => {
  const outcome = await diagnose(refusedWith(401, 'Invalid JWT'), { source: github, jwt: 'opaque' }, aroundOf());
  expect((outcome as Failure).message).toContain('may be no JWT');
});

it('leaves other errors as they are', async () => {
  for (const error of [new Failure('timed-out', 'x'), new Error('y'), undefined])
    expect(await diagnose(error, { source: github, jwt: tokenOf({}) }, aroundOf())).toBe(error);
});
