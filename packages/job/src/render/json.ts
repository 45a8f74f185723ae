import type { Format } from './format';

/** One object of texts, a line each, in the order of delivery (RFC 8259). It holds everything. */
export const json: Format = {
  unfitName: () => undefined,
  unfitValue: () => undefined,
  // Written line by line, since an object of JavaScript puts names that are numbers first.
  render: (variables) =>
    variables.length === 0
      ? '{}\n'
      : `{\n${variables.map(({ name, value }) => `  ${JSON.stringify(name)}: ${JSON.stringify(value)}`).join(',\n')}\n}\n`,
};
