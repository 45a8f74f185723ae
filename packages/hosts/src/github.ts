import { join } from 'node:path';
import {
  defuse,
  Failure,
  fitsEnvironment,
  type Host,
  type Leftover,
  type Level,
  type Target,
  type Variable,
} from '@infisical-ci/job';
import type { ProcessHands } from './hands';
import { shownIn } from './shown';

/** The name under which the action keeps what its post step must do (`STATE_leftover` there). */
export const stateName = 'leftover';

/** GitHub drops outputs above this. */
const longestOutput = 1024 * 1024;

const commandFiles: Readonly<Partial<Record<Target, string>>> = { env: 'GITHUB_ENV', output: 'GITHUB_OUTPUT' };

/** GitHub's runner: commands on standard output, and files that it reads when the step is done. */
export function github(hands: Pick<ProcessHands, 'env' | 'print' | 'append'>): Host {
  const { env, print, append } = hands;
  const commandFile = (name: string): string => {
    const path = env[name];
    if (path) return path;
    throw new Failure(
      'write-failed',
      `${name} is not set, so there is nowhere to write to: this step runs in GitHub's runner alone.`,
    );
  };
  return {
    targets: ['env', 'output'],
    folder: env['GITHUB_WORKSPACE'] ?? env['RUNNER_TEMP'] ?? join('/', 'tmp'),
    file: '.env',
    names: {
      // GITHUB_*, RUNNER_* and ACTIONS_* are refused everywhere.
      reserved: [],
      // Step outputs ignore case on every system, variables do on Windows. Nearly all names are in upper case as it is.
      fold: (name) => name.toUpperCase(),
    },
    masker: { splitsLines: true, misses: ['dialect', 'form', 'base64url', 'shell'] },
    shown: shownBy(env),
    unfit,
    say: (level, text) => print(lineOf(level, text)),
    mask: (texts) => print(texts.map((text) => `::add-mask::${escapeData(text)}\n`).join('')),
    set: (target, variables) => append(commandFile(commandFiles[target] ?? target), assignments(variables)),
    summary: (markdown) => void append(commandFile('GITHUB_STEP_SUMMARY'), markdown),
    atEnd: (leftover: Leftover) =>
      void append(commandFile('GITHUB_STATE'), assignments([{ name: stateName, value: JSON.stringify(leftover) }])),
  };
}

/** The variables whose texts the log shows anyway. */
const shownNames = [
  'GITHUB_REPOSITORY',
  'GITHUB_REPOSITORY_OWNER',
  'GITHUB_REF',
  'GITHUB_REF_NAME',
  'GITHUB_HEAD_REF',
  'GITHUB_BASE_REF',
  'GITHUB_ACTOR',
  'GITHUB_WORKFLOW',
  'GITHUB_JOB',
  'GITHUB_EVENT_NAME',
] as const;

function shownBy(env: ProcessHands['env']): readonly string[] {
  const repository = env['GITHUB_REPOSITORY']?.split('/')[1];
  return [...shownIn(env, shownNames), ...(repository ? [repository] : [])];
}

function unfit(variable: Variable, target: Target): string | undefined {
  const { name, value } = variable;
  if (target === 'output')
    return Buffer.byteLength(value) > longestOutput
      ? 'the value is larger than the 1 MiB that GitHub takes for an output. Take it from a file ({export-type}: file).'
      : undefined;
  if (/^node_options$/i.test(name))
    return "GitHub's runner refuses NODE_OPTIONS in the environment. Give it to the one step that needs it, with `env:` there.";
  if (value.includes('\0'))
    return 'the value holds a NUL character, which no environment variable can. Take it from an output or a file ({export-type}: output or file).';
  if (!fitsEnvironment(variable))
    return (
      'the value is larger than the 128 KiB that Linux takes for one environment variable; with it no later step would start. ' +
      'Take it from a file ({export-type}: file).'
    );
  return undefined;
}

const commands: Readonly<Partial<Record<Level, string>>> = {
  debug: '::debug::',
  warning: '::warning::',
  error: '::error::',
};

/** Debug, warnings and errors are commands of the runner, whose data is escaped; no line must look like one, or obey another. */
function lineOf(level: Level, text: string): string {
  const safe = text.split('\n').map(defuse).join('\n');
  const command = commands[level];
  return `${command === undefined ? safe : command + escapeData(safe)}\n`;
}

const escapable = /[%\r\n]/;

/** @see https://github.com/actions/toolkit/blob/main/docs/commands.md */
function escapeData(text: string): string {
  // Nearly all of thousands of texts have none of them.
  if (!escapable.test(text)) return text;
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

type Assigned = Pick<Variable, 'name' | 'value'>;

/**
 * `NAME<<delimiter`, the value, the delimiter.
 * The names were judged before: none holds `=`, `<<` or a line end, with which the runner would read values as commands.
 */
function assignments(variables: readonly Assigned[]): string {
  const delimiter = delimiterFor(variables);
  return variables.map(({ name, value }) => `${name}<<${delimiter}\n${value}\n${delimiter}\n`).join('');
}

const delimiterStart = 'infisical_';

/**
 * A line that stands in none of the values, so that none can end early and have its rest read as further variables.
 * It is looked for and not drawn at random: so it is certain, and `node:crypto` need not be loaded, which takes 3 ms.
 */
function delimiterFor(variables: readonly Assigned[]): string {
  const suspects = variables.filter(({ value }) => value.includes(delimiterStart));
  const taken = new Set(suspects.flatMap(({ value }) => value.match(/infisical_\d+/g) ?? []));
  let number = 0;
  while (taken.has(`${delimiterStart}${number}`)) number++;
  return `${delimiterStart}${number}`;
}
