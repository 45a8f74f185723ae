import { paintFor } from './paint';
import { claimsAmong, isRevoked, type Story } from './story';
import { tell } from './tell';

const request = { at: '', method: 'GET', query: {}, headers: {} };
const revocation = { ...request, method: 'POST', path: '/api/v1/auth/token/revoke', status: 200 };
const attempt = { at: '', method: 'oidc', checks: [], outcome: 'granted', status: 200 } as const;
const check = { name: 'subject', wanted: 'repo:a/b:*', got: 'repo:c/d', holds: false };

const story: Story = {
  granted: {
    log: 'Loaded ***\n',
    claims: { sub: 'repo:a/b:ref', jti: 'x' },
    attempt,
    requests: [revocation],
    milliseconds: 99.6,
    delivered: [{ name: 'A', masked: false }],
    later: 'later ***',
  },
  refused: {
    log: 'Error: no',
    claims: {},
    attempt: { ...attempt, outcome: 'refused', checks: [check] },
    requests: [],
    milliseconds: 1,
    why: 'somebody else',
  },
  expectations: [
    { what: 'this holds', holds: true },
    { what: 'that does not', holds: false },
  ],
};
const plain = paintFor(false, {});

it('tells the claims that matter, each check, both logs, the requests and what is expected', () => {
  const text = tell('GitHub', story, plain);
  expect(text).toContain('sub                  repo:a/b:ref');
  expect(text).not.toContain('jti');
  expect(text).toContain('fails  subject  repo:c/d, but wanted is repo:a/b:*\n  so the login is refused');
  expect(text).toContain('  | Loaded ***\n');
  expect(text).toContain('  | later ***\n');
  expect(text).toContain('  | Error: no\n');
  expect(text).toContain('A            not masked');
  expect(text).toContain('in 100 ms\n  POST /api/v1/auth/token/revoke  200\n  Then the access token was revoked');
  expect(text).toContain('yes  this holds\n  NO   that does not');
});

it('says where an access token was left', () => {
  const { granted } = story;
  const left = tell('GitHub', { ...story, granted: { ...granted, requests: [{ ...revocation, status: 500 }] } }, plain);
  expect(left).toContain('The access token was not revoked.');
});

it('says where no login was tried', () => {
  const { refused } = story;
  expect(tell('GitHub', { ...story, refused: { ...refused, attempt: undefined } }, plain)).toContain(
    'no login was tried',
  );
});

it.each([
  [true, {}, true],
  [false, {}, false],
  [true, { NO_COLOR: '1' }, false],
  [true, { TERM: 'dumb' }, false],
])('on a terminal: %j, with %j, shows colours: %j', (terminal, env, colourful) => {
  expect(tell('GitHub', story, paintFor(terminal, env)).includes('\u001b[')).toBe(colourful);
});

it('finds the claims of a token among other texts', () => {
  const token = `eyJh.${Buffer.from('{"sub":"me"}').toString('base64url')}.c2ln`;
  expect(claimsAmong(['hunter2', token])).toEqual({ sub: 'me' });
  expect(claimsAmong(['hunter2'])).toEqual({});
});

it('counts only a revocation that was granted', () => {
  expect(isRevoked([revocation])).toBe(true);
  expect(isRevoked([{ ...revocation, status: 401 }])).toBe(false);
  expect(isRevoked([{ ...revocation, path: '/api/v3/secrets/raw' }])).toBe(false);
});
