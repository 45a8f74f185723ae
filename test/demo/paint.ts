/** How texts stand out; every one as it is where nothing can show colours. */
export interface Paint {
  title(text: string): string;
  good(text: string): string;
  bad(text: string): string;
  faint(text: string): string;
}

const sequence =
  (code: number) =>
  (text: string): string =>
    `\u001b[${code}m${text}\u001b[0m`;

const colours: Paint = { title: sequence(1), good: sequence(32), bad: sequence(31), faint: sequence(2) };
const asItIs = (text: string): string => text;
const plain: Paint = { title: asItIs, good: asItIs, bad: asItIs, faint: asItIs };

/** Colours on a terminal that wants them (https://no-color.org). */
export function paintFor(terminal: boolean, env: Readonly<Record<string, string | undefined>>): Paint {
  return terminal && !env['NO_COLOR'] && env['TERM'] !== 'dumb' ? colours : plain;
}
