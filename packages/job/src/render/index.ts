import type { Variable } from '../host';
import { dotenvUnfit, renderDotenv } from './dotenv';

/** One format of file. */
export interface Format {
  /** The whole file; of variables that `unfit` has nothing to say about. */
  render(variables: readonly Variable[]): string;
  /** Why a variable cannot be held, as a sentence with what to do; undefined where it can. */
  unfit(variable: Variable): string | undefined;
}

/** The formats, by their name in the setting `file-format`. */
export const formats = {
  dotenv: { render: renderDotenv, unfit: dotenvUnfit },
} as const satisfies Readonly<Record<string, Format>>;
