import type { Command } from './command';
import { loadCommand } from './load';
import { maskCommand } from './mask';
import { runCommand } from './run';

/** Every command of `infisical-ci`, by its name. */
export const commands: Readonly<Record<string, Command>> = {
  load: loadCommand,
  run: runCommand,
  mask: maskCommand,
};
