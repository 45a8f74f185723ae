import type { Command } from './command';
import { keepFlags, keepMistakes, runKeep } from './keeping';

/** `keep`: an access token and secrets in files, kept up to date for a long workload. No script carries what it does. */
export const keepCommand: Command = {
  get flags() {
    return keepFlags();
  },
  takesSettings: true,
  takesProgram: 'no',
  mistakes: (asked) => keepMistakes(asked),
  run: (asked, outside) => runKeep(asked, outside),
};
