import type { Command } from './command';
import { keepFlags, keepMistakes, runKeep } from './keeping';

/** `keep`: an access token and secrets in files, kept up to date for a long workload. No script carries what it does. */
export const keepCommand: Command = {
  get flags() {
    return keepFlags();
  },
  absent() {
    try {
      void keepFlags();
      return undefined;
    } catch {
      return 'keep is not carried along here: the orb and the components have the command without it. Start it from its own package (docs/long-running.md).';
    }
  },
  takesSettings: true,
  takesProgram: 'no',
  mistakes: (asked) => keepMistakes(asked),
  run: (asked, outside) => runKeep(asked, outside),
};
