import type { Variable } from '../host';

export type Named = Pick<Variable, 'name' | 'value'>;

/** One format of file: what it can hold, and how that is written. A reason is a sentence, and another that says what to do. */
export interface Format {
  /** Why no variable of that name can be held; undefined where one can. */
  unfitName(name: string): string | undefined;
  /** Why the value cannot be held, of a variable whose name can. */
  unfitValue(variable: Named): string | undefined;
  /** The whole file, of variables that the other two have nothing to say about. */
  render(variables: readonly Named[]): string;
}

/** Whether a text holds half of a character (an unpaired surrogate), which UTF-8 cannot. */
export const hasHalf = (text: string): boolean => !text.isWellFormed();

const asJson = 'a file in JSON ({export-type}: file, {file-format}: json)';

export const otherName = `Rename the secret in Infisical, or take ${asJson}, which holds any name.`;
export const otherFormat = `Take ${asJson}, which holds any value, or store it as base64 text.`;

export const nul = `the value holds a NUL character, which no variable can. ${otherFormat}`;
export const half = `the value holds half of a character (an unpaired surrogate), which no text in UTF-8 can. Correct it in Infisical, or take ${asJson}.`;
