import { unknownName } from '@infisical-ci/job';
import type { Asked, Command, Outside } from './command';
import { readWords, secretFlags, type OwnFlags, type Words } from './flags';
import { settingsFrom } from './settings';

/** What the command line comes to. */
export type Reading =
  | { readonly help: string | undefined }
  | { readonly version: true }
  /** What is wrong, a sentence each; and of which command. */
  | { readonly wrong: readonly string[]; readonly name?: string; readonly asked?: Asked }
  | { readonly name: string; readonly command: Command; readonly asked: Asked };

/** Flags of every command that takes settings. */
export const settingsFlags: OwnFlags = {
  'no-env-settings': 'switch',
  'spell-as-inputs': 'switch',
  ...Object.fromEntries(secretFlags().map((flag) => [`${flag}-env`, 'text'] as const)),
};

/** Every flag of a command that is no setting. */
export const flagsOf = ({ flags, takesSettings }: Command): OwnFlags =>
  takesSettings ? { ...flags, ...settingsFlags } : flags;

/** Reads a command line, without doing anything yet. */
export function readCommandLine(
  argv: readonly string[],
  commands: Readonly<Record<string, Command>>,
  outside: Pick<Outside, 'hands' | 'terminals' | 'kept'>,
): Reading {
  const [name = '', ...words] = argv;
  const ours = words.slice(0, words.includes('--') ? words.indexOf('--') : undefined);
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (name === '' || name === '--help' || name === '-h' || name === 'help') return { help: ours[0] };
  if (name === '--version') return { version: true };
  if (!command) return { wrong: [`${JSON.stringify(name)} ${unknownCommand(name, Object.keys(commands))}`] };
  if (ours.includes('--help') || ours.includes('-h')) return { help: name };
  const absent = command.absent?.();
  if (absent !== undefined) return { wrong: [absent] };

  const read = readWords(words, flagsOf(command), command.takesSettings);
  const { given, credentials, problems } = command.takesSettings
    ? settingsFrom(read, outside.hands.env)
    : { given: {}, credentials: [], problems: [] };
  const asked = { given, own: read.own, program: read.program, credentials };
  const wrong = [
    ...read.problems,
    ...problems,
    ...aboutProgram(read, command),
    ...(command.mistakes?.(asked, outside) ?? []),
  ];
  return wrong.length > 0 ? { wrong, name, asked } : { name, command, asked };
}

function unknownCommand(name: string, known: readonly string[]): string {
  const near = /Did you mean .*\?/.exec(unknownName(name, known))?.[0];
  return `is no command. ${near ?? `The commands are ${known.join(', ')}.`}`;
}

function aboutProgram({ program }: Words, { takesProgram }: Command): readonly string[] {
  if (takesProgram === 'must' && program.length === 0)
    return ['The command to run is missing: it stands behind --, as in infisical-ci run -- ./deploy.sh.'];
  return takesProgram === 'no' && program.length > 0 ? ['Nothing is run here: take away what stands behind --.'] : [];
}
