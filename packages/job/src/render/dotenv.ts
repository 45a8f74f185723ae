import { half, hasHalf, nul, otherFormat, otherName, type Format } from './format';

/** One way to write a value, and whether the reader gets the same value back. */
interface Quoting {
  holds(value: string): boolean;
  write(value: string): string;
}

/** Between two of the same quotes the reader takes all as it is, but for line ends: it knows `\n` alone. */
const between = (quote: string): Quoting => ({
  // A backslash before the closing quote makes the reader look for another one further down the file.
  holds: (value) => !value.includes(quote) && !value.includes('\r') && !value.endsWith('\\'),
  write: (value) => `${quote}${value}${quote}`,
});

/**
 * In the order in which they are tried. Single quotes come first, since most other readers, shells among them, take
 * what stands between them as it is, too.
 */
const quotings: readonly Quoting[] = [
  between("'"),
  {
    // The reader turns \n and \r between double quotes into line ends: where the value holds them literally, it would change.
    holds: (value) => !/"|\\[nr]|\\$/.test(value),
    write: (value) => `"${value.replaceAll('\r', '\\r')}"`,
  },
  between('`'),
  {
    // Without quotes a value is one line, trimmed, and ends at a `#`.
    holds: (value) => !/[#\r\n\u2028\u2029]|^['"`]/.test(value) && value.trim() === value,
    write: (value) => value,
  },
];

/**
 * For readers of the `dotenv` package's format (Node's dotenv and those that follow it).
 *
 * Such a file is not for `docker run --env-file`: Docker removes no quotes, so each value would arrive with them.
 */
export const dotenv: Format = {
  unfitName(name) {
    if (!/^[\w.-]+$/.test(name))
      return `a dotenv file holds names of letters, digits, \`_\`, \`.\` and \`-\` alone. ${otherName}`;
    if (name === '__proto__') return `whoever reads the file with JavaScript loses this name. ${otherName}`;
    return undefined;
  },
  unfitValue({ value }) {
    if (value.includes('\0')) return nul;
    if (hasHalf(value)) return half;
    if (quotings.some(({ holds }) => holds(value))) return undefined;
    return `the value mixes quotes, backslashes and line ends in a way that no dotenv file can hold. ${otherFormat}`;
  },
  render: (variables) => variables.map(({ name, value }) => `${name}=${quote(value)}\n`).join(''),
};

function quote(value: string): string {
  const quoting = quotings.find(({ holds }) => holds(value));
  if (!quoting) throw new Error('a value that dotenv cannot hold was rendered');
  return quoting.write(value);
}
