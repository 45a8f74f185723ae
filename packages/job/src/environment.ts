import type { Variable } from './host';

/** One environment string on Linux: MAX_ARG_STRLEN. A larger one keeps every later step from starting (actions/runner#1733). */
const longest = 128 * 1024;

/** Whether Linux takes `NAME=value` and its end as one environment string: 131,072 bytes at most (execve(2), MAX_ARG_STRLEN). */
export function fitsEnvironment({ name, value }: Pick<Variable, 'name' | 'value'>): boolean {
  // UTF-8 takes at most three bytes for a unit of JavaScript's: most texts are short enough, whatever they hold.
  if ((name.length + value.length) * 3 + 2 <= longest) return true;
  return Buffer.byteLength(name) + Buffer.byteLength(value) + 2 <= longest;
}
