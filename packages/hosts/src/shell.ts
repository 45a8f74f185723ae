import { defuse, type Host, type Level, type Variable } from '@infisical-ci/job';
import { fitsEnvironment } from './environment';
import type { ProcessHands } from './hands';

/**
 * Any POSIX shell: the variables are text to be evaluated, on standard output; everything said goes to standard error.
 * Nothing can be masked here: whoever evaluates the text sees to the log.
 */
export function shell({ env, print, printError }: Pick<ProcessHands, 'env' | 'print' | 'printError'>): Host {
  return {
    targets: ['env'],
    folder: env['TMPDIR'] ?? env['TEMP'] ?? '/tmp',
    file: 'infisical.env',
    names: { reserved: [], fold: (name) => name },
    shown: [],
    unfit,
    say: (level, text) => printError(`${prefixes[level]}${text.split('\n').map(defuse).join('\n')}\n`),
    mask: () => undefined,
    set(_target, variables) {
      print(variables.map(({ name, value }) => `export ${name}=${quote(value)}\n`).join(''));
      // What was printed cannot be taken back: it is the last thing that is written.
      return () => undefined;
    },
  };
}

const prefixes: Readonly<Record<Level, string>> = {
  debug: 'debug: ',
  info: '',
  warning: 'warning: ',
  error: 'error: ',
};

function unfit(variable: Variable): string | undefined {
  if (variable.value.includes('\0'))
    return 'the value holds a NUL character, which no environment variable can. Take it from a file ({export-type}: file).';
  if (!fitsEnvironment(variable))
    return 'the value is larger than the 128 KiB that Linux takes for one environment variable. Take it from a file ({export-type}: file).';
  return undefined;
}

/** Single quotes hold everything but themselves (POSIX, XCU 2.2.2). */
function quote(value: string): string {
  return `'${value.replaceAll("'", "'\\''")}'`;
}
