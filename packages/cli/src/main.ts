import { hands, redUntilGreen } from '@infisical-ci/hosts';
import { sources } from '@infisical-ci/identity';
import { defuse } from '@infisical-ci/job';
import { version } from '../package.json';
import { readCommandLine } from './ask';
import { exitCodes, type Outside } from './command';
import { commands } from './commands';
import { keptBelow } from './kept';
import { program } from './program';

const outside: Outside = {
  hands,
  sources,
  kept: keptBelow(),
  program,
  terminals: { stdout: process.stdout.isTTY, stderr: process.stderr.isTTY },
};

const complain = (text: string): void => hands.printError(`infisical-ci: ${text.split('\n').map(defuse).join('\n')}\n`);

// A reader that has gone is no reason to fail with a stack trace: what is written to it is lost, and that is meant.
for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined);

main(process.argv.slice(2));

function main(argv: readonly string[]): void {
  const reading = readCommandLine(argv, commands, outside);
  if ('version' in reading) {
    hands.print(`${version}\n`);
    return;
  }
  if ('help' in reading) {
    void showHelp(reading.help);
    return;
  }
  if ('wrong' in reading) {
    const { wrong, name, asked } = reading;
    for (const sentence of wrong) complain(sentence);
    complain(`See infisical-ci ${name === undefined ? '' : `${name} `}--help.`);
    // What a shell evaluates must not be empty: that would be green.
    if (name !== undefined && asked && commands[name]?.evaluated?.(asked, outside)) hands.print('exit 1\n');
    hands.exitWith(exitCodes.misused);
    return;
  }
  const { command, asked } = reading;
  if (command.evaluated?.(asked, outside))
    process.on('exit', (code) => {
      if (code !== exitCodes.done) hands.print('exit 1\n');
    });
  redUntilGreen(
    async () => {
      const code = await command.run(asked, outside);
      if (code !== exitCodes.done) hands.exitWith(code);
      return code === exitCodes.done;
    },
    (_level, text) => complain(text),
    hands,
  );
}

async function showHelp(name: string | undefined): Promise<void> {
  try {
    const { helpOf, overview } = await import('./usage');
    const command = name === undefined ? undefined : commands[name];
    hands.print(command && name !== undefined ? helpOf(name, command) : overview(commands));
  } catch {
    complain('The help is not carried along here: it is in docs/command.md, and in the package of this command.');
    hands.exitWith(exitCodes.failed);
  }
}
