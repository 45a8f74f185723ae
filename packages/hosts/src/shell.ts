import { defuse, renderFile, unfitForFile, type Host, type Level } from '@infisical-ci/job';
import type { ProcessHands } from './hands';

/**
 * Any POSIX shell: the variables are text to be evaluated, as in a file for shells, on standard output; everything said goes to standard error.
 * Nothing can be masked here: whoever evaluates the text sees to the log.
 */
export function shell({ env, print, printError }: Pick<ProcessHands, 'env' | 'print' | 'printError'>): Host {
  return {
    targets: ['env'],
    folder: env['TMPDIR'] ?? env['TEMP'] ?? '/tmp',
    file: 'infisical.env',
    names: { reserved: [], fold: (name) => name },
    shown: [],
    unfit: (variable) => unfitForFile('shell', variable),
    say: (level, text) => printError(`${prefixes[level]}${text.split('\n').map(defuse).join('\n')}\n`),
    mask: () => undefined,
    set(_target, variables) {
      print(renderFile('shell', variables));
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
