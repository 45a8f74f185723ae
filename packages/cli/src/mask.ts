import { Failure, spellOut } from '@infisical-ci/job';
import { exitCodes, type Asked, type Command, type Outside } from './command';
import { readNeedles, redactionBy, watchNeedles, type Watch } from './needles';
import { grace } from './run';

/** `mask`: hides texts in what a program prints, or in standard input. */
export const maskCommand: Command = {
  about: 'Hides secrets in what a command prints, or in standard input.',
  usage: ['[flags] -- COMMAND [ARGUMENT...]', '[flags] <INPUT'],
  notes: [
    'What is to be hidden is told by a file or a descriptor, never by an argument: a line each, either a value, which is hidden in ' +
      'all its forms, or a JSON string, which is hidden as it is. Until there is anything to hide all is passed on.',
    'On CircleCI nothing need be told: it hides what `infisical-ci load` loads in the same job, before or later. As the shell of ' +
      'steps: infisical-ci mask -- /bin/bash -eo pipefail',
  ],
  flags: {
    'needles-file': {
      value: 'FILE',
      help: 'What to hide (0600, as `load --needles-file` leaves it). It may come later, and grow.',
    },
    'needles-fd': { value: 'N', help: 'What to hide, from an open descriptor, to its end: as in 3<FILE.' },
  },
  takesSettings: false,
  takesProgram: 'may',
  mistakes: ({ own }, { hands, kept }) => [
    ...(own['needles-fd'] && !/^([3-9]|[1-9]\d{1,3})$/.test(own['needles-fd'])
      ? ['--needles-fd is the number of a descriptor, 3 or more.']
      : []),
    ...(own['needles-file'] || own['needles-fd'] || kept.ownNeedles(hands.env) !== undefined
      ? []
      : ['Nothing says what is to be hidden: give --needles-file FILE or --needles-fd N.']),
  ],
  async run(asked, outside) {
    const say = (text: string): void => outside.hands.printError(`infisical-ci: ${text}\n`);
    let watch: Watch;
    try {
      watch = watching(asked, outside, say);
    } catch (error) {
      const { message, fixes } =
        error instanceof Failure ? error : { message: 'The needles could not be read.', fixes: [] };
      for (const line of [message, ...fixes]) say(spellOut(line, 'flag'));
      return exitCodes.failed;
    }
    if (asked.program.length === 0) return outside.program.filter(redactionBy(watch));
    return outside.program.run({
      words: asked.program,
      env: outside.hands.env,
      stdout: redactionBy(watch),
      stderr: redactionBy(watch),
      grace,
      say,
    });
  },
};

function watching({ own }: Asked, { hands, kept }: Outside, say: (text: string) => void): Watch {
  const told = own['needles-fd'] ? readNeedles(kept.readDescriptor(Number(own['needles-fd']))) : [];
  const file = own['needles-file'] || (own['needles-fd'] ? undefined : kept.ownNeedles(hands.env));
  return watchNeedles(kept, file, told, say);
}
