import { parseArgs } from 'node:util';

export interface Options {
  /** Seconds that pass in each second of the machine. */
  readonly scale: number;
  /** Of each row, how many jobs are processes of their own; two run at a time. */
  readonly processes: number;
  /** The rows with at most so many jobs. */
  readonly jobs: number;
  /** Puts the table into docs/scale.md. */
  readonly write: boolean;
}

/**
 * @param given the words of the command line
 * @throws Error, a sentence that says what was given and what is taken
 */
export function readOptions(given: readonly string[]): Options {
  const { values } = parseArgs({
    args: [...given],
    options: {
      scale: { type: 'string', default: '60' },
      processes: { type: 'string', default: '0' },
      jobs: { type: 'string', default: '1000' },
      write: { type: 'boolean', default: false },
    },
  });
  return {
    scale: count('scale', values.scale, 1),
    processes: count('processes', values.processes, 0),
    jobs: count('jobs', values.jobs, 1),
    write: values.write,
  };
}

function count(name: string, text: string, least: number): number {
  const number = Number(text);
  if (!/^\d{1,5}$/.test(text) || number < least)
    throw new Error(`--${name} is ${JSON.stringify(text)}, but must be a whole number from ${least} to 99999.`);
  return number;
}
