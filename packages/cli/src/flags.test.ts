import { readWords } from './flags';

const own = { into: 'text', json: 'switch' } as const;
const read = (...words: string[]) => readWords(words, own, true);

describe('readWords', () => {
  it.each([
    [['--identity-id', 'x'], { '--identity-id': 'x' }],
    [['--identity-id=x=y'], { '--identity-id': 'x=y' }],
    [['--identity-id', ''], { '--identity-id': '' }],
    [['--env-slug=-'], { '--env-slug': '-' }],
    [['--recursive'], { '--recursive': 'true' }],
    [['--recursive=false'], { '--recursive': 'false' }],
    [['--recursive', 'False'], { '--recursive': 'False' }],
    [['--no-recursive'], { '--recursive': 'false' }],
    [['--recursive', '--domain', 'd'], { '--recursive': 'true', '--domain': 'd' }],
    [['--tag-slugs', 'a', '--tag-slugs=b'], { '--tag-slugs': 'a\nb' }],
    [['--domain', 'd', '--domain', 'd'], { '--domain': 'd' }],
    [['--extra-headers', ''], { '--extra-headers': '' }],
    [['--domain', 'd', '--domain='], { '--domain': 'd' }],
    [['--domain=', '--domain', 'd'], { '--domain': 'd' }],
    [['--tag-slugs=', '--tag-slugs=a', '--tag-slugs='], { '--tag-slugs': 'a' }],
  ])('takes %j', (words, given) => expect(read(...words)).toMatchObject({ given, problems: [] }));

  it('tells settings, flags of its own and the program apart', () => {
    expect(read('--json', '--into', 'f', '--domain', 'd', '--', 'run', '--json', '--', 'x')).toEqual({
      given: { '--domain': 'd' },
      own: { json: 'true', into: 'f' },
      program: ['run', '--json', '--', 'x'],
      problems: [],
    });
  });

  it.each([
    [['--identiy-id', 'x'], ['--identiy-id is no setting of this step. Did you mean --identity-id?']],
    [['--jsn'], ['--jsn is no setting of this step. Did you mean --json?']],
    [['--domain'], ['--domain needs a value; one that begins with -- is written --domain=VALUE.']],
    [['--domain', '--json'], [expect.stringContaining('--domain needs a value')]],
    [['--domain=a', '--domain=b'], ['--domain is given twice with different values: keep one.']],
    [['word'], [expect.stringContaining('A word stands alone')]],
    [['--secret-path', '/a', '-'], [expect.stringContaining('the shell took the > of a rule')]],
    [['--toString', 'x'], [expect.stringContaining('--toString is no setting')]],
    [['--constructor=x'], [expect.stringContaining('--constructor is no setting')]],
  ])('refuses %j', (words, problems) => expect(read(...words).problems).toEqual(problems));

  it.each(['--client-secret', '--access-token', '--extra-headers'])('refuses %s, and does not repeat it', (flag) => {
    const { problems, given } = read(flag, 'hush-hush');
    expect(given).toEqual({});
    expect(problems).toEqual([expect.stringContaining(`${flag} is refused on the command line`)]);
    expect(problems.join()).toContain(`INFISICAL_${flag.slice(2).replace('-', '_').toUpperCase()}`);
    expect(JSON.stringify(read(`${flag}=hush-hush`))).not.toContain('hush-hush');
  });

  it('takes no settings where the command has none', () => {
    expect(readWords(['--domain', 'd'], own, false).problems).toHaveLength(1);
  });

  it('does not repeat a word that stands alone: it may be a part of a secret', () => {
    expect(JSON.stringify(read('hush-hush').problems)).not.toContain('hush-hush');
  });
});
