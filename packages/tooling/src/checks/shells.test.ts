import { looked, wordsIn, type Look } from './shells';

const page = (language: string, text: string) => `# A\n\n\`\`\`${language}\n${text}\n\`\`\`\n`;
const repository = (text: string, file = 'docs/a.md') => ({ files: [file], read: () => text });
/** Says these lines of a program, and nothing against what the others look at. */
const saying =
  (said: Readonly<Record<string, readonly string[]>>): Look =>
  (program, given) =>
    given[0] === '--version' ? [] : (said[program] ?? []);
const quiet = saying({});

describe('scripts', () => {
  it('are read by the shell of their fence, and then by shellcheck', () => {
    const asked: string[] = [];
    const look: Look = (program, given) => {
      asked.push([program, ...given].join(' '));
      return [];
    };
    expect(looked(repository(page('sh', 'a')), look).findings).toEqual([]);
    expect(asked).toEqual([
      'shellcheck --version',
      'bash --posix -n',
      expect.stringMatching(/^shellcheck .*--shell=sh -$/),
    ]);
  });

  it('are said to be wrong where they are', () => {
    const look = saying({ bash: ["bash: line 2: syntax error near unexpected token `)'"] });
    const [found] = looked(repository(page('bash', 'a\n)')), look).findings;
    expect(found).toMatchObject({ file: 'docs/a.md', line: 5 });
    expect(found?.text).toContain('syntax error');
    const hint = saying({ shellcheck: ['-:1:3: note: Double quote to prevent globbing. [SC2086]'] });
    expect(looked(repository(page('bash', 'a $b')), hint).findings).toMatchObject([{ line: 4 }]);
  });

  it('are told to be unlooked at where shellcheck is not there', () => {
    const look: Look = (program) => (program === 'shellcheck' ? undefined : []);
    expect(looked(repository(page('sh', 'a')), look).figures).toEqual([expect.stringContaining('not on PATH')]);
  });

  it('of other languages are nobody’s', () => {
    expect(looked(repository(page('ini', ')')), saying({ bash: ['bash: line 1: no'] })).findings).toEqual([]);
  });
});

describe('calls', () => {
  it.each([
    ['in a script', page('sh', 'infisical-ci load --enviroment prod'), 4],
    ['in a text', page('', '\ninfisical-ci load --enviroment prod'), 5],
    ['in YAML', page('yaml', 'run: |\n  infisical-ci load --enviroment prod'), 4],
    ['in a list of words', page('yaml', 'command: [npx, infisical-ci, load]\nargs: [--enviroment=prod]'), 4],
  ])('are judged %s', (_, text, line) => {
    const { findings } = looked(repository(text), quiet);
    expect(findings).toMatchObject([{ file: 'docs/a.md', line }]);
    expect(findings[0]?.text).toContain('--enviroment');
  });

  it('are found in examples', () => {
    expect(wordsIn(repository('a: infisical-ci revoke', 'examples/a.yml'), 'examples/a.yml')).toEqual([
      { file: 'examples/a.yml', line: 1, words: ['revoke'] },
    ]);
  });
});
