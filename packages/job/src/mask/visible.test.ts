import { plainWords } from './plain-words';
import { exemption, judgeBy } from './visible';

const rules = { minLength: 4, exempt: [], shown: ['acme/site', 'release-7'] };

describe('what is not hidden by itself', () => {
  const judge = judgeBy(rules);

  it.each<[string, string | undefined]>([
    ['abc', 'shorter than 4 characters ({mask-min-length})'],
    ['true', 'a common word or number'],
    ['Production', 'a common word or number'],
    // One of each line of the list.
    ...[
      'always',
      'local',
      'trace',
      'passwd',
      'redis',
      'info@example.com',
      'arm64',
      'us-east-1',
      '127.0.0.1',
      '3306',
      '5432',
      '9090',
    ].map((word): [string, string] => [word, 'a common word or number']),
    ['release-7', expect.stringContaining('the log shows anyway') as string],
    ['abcd', undefined],
    ['release-8', undefined],
    ['truest', undefined],
  ])('%s: %s', (text, reason) => expect(judge(text)).toEqual(reason));

  it('the shortest length is the one that is asked for', () => {
    expect(judgeBy({ ...rules, minLength: 1 })('x')).toBeUndefined();
    expect(judgeBy({ ...rules, minLength: 9 })('12345678')).toContain('shorter than 9');
  });

  it('the list of common words is lower case, without duplicates or gaps', () =>
    expect([...plainWords].filter((word) => word !== word.toLowerCase().trim() || word === '')).toEqual([]));
});

describe('what is exempt', () => {
  it.each([
    [[], 'PORT', undefined, false],
    [['PORT'], 'PORT', undefined, true],
    [['PORT'], 'port', undefined, false],
    [['PORT'], 'PORT_A', undefined, false],
    [['PORT', 'HOST'], 'PORT', undefined, true],
    [['PORT', 'HOST'], 'HOST', undefined, true],
    [['PUBLIC_*'], 'PUBLIC_KEY', undefined, true],
    [['PUBLIC_*'], 'NOT_PUBLIC_KEY', undefined, false],
    [['*_URL'], 'APP_URL', undefined, true],
    [['A.B'], 'AxB', undefined, false],
    [['A(B'], 'A(B', undefined, true],
    [['GCP#client_email'], 'GCP', 'client_email', true],
    [['GCP#client_email'], 'GCP', 'private_key', false],
    [['GCP#client_email'], 'GCP', undefined, false],
    [['GCP#keys.*'], 'GCP', 'keys.0', true],
    [['G*'], 'X', 'G', false],
    [['G*'], 'GCP', 'key', false],
    [['A#B'], 'A#B', undefined, true],
    [['A\nB*'], 'A\nBC\nD', undefined, true],
  ])('%j: %s %s: %s', (exempt, name, field, expected) => expect(exemption(exempt)(name, field)).toBe(expected));
});
