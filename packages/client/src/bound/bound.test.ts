import { claimAt, flawOf, holds, pasteable } from '.';
import { expandBraces } from './flaws';

const branch = 'repo:acme/shop:ref:refs/heads/feat/x';

describe('holds, as Infisical decides it', () => {
  it.each([
    ['Subject', branch, branch, true],
    ['Subject', 'repo:acme/shop:*', branch, false],
    ['Subject', 'repo:acme/shop:**', branch, false],
    ['Subject', 'repo:acme/shop:ref:*', branch, false],
    ['Subject', 'repo:acme/shop:ref:**', branch, false],
    ['Subject', 'repo:acme/shop:ref:refs/heads/*', branch, false],
    ['Subject', 'repo:acme/shop:ref:refs/heads/**', branch, true],
    ['Subject', 'repo:acme/shop:*/**', branch, true],
    ['Subject', 'repo:acme/{shop,web}:environment:prod', 'repo:acme/shop:environment:prod', true],
    ['Subject', '*', undefined, false],
    ['Subject', '', 'x', false],
    ['Audiences', 'a, b', 'b', true],
    ['Audiences', 'a,b', ['c', 'a'], true],
    ['Audiences', '{a,b}', 'a', false],
    ['Audiences', 'https://github.com/*', 'https://github.com/acme', true],
    ['Audiences', '*', 'https://github.com/acme', false],
    // The server fails at the empty one, before it comes to the other.
    ['Audiences', ',b', 'b', false],
    ['Audiences', 'b,', 'b', true],
    ['Claims', 'a, , b', ['b'], false],
    ['Claims', 'true', true, true],
    ['Claims', 'false', false, false],
    ['Claims', '74', 74, true],
    ['Claims', '0', 0, false],
    ['Claims', 'a, b*', ['x', 'bc'], true],
    ['Issuer', 'https://i.example', 'https://i.example', true],
    ['Issuer', 'https://i.example/', 'https://i.example', false],
    ['Issuer', 'https://*', 'https://i.example', false],
  ] as const)('%s %j of %j: %s', (field, bound, claim, expected) => {
    expect(holds(field, bound, claim)).toBe(expected);
  });
});

describe('claimAt', () => {
  const claims = { a: { b: 'c' }, 'x.y': 'never', list: ['a'], mixed: ['a', 1], none: null };
  it.each([
    ['a.b', 'c'],
    ['x.y', undefined],
    ['list', ['a']],
    ['mixed', undefined],
    ['a', undefined],
    ['none', undefined],
    ['constructor', undefined],
  ])('%s is %j', (name, value) => expect(claimAt(claims, name)).toEqual(value));
});

describe('flawOf', () => {
  it.each([
    ['Subject', 'repo:acme/shop:*', branch, 'stops at a slash', 'repo:acme/shop:*/**'],
    ['Subject', 'repo:acme/shop:ref:**', branch, 'stops at a slash', 'repo:acme/shop:ref:*/**'],
    ['Subject', 'repo:acme/shop:ref:refs/heads/*', branch, 'stops at a slash', 'repo:acme/shop:ref:refs/heads/**'],
    ['Subject', 'repo:acme/*', branch, 'stops at a slash', 'repo:acme/**'],
    ['Subject', 'grp/*:ref:main', 'grp/sub/proj:ref:main', 'stops at a slash', 'grp/**/*:ref:main'],
    ['Subject', 'grp/*:ref:*', 'grp/sub/proj:ref:feat/x', 'stops at a slash', 'grp/**/*:ref:*/**'],
    [
      'Subject',
      'repo:acme/shop:ref:refs/heads/.x/*',
      'repo:acme/shop:ref:refs/heads/.x/.y',
      'begins with a dot',
      undefined,
    ],
    ['Subject', 'Repo:Acme/shop:*/**', branch, 'large and small', undefined],
    ['Subject', `!${branch}`, branch, 'turns it round', branch],
    ['Subject', `other, ${branch}`, branch, 'not split', `{other,${branch}}`],
    ['Audiences', '{a,b}', 'a', 'breaks apart', 'a, b'],
    ['Claims', 'x{a,b}y', 'xby', 'breaks apart', 'xay, xby'],
    ['Audiences', 'https://a.example/', 'https://a.example', 'slash at the end', undefined],
    ['Issuer', 'https://a.example/', 'https://a.example', 'slash at the end', undefined],
  ] as const)('%s %j of %j: %s, %j', (field, bound, claim, says, instead) => {
    const flaw = flawOf({ field, bound, claim });
    expect(flaw.says).toContain(says);
    expect(flaw.instead).toBe(instead);
    if (instead !== undefined) expect(holds(field, instead, claim)).toBe(true);
  });

  it('breaks no brace list of a Subject apart, which is not split at commas', () => {
    const { says = '' } = flawOf({ field: 'Subject', bound: `{other, ${branch}}`, claim: branch });
    expect(says).not.toContain('breaks apart');
  });

  it('knows none of what is simply another text', () => {
    expect(flawOf({ field: 'Subject', bound: 'repo:acme/web:*', claim: branch })).toEqual({});
  });
});

describe('pasteable', () => {
  it.each([
    ['Subject', branch, branch],
    ['Audiences', 'a,b', 'a?b'],
    ['Claims', 'x [1] (a) {b}', 'x [1] (a) {b}'],
    ['Claims', ' padded ', undefined],
    ['Subject', '', undefined],
    ['Claims', 74, '74'],
    ['Audiences', ['a', 'b'], 'a, b'],
    ['Audiences', undefined, undefined],
  ] as const)('%s %j: %j', (field, claim, expected) => expect(pasteable(field, claim)).toBe(expected));
});

it('expands brace lists, one behind the other', () => {
  expect(expandBraces('a{b,c}d{e,f}')).toEqual(['abde', 'abdf', 'acde', 'acdf']);
});
