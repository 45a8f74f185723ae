// How the programs that are measured come to a Node that tells what it has used.
import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { temporaryFolder } from '../../support/folders';

const gauge = join(process.cwd(), 'test/bench/gauge.cjs');

/** The words that start a program of Node's. */
export const underNode = (program: string, ...words: readonly string[]) => ({
  command: process.execPath,
  words: ['--require', gauge, program, ...words],
});

/** By this variable every Node that a script starts is measured. */
export const gaugedOptions = `--require=${gauge}`;

let folder: string | undefined;

/** A folder for PATH whose `node` is measured: for scripts that take NODE_OPTIONS away from it. */
export function gaugedNode(): string {
  if (folder !== undefined) return folder;
  folder = join(temporaryFolder(), 'bin');
  mkdirSync(folder);
  const program = join(folder, 'node');
  writeFileSync(program, `#!/bin/sh\nexec '${process.execPath}' --require '${gauge}' "$@"\n`);
  chmodSync(program, 0o755);
  return folder;
}

/** A script of bash's, which tells at its end what all that it waited for has used. */
export const underBash = (script: string) => ({
  command: '/bin/bash',
  words: ['-c', `(\n${script}\n)\ncode=$?\ntimes >&3\nexit "$code"`],
});
