import { load, products, type Host } from '@infisical-ci/job';
import { exitCodes, type Asked, type Command, type Outside } from './command';
import { answers, type Answers } from './answers';
import { needlesHost } from './needles-host';
import { intoFile } from './into';
import { isEvaluated, platformFlag, platformHost, platformMistakes, platformOf, type PlatformName } from './platform';

/** `load`: secrets to the later steps of the job, by the platform's own way. */
export const loadCommand: Command = {
  about: 'Loads secrets for the rest of the job, by the way that its platform has.',
  usage: ['[flags]', '[flags] --into FILE', '[flags] --export-type file --file-format json'],
  notes: [
    'On CircleCI it adds to the file that BASH_ENV names, on GitHub to the one that GITHUB_ENV names. Anywhere else it prints ' +
      'text for a shell to evaluate: eval "$(infisical-ci load || echo exit 1)". With --into the text goes to a file for its ' +
      'owner alone: infisical-ci load --into "$f" && . "$f". Where it fails, it prints the one line `exit 1` to be evaluated.',
  ],
  flags: {
    ...platformFlag,
    into: { value: 'FILE', help: 'Writes the text to be evaluated to this file (0600) instead of standard output.' },
    'needles-file': {
      value: 'FILE',
      help: 'Leaves there (0600) what `infisical-ci mask` is to hide. On CircleCI it is left where that looks by itself.',
    },
    json: { help: 'Prints what was loaded as one JSON object: names, count, file; or the error code. No values.' },
  },
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
    const host = delivering(platform, asked, outside, told);
    const { hands, sources } = outside;
    const loaded = await load({
      product: products.command,
      given: asked.given,
      host,
      sources,
      hands,
      clock: hands.clock,
    });
    if (asked.own['json'] === 'true') hands.print(told.json(loaded));
    if (loaded && !host.masker) host.say('info', unmasked[platform]);
    return loaded ? exitCodes.done : exitCodes.failed;
  },
};

function delivering(platform: PlatformName, { own }: Asked, outside: Outside, told: Answers): Host {
  let host = platformHost(platform, outside);
  if (own['into']) host = intoFile(host, own['into']);
  const needles =
    own['needles-file'] || (platform === 'circleci' ? outside.kept.ownNeedles(outside.hands.env) : undefined);
  if (needles !== undefined) host = needlesHost(host, (texts) => outside.kept.addNeedles(needles, texts));
  return own['json'] === 'true' ? told.listening(host) : host;
}

const instead = 'infisical-ci run -- COMMAND shows a command its secrets and hides them in what it prints.';
const unmasked: Readonly<Record<PlatformName, string>> = {
  github: '',
  circleci: `Nothing hides these values in the log of later steps. ${instead}`,
  gitlab: `GitLab's runner hides nothing that a job fetched itself, so nothing hides these values in its log. ${instead}`,
  shell: `Nothing hides these values in what later commands print. ${instead}`,
};
