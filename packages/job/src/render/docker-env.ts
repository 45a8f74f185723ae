import { half, hasHalf, nul, otherFormat, otherName, type Format, type Named } from './format';

/** Docker reads lines by Go's bufio.Scanner, whose buffer of 64 KiB must hold the line end too. */
const longestLine = 64 * 1024 - 1;

/**
 * For `docker run --env-file`: a variable a line, its value taken as it stands up to the line end, quotes and all. So it
 * can hold no line end, and needs no quoting (Docker: reference, `docker container run`, "Set environment variables").
 */
export const dockerEnv: Format = {
  unfitName(name) {
    // White space in front of a line is cut off, and what begins with # is a comment then. Go's white space has U+0085 too.
    if (name !== '' && !/^[\s\u0085#]|[=\s\0]/.test(name) && !hasHalf(name)) return undefined;
    return `a docker-env file holds no name that is empty, begins with \`#\`, or holds white space or \`=\`. ${otherName}`;
  },
  unfitValue({ name, value }) {
    if (value.includes('\n')) return `the value has several lines, and docker knows one line a value. ${otherFormat}`;
    if (value.endsWith('\r')) return `the value ends in a carriage return, which docker cuts off. ${otherFormat}`;
    if (value.includes('\0')) return nul;
    if (hasHalf(value)) return half;
    if (Buffer.byteLength(line({ name, value })) > longestLine)
      return `name and value are more than 64 KiB together, and docker reads no longer line. ${otherFormat}`;
    return undefined;
  },
  render: (variables) => variables.map((variable) => `${line(variable)}\n`).join(''),
};

function line({ name, value }: Named): string {
  return `${name}=${value}`;
}
