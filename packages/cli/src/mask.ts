import { Failure, spellOut } from '@infisical-ci/job';
import { exitCodes, type Asked, type Command, type Outside } from './command';
import { readNeedles, redactionBy, watchNeedles, type Watch } from './needles';
import { grace } from './run';

/** `mask`: hides texts in what a program prints, or in standard input. */
export const maskCommand: Command = {
  flags: { 'needles-file': 'text', 'needles-fd': 'text' },
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
