import { join } from 'node:path';
import { defuse, ownNames, type Host, type Leftover, type Level, type Target, type Variable } from '@infisical-ci/job';
import { command, escapeData, escapeProperty, partsBetween } from './azure-commands';
import { reservedNames, unfitForAzure, usage } from './azure-variables';
import type { ProcessHands } from './hands';
import { shownIn } from './shown';

/** The task variable under which the task keeps what its post job must do. */
export const taskVariable = 'leftover';

/** While it is true the agent takes secret variables of several lines. */
const multilineFlag = 'SYSTEM_UNSAFEALLOWMULTILINESECRET';

/** The agent of Azure Pipelines, as it reads what a task prints. */
export function azurePipelines({ env, print }: Pick<ProcessHands, 'env' | 'print'>): Host {
  const allowsLines = env[multilineFlag]?.toLowerCase() === 'true';
  return {
    targets: ['variables', 'env', 'output'],
    folder: env['AGENT_TEMPDIRECTORY'] ?? join('/', 'tmp'),
    file: 'infisical.env',
    names: {
      reserved: reservedNames,
      // As the agent puts them into the environment.
      fold: (name) => name.replace(/[. ]/g, '_').toUpperCase(),
    },
    masker: { splitsLines: false, misses: ['dialect', 'form', 'base64', 'base64url', 'shell'] },
    shown: shownIn(env, shownNames),
    unfit: unfitForAzure,
    say: (level, text) => print(lineOf(level, text)),
    mask: (texts) => print(masks(texts)),
    set(target, variables, { exportType }) {
      // Beside secrets that are kept from the environment there is no place in it for our own.
      const kept = target === 'env' && exportType?.includes('env') !== true ? 'variables' : target;
      print(assignments(kept, variables, allowsLines));
      // What was printed cannot be taken back: it is the last thing that is written.
      return () => undefined;
    },
    unmasked: ({ exportType }) =>
      exportType.includes('variables') ? 'Masked all the same, as secret variables always are' : undefined,
    ended(line, delivered, settings) {
      if (delivered && settings?.exportType.includes('variables')) print(lineOf('info', usage(delivered, settings)));
      print(command('complete', { result: delivered ? 'Succeeded' : 'Failed' }, firstLine(line)));
    },
    atEnd: (leftover: Leftover) =>
      print(command('settaskvariable', { variable: taskVariable, issecret: 'true' }, JSON.stringify(leftover))),
  };
}

/** The variables whose texts the log shows anyway. */
const shownNames = [
  'BUILD_REPOSITORY_NAME',
  'BUILD_SOURCEBRANCH',
  'BUILD_SOURCEBRANCHNAME',
  'BUILD_DEFINITIONNAME',
  'BUILD_BUILDNUMBER',
  'BUILD_REASON',
  'SYSTEM_TEAMPROJECT',
  'SYSTEM_STAGENAME',
  'SYSTEM_JOBNAME',
  'AGENT_JOBNAME',
] as const;

const issues: Readonly<Partial<Record<Level, string>>> = { warning: 'warning', error: 'error' };

/** Warnings and errors are issues of the build, whose lines are one text; no line must look like a command. */
function lineOf(level: Level, text: string): string {
  const safe = text.split('\n').map(defuse).join('\n');
  const type = issues[level];
  if (type !== undefined) return command('logissue', { type }, safe);
  return level === 'debug' ? command('debug', {}, safe) : `${safe}\n`;
}

const firstLine = (text: string): string => defuse(text.split('\n', 1)[0] ?? '');

/** A shorter part would hide more of the log than of the secret. */
const leastPart = 8;

/** With debug output the agent shows each command as it was written, where what is escaped is not found: first its parts. */
function masks(texts: readonly string[]): string {
  const commands = texts.map((text) => {
    const escaped = escapeData(text);
    return escaped === text ? masked(text) : [...partsBetween(text, leastPart), escaped].map(masked).join('');
  });
  return commands.join('');
}

const masked = (text: string): string => `##vso[task.setsecret]${text}\n`;

/** One write: with the flag for secrets of several lines on before them and back behind them, where one needs it. */
function assignments(target: Target, variables: readonly Variable[], allowsLines: boolean): string {
  const shown = target === 'output' ? ';isOutput=true' : '';
  const commands = variables.map(({ name, value, secret }) => {
    const hidden = secret && target !== 'env' ? ';issecret=true' : '';
    return `##vso[task.setvariable variable=${escapeProperty(spelt(name))}${shown}${hidden}]${escapeData(value)}\n`;
  });
  const needsFlag =
    !allowsLines && target !== 'env' && variables.some(({ value, secret }) => secret && lineEnd.test(value));
  return (needsFlag ? [flag('true'), ...commands, flag('false')] : commands).join('');
}

const lineEnd = /[\r\n]/;

const flag = (value: string): string => command('setvariable', { variable: multilineFlag }, value);

const own: ReadonlySet<string> = new Set(Object.values(ownNames));

/** What is ours is named as Azure names things: `infisicalCount`, which scripts can read. */
function spelt(name: string): string {
  return own.has(name) ? name.replace(/-[a-z]/g, (part) => part.slice(1).toUpperCase()) : name;
}
