import { commands } from './commands';
import { flagsOf, readCommandLine } from './ask';
import { commandWords, flagWords } from './words';
import { keptBelow } from './kept';
import { helpOf, overview } from './usage';
import { keys, rowOf, spell } from '@infisical-ci/job';

const read = (argv: readonly string[], env: Record<string, string> = {}, stdout = false) =>
  readCommandLine(argv, commands, {
    hands: { env } as never,
    terminals: { stdout, stderr: false },
    kept: keptBelow('/nowhere'),
  });
const wrong = (...given: Parameters<typeof read>): string => {
  const reading = read(...given);
  return 'wrong' in reading ? reading.wrong.join('\n') : '';
};

describe('readCommandLine', () => {
  it.each([[[]], [['--help']], [['-h']], [['help']]])('helps with %j', (argv) =>
    expect(read(argv)).toEqual({ help: undefined }),
  );
  it('helps with a command, whatever else was written', () => {
    expect(read(['run', '--nonsense', '--help'])).toEqual({ help: 'run' });
    expect(read(['help', 'run'])).toEqual({ help: 'run' });
  });
  it('leaves --help behind -- to the program', () =>
    expect(read(['run', '--', 'x', '--help'])).toMatchObject({ name: 'run' }));
  it('says its version', () => expect(read(['--version'])).toEqual({ version: true }));

  it.each([
    [['laod'], 'Did you mean load?'],
    [['constructor'], 'The commands are load, run'],
    [['run'], 'The command to run is missing'],
    [['load', '--', 'x'], 'Nothing is run here'],
    [['load', '--platform', 'jenkins'], '--platform is "jenkins", but must be one of github, circleci, gitlab, shell.'],
    [['run', '--redact', 'no', '--', 'x'], '--redact is "no", but must be one of auto, always, never.'],
    [['run', '--export-type=output', '--', 'x'], 'a command has no outputs'],
    [['load', '--json'], '--json and the text to be evaluated would both be on standard output'],
    [['load', '--platform', 'circleci', '--into', 'x'], '--into is for text to be evaluated'],
  ])('refuses %j', (argv, what) => expect(wrong(argv)).toContain(what));

  it('says of a command that is not there why, and nothing of its flags', () => {
    const outside = {
      hands: { env: {} } as never,
      terminals: { stdout: false, stderr: false },
      kept: keptBelow('/nowhere'),
    };
    const absent = {
      ...commands['load']!,
      get flags(): never {
        throw new Error('not carried');
      },
      absent: () => 'It is not carried along.',
    };
    expect(readCommandLine(['load', '--other', 'x'], { load: absent }, outside)).toEqual({
      wrong: ['It is not carried along.'],
    });
    expect(commands['keep']?.absent?.()).toBeUndefined();
  });

  it('refuses to show values on a terminal', () => {
    expect(wrong(['load'], {}, true)).toContain('where the values would be shown');
    expect(wrong(['load', '--into', 'f'], {}, true)).toBe('');
    expect(wrong(['load', '--export-type', 'file'], {}, true)).toBe('');
    expect(wrong(['load'], { CIRCLECI: 'true' }, true)).toBe('');
  });
});

describe('help', () => {
  it('has words for each command and each of its flags, and for nothing else', () => {
    expect(Object.keys(commandWords)).toEqual(Object.keys(commands));
    const flags = Object.values(commands).flatMap((command) => Object.entries(flagsOf(command)));
    const own = new Map(flags.filter(([flag]) => flag in flagWords || !flag.endsWith('-env')));
    expect([...own.keys()].sort()).toEqual(Object.keys(flagWords).sort());
    for (const [flag, kind] of own)
      expect([flag, flagWords[flag]?.value !== undefined]).toEqual([flag, kind === 'text']);
  });

  it('lists every command, and the exit codes', () => {
    const text = overview(commands);
    for (const name of Object.keys(commands)) expect(text).toMatch(new RegExp(`^  ${name} `, 'm'));
    expect(text).toContain('128 + n');
  });

  it('names every setting once, as it may be given: secret ones as variables alone', () => {
    const text = helpOf('load', commands['load']!);
    for (const key of keys) {
      const term = rowOf(key).secret ? `INFISICAL_${spell(key, 'upper')}` : spell(key, 'flag');
      expect(text.match(new RegExp(`^  ${term}(?=[ =\n])`, 'gm'))).toEqual([`  ${term}`]);
    }
    expect(text).not.toMatch(/\{[a-z]/);
  });

  it('is no wider than a terminal', () => {
    for (const [name, command] of Object.entries(commands))
      for (const line of helpOf(name, command).split('\n')) expect(line.length).toBeLessThanOrEqual(120);
  });
});
