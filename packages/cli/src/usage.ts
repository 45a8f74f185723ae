import { aboutGroups, groups, help, keys, rowOf, spell, spellOut } from '@infisical-ci/job';
import { flagsOf } from './ask';
import type { Command } from './command';
import { commandWords, wordsOfFlag } from './words';

const width = 96;
const column = 30;

/** The list of commands, and what holds for all. */
export function overview(commands: Readonly<Record<string, Command>>): string {
  return [
    'infisical-ci: secrets from Infisical in a CI job, without a stored credential.',
    '',
    'Usage: infisical-ci COMMAND [flags]',
    '',
    ...Object.keys(commands).map((name) => entry(name, commandWords[name]?.about ?? '')),
    '',
    ...paragraph('infisical-ci COMMAND --help lists the flags of a command; --version prints the version.'),
    '',
    ...exitCodes,
    '',
  ].join('\n');
}

/** One command: how to use it, its own flags, then the settings by group. */
export function helpOf(name: string, command: Command): string {
  const { about, usage, notes = [] } = commandWords[name] ?? { about: '', usage: [] };
  const own = Object.keys(flagsOf(command)).map((flag) => {
    const { value, help: text } = wordsOfFlag(flag);
    return entry(`--${flag}${value === undefined ? '' : ` ${value}`}`, text);
  });
  return [
    `infisical-ci ${name}: ${about}`,
    '',
    ...usage.map((way, index) => `${index === 0 ? 'Usage: ' : '       '}infisical-ci ${name} ${way}`),
    ...notes.flatMap((note) => ['', ...paragraph(note)]),
    ...(own.length > 0 ? ['', 'Flags of this command', '', ...own] : []),
    ...(command.takesSettings ? settings() : []),
    '',
    ...exitCodes,
    '',
  ].join('\n');
}

const exitCodes = [
  'Exit codes: 0 done; 1 failed, and the reason was said; 2 the command line is wrong. With a command',
  'to run: its own exit code, 128 + n where signal n ended it, 127 where it was not found, 126 where',
  'it could not be started.',
];

function settings(): readonly string[] {
  return [
    '',
    ...paragraph(
      'Each setting is a flag, or else a variable: --identity-id is INFISICAL_IDENTITY_ID. A flag wins. Secret ones are no flags.',
    ),
    ...groups.flatMap((group) => [
      '',
      aboutGroups[group].title,
      '',
      ...keys.filter((key) => rowOf(key).group === group).map(setting),
    ]),
  ];
}

function setting(key: (typeof keys)[number]): string {
  const { aliases = [], fallback, secret } = rowOf(key);
  const name = secret ? `INFISICAL_${spell(key, 'upper')}` : spell(key, 'flag');
  const shown = shownDefault(fallback);
  const takes = secret ? '' : typeof fallback === 'boolean' ? (fallback ? '=false' : '') : ' VALUE';
  const notes = [
    ...(shown === '' ? [] : [`Default: ${shown}.`]),
    ...(aliases.length === 0 ? [] : [`Also ${aliases.map((alias) => spell(alias, 'flag')).join(', ')}.`]),
  ];
  return entry(`${name}${takes}`, [spellOut(help[key], 'flag'), ...notes].join(' '));
}

/** Header lines, of which there are none where nothing is given, are the one default that is neither. */
function shownDefault(fallback: unknown): string {
  if (Array.isArray(fallback)) return fallback.join(',');
  return typeof fallback === 'object' ? '' : JSON.stringify(fallback ?? '').replace(/^"|"$/g, '');
}

/** A term and what it means, beside it or below it. */
function entry(term: string, text: string): string {
  const [first = '', ...rest] = wrap(text, width - column);
  const head = `  ${term}`;
  const lines =
    head.length < column - 1
      ? [head.padEnd(column) + first, ...rest.map(indent)]
      : [head, indent(first), ...rest.map(indent)];
  return lines.join('\n');
}

const indent = (line: string): string => ' '.repeat(column) + line;
const paragraph = (text: string): readonly string[] => wrap(text, width);

function wrap(text: string, most: number): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/)) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= most) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
