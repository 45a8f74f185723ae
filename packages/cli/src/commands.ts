import { claimsCommand } from './claims';
import type { Command } from './command';
import { keepCommand } from './keep';
import { loadCommand } from './load';
import { loginCommand } from './login';
import { maskCommand } from './mask';
import { revokeCommand } from './revoke';
import { runCommand } from './run';

/** Every command of `infisical-ci`, by its name. */
export const commands: Readonly<Record<string, Command>> = {
  load: loadCommand,
  run: runCommand,
  keep: keepCommand,
  mask: maskCommand,
  login: loginCommand,
  claims: claimsCommand,
  revoke: revokeCommand,
};
