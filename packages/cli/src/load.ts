import { load } from '@infisical-ci/job';
import { exitCodes, type Asked, type Command } from './command';
import { answers } from './answers';
import { deliveringHost, deliveryFlags } from './delivering';
import { isEvaluated, platformMistakes, platformOf, type PlatformName } from './platform';
import { isCarried, spelt } from './spelt';

/** `load`: secrets to the later steps of the job, by the platform's own way. */
export const loadCommand: Command = {
  flags: { ...deliveryFlags, json: 'switch' },
  takesSettings: true,
  takesProgram: 'no',
  evaluated: ({ own }, { hands }) => !own['into'] && isEvaluated(platformOf(own, hands.env)) && own['json'] !== 'true',
  mistakes({ own, given }, { hands, terminals }) {
    const evaluated = isEvaluated(platformOf(own, hands.env));
    const toEnv = /(^|,)\s*env\b/i.test(given['--export-type'] || 'env');
    const toOutput = evaluated && toEnv && !own['into'];
    return [
      ...platformMistakes(own),
      ...(own['into'] && !evaluated
        ? ['--into is for text to be evaluated, and this platform has a file of its own: leave it out.']
        : []),
      ...(toOutput && own['json'] === 'true'
        ? [
            '--json and the text to be evaluated would both be on standard output: add --into FILE, or --export-type=file.',
          ]
        : []),
      ...(toOutput && terminals.stdout
        ? [
            'Standard output is a terminal, where the values would be shown: write eval "$(infisical-ci load || echo exit 1)", or add --into FILE.',
          ]
        : []),
    ];
  },
  async run(asked, outside) {
    const platform = platformOf(asked.own, outside.hands.env);
    const told = answers();
    const delivering = deliveringHost(platform, asked, outside);
    const host = asked.own['json'] === 'true' ? told.listening(delivering) : delivering;
    const { hands, sources } = outside;
    const loaded = await load({
      ...spelt(asked),
      host,
      sources,
      hands,
      clock: hands.clock,
    });
    if (asked.own['json'] === 'true') hands.print(told.json(loaded));
    const shown = platform === 'circleci' || !host.masker;
    if (loaded && shown && !isDry(asked))
      host.say('info', (isCarried(asked) && unmaskedInputs[platform]) || unmasked[platform]);
    return loaded ? exitCodes.done : exitCodes.failed;
  },
};

const isDry = ({ given }: Asked): boolean => given['--dry-run'] === 'true';

const instead = 'infisical-ci run -- COMMAND shows a command its secrets and hides them in what it prints.';
const unmasked: Readonly<Record<PlatformName, string>> = {
  github: '',
  circleci:
    'CircleCI hides none of these values in later steps. The shell `infisical-ci mask -- /bin/bash -eo pipefail` does, and ' +
    '`run` for one command.',
  gitlab: `GitLab's runner hides nothing that a job fetched itself, so nothing hides these values in its log. ${instead}`,
  shell: `Nothing hides these values in what later commands print. ${instead}`,
};

/** The same for who wrote inputs, where that is another. */
const unmaskedInputs: Partial<typeof unmasked> = {
  gitlab: 'Nothing hides these values in the log: GitLab does not. mask_output: true does, and `run` for one command.',
};
