import type { Host, Variable } from './host';
import type { Settings } from './settings';

/** A sentence that the log gets after the masks. It names settings as `{kebab-case}`, and never holds a value. */
export interface Note {
  readonly level: 'info' | 'warning';
  readonly text: string;
}

/** Which names are left out, and where. */
export function aboutLeftOut(
  outOfEnv: readonly Variable[],
  outOfFile: readonly Variable[],
  fileFormat: string,
): readonly Note[] {
  const notes: Note[] = [];
  if (outOfEnv.length > 0)
    notes.push({
      level: 'warning',
      text:
        `Left out of the environment, since no shell could read a variable of that name: ${namesOf(outOfEnv)}. ` +
        'A variable is made of letters, digits and _, and does not begin with a digit: rename the secret in Infisical ' +
        'or by a rule in {secrets} (/db/"my-key" -> MY_KEY), set {name-case}: env, or take it from a file ({export-type}: file).',
    });
  if (outOfFile.length > 0)
    notes.push({
      level: 'warning',
      text:
        `Left out of the file, since {file-format}: ${fileFormat} cannot hold such a name: ${namesOf(outOfFile)}. ` +
        'Rename the secret in Infisical, or take json or yaml, which hold any name.',
    });
  return notes;
}

/** Linux gives a process about 2 MiB for its arguments and all of its environment (execve(2), with the usual stack). */
const muchEnvironment = 1.5 * 1024 * 1024;

/** What keeps every later step from starting, where one environment gets too much of it (actions/runner#1733). */
export function aboutSize(inEnv: readonly Variable[]): readonly Note[] {
  let bytes = 0;
  for (const { name, value } of inEnv) bytes += name.length + value.length;
  if (bytes <= muchEnvironment) return [];
  const megabytes = (bytes / 1024 / 1024).toFixed(1);
  return [
    {
      level: 'warning',
      text:
        `The variables are ${megabytes} MiB together, and Linux starts no program with more than about 2 MiB of them: later ` +
        'steps may fail with "Argument list too long". Load fewer, or take them from outputs or a file ({export-type}).',
    },
  ];
}

/** Infisical leaves `${NAME}` in a value where what it refers to is missing or empty (the characters are its own). */
const unresolved = /\$\{[\w.-]+\}/;

/** Values that are likely not what their owner meant: named, never shown. */
export function aboutValues(variables: readonly Variable[]): readonly Note[] {
  const empty = variables.filter(({ value, origin }) => value === '' && origin);
  const dangling = variables.filter(({ value }) => value.includes('${') && unresolved.test(value));
  const notes: Note[] = [];
  if (empty.length > 0)
    notes.push({ level: 'info', text: `Empty in Infisical, and delivered empty: ${namesOf(empty)}.` });
  if (dangling.length > 0)
    notes.push({
      level: 'warning',
      text:
        `A reference of the form \${...} is left in ${namesOf(dangling)}: ` +
        'what it refers to is missing or empty in Infisical, or this identity may not read it.',
    });
  return notes;
}

/** What the log would show, with the reason, a line for each reason. */
export function aboutMasks(
  unmasked: readonly { name: string; reason: string }[],
  { masker, unmasked: told }: Host,
  settings: Settings,
): readonly Note[] {
  if (!masker) return [];
  const byReason = new Map<string, string[]>();
  for (const { name, reason } of unmasked) byReason.set(reason, [...(byReason.get(reason) ?? []), name]);
  return [...byReason].map(([reason, names]) => ({
    level: 'info',
    text: `${told?.(settings) ?? 'Not masked in the log'}: ${names.join(', ')} (${reason}).`,
  }));
}

/** The names, with commas between them. */
export function namesOf(variables: readonly Variable[]): string {
  return variables.map(({ name }) => name).join(', ');
}
