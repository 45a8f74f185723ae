/** A line of log that is longer than this helps nobody. */
const most = 8000;

/** Colours, cursor movements, window titles: what a terminal obeys (ECMA-48), whole. */
// eslint-disable-next-line no-control-regex -- control characters are what this is about
const terminal = /\x1b(?:\[[0-?]*[ -/]*[@-~]|\][^\x07\x1b]*(?:\x07|\x1b\\)?|[ -/]*[0-~])/g;

/** Line ends, as any reader may understand them. */
const lineEnds = /\s*[\r\n\v\f\x85\u2028\u2029]+\s*/g;

/** Other control characters, and those that turn the direction of writing, behind which text can hide. */
const unseen = /[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu;

/**
 * What a platform would take for a command, and as what it is shown instead: GitHub's `::name` at the start of a line
 * (after white space), `##[name]` and Azure's `##vso[name]` anywhere in it.
 */
const commands: readonly (readonly [pattern: RegExp, shown: string])[] = [
  [/^(\s*):(?=:)/, '$1: '],
  [/##(?=\w*\[)/g, '# #'],
];

/** Nearly every line, told at once: the classes of all of Unicode below take a millisecond at their first use. */
const harmless = /^(?!\s*::)(?:(?!##)[ -~])*$/;

/**
 * Makes a text from outside safe to print as one line of log: no platform takes it for a command and no terminal obeys
 * it. Line ends become ` | `, other control characters `?`; more than 8000 characters are cut off.
 */
export function defuse(text: string): string {
  if (text.length <= most && harmless.test(text)) return text;
  const line = text
    // Removing what a terminal obeys could put a command together, so that comes before the commands are looked for.
    .slice(0, 2 * most)
    .replace(terminal, '')
    .replace(lineEnds, ' | ')
    .replace(/\t/g, ' ')
    .replace(unseen, '?');
  const safe = commands.reduce((sofar, [pattern, shown]) => sofar.replace(pattern, shown), line);
  return safe.length > most || text.length > 2 * most
    ? `${safe.slice(0, most).replace(/[\ud800-\udbff]$/, '')}…`
    : safe;
}
