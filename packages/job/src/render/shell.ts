import { fitsEnvironment } from '../environment';
import { half, hasHalf, nul, otherFormat, otherName, type Format } from './format';

/**
 * Variables that shells compute: they lose what they are set to, or take it for arithmetic, and that runs commands
 * (`export RANDOM='a[$(id)]'` does, in bash). bash(1), "Shell Variables"; OPTIND in dash, too.
 */
const computed = new Set(
  (
    '_ BASHOPTS BASHPID BASH_ALIASES BASH_ARGC BASH_ARGV BASH_ARGV0 BASH_CMDS BASH_COMMAND BASH_LINENO BASH_MONOSECONDS BASH_SOURCE ' +
    'BASH_SUBSHELL BASH_TRAPSIG BASH_VERSINFO DIRSTACK EPOCHREALTIME EPOCHSECONDS EUID FUNCNAME GROUPS HISTCMD LINENO OPTIND ' +
    'PIPESTATUS PPID RANDOM SECONDS SHELLOPTS SHLVL SRANDOM UID'
  ).split(' '),
);

/**
 * For `. ./file` in bash, dash and busybox, in any locale: between single quotes a shell takes every byte as it is
 * (POSIX.1-2024, XCU 2.2.2), and no encoding in use has a character of several bytes with a quote for one of them.
 */
export const shell: Format = {
  unfitName(name) {
    if (!/^[A-Za-z_][A-Za-z0-9_]*$/.test(name))
      return `a shell's variable has letters, digits and \`_\` alone, and begins with no digit. ${otherName}`;
    if (computed.has(name)) return `a shell computes this variable, and may run what it is set to. ${otherName}`;
    return undefined;
  },
  unfitValue(variable) {
    if (variable.value.includes('\0')) return nul;
    if (hasHalf(variable.value)) return half;
    if (!fitsEnvironment(variable))
      return `the value is larger than the 128 KiB that Linux takes for one variable; with it the shell could start no command. ${otherFormat}`;
    return undefined;
  },
  render: (variables) => variables.map(({ name, value }) => `export ${name}=${quoted(value)}\n`).join(''),
};

/** A single quote ends the quoting, is written by itself, and the quoting begins anew. */
function quoted(value: string): string {
  return `'${value.replaceAll("'", `'\\''`)}'`;
}
