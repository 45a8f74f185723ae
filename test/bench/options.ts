import { parseArgs } from 'node:util';

export interface Options {
  /** How often each pair of processes is run. */
  readonly pairs: number;
  /** How many secrets the main row set loads, a row each. */
  readonly sizes: readonly number[];
  /** Measures only what has this in its name, in any case: a product, `start-up`, `profile`, `redactor`, `reference server`. */
  readonly only: string;
  /** Puts the tables into docs/performance.md, and the chart beside it. */
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
      pairs: { type: 'string', default: '21' },
      sizes: { type: 'string', default: '10,100,1000,5000' },
      only: { type: 'string', default: '' },
      write: { type: 'boolean', default: false },
    },
  });
  const [pairs = 0] = counts('pairs', values.pairs, 'a whole number from 1, such as 21');
  const sizes = counts('sizes', values.sizes, 'numbers of secrets, such as 10,1000');
  if (values.write && values.only !== '')
    throw new Error(
      '--write puts whole tables into the page, and --only measures a part of them: leave one of them out.',
    );
  return { pairs, sizes, only: values.only, write: values.write };
}

/** Whether something with this name is to be measured. */
export const isAsked = ({ only }: Pick<Options, 'only'>, name: string): boolean =>
  name.toLowerCase().includes(only.toLowerCase());

function counts(name: string, text: string, expected: string): number[] {
  const numbers = text.split(',').map(Number);
  const wrong = numbers.some((number) => !Number.isInteger(number) || number < 1 || number > 99_999);
  if (wrong || (name === 'pairs' && numbers.length > 1))
    throw new Error(`--${name} is ${JSON.stringify(text)}, but must be ${expected}.`);
  return numbers;
}
