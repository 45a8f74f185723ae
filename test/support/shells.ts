// The shells that text is evaluated by: bash must be there; the others are run where they are.
import { spawnSync } from 'node:child_process';

export interface Shell {
  readonly name: string;
  /** The program, and the words before `-c`. */
  readonly command: readonly [string, ...string[]];
}

const all: readonly Shell[] = [
  { name: 'bash', command: ['bash'] },
  { name: 'bash --posix', command: ['bash', '--posix'] },
  { name: 'dash', command: ['dash'] },
  { name: 'busybox sh', command: ['busybox', 'sh'] },
  { name: 'ksh', command: ['ksh'] },
  { name: 'zsh', command: ['zsh'] },
];

const isHere = ({ command: [program, ...words] }: Shell): boolean =>
  spawnSync(program, [...words, '-c', ':']).status === 0;

let found: readonly Shell[] | undefined;

/** Those that are here; for each of the others a line on standard error says that it was skipped. */
export function shells(): readonly Shell[] {
  if (found) return found;
  const missing = all.filter((shell) => !isHere(shell) && shell.name !== 'bash');
  if (missing.length > 0)
    process.stderr.write(`skipped, since they are not installed: ${missing.map(({ name }) => name).join(', ')}\n`);
  return (found = all.filter((shell) => !missing.includes(shell)));
}
