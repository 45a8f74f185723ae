import { end, load } from '@infisical-ci/job';
import { childOf } from './child';
import { exitCodes, type Asked, type Command, type Outside } from './command';
import { platformFlag, platformHost, platformMistakes, platformOf } from './platform';
import { redactionsFor, redactFlag, redactMistakes } from './redaction';
import { spelt } from './spelt';

/** What the child's output is waited for once it has ended, in milliseconds: as long as Go's programs do. */
export const grace = 1000;

/** `run`: secrets to one command alone, whose output shows none of them. */
export const runCommand: Command = {
  flags: { ...platformFlag, ...redactFlag, 'keep-credentials': 'switch' },
  takesSettings: true,
  takesProgram: 'must',
  mistakes: ({ own, given }) => [
    ...platformMistakes(own),
    ...redactMistakes(own),
    ...(/output/i.test(given['--export-type'] ?? '')
      ? ['--export-type may be env, file or none here: a command has no outputs.']
      : []),
  ],
  async run(asked, outside) {
    const { hands, sources } = outside;
    const child = childOf(platformHost(platformOf(asked.own, hands.env), outside));
    const job = { ...spelt(asked), host: child.host, hands, clock: hands.clock };
    // The summary page and what is left over are this run's own: nothing of it outlives the child.
    if (!(await load({ ...job, sources }))) return exitCodes.failed;
    try {
      return await outside.program.run({
        words: asked.program,
        env: { ...withoutCredentials(asked, hands.env), ...Object.fromEntries(child.variables) },
        grace,
        say: (text) => child.host.say('warning', text),
        ...redactionsFor(asked.own, outside, child.needles, (text) => child.host.say('info', text)),
      });
    } finally {
      const leftover = child.leftover();
      if (leftover) await end(job, leftover);
    }
  },
};

/** The token that GitLab makes for Infisical is a credential too, wherever it was taken from. */
const always = ['INFISICAL_ID_TOKEN'];

function withoutCredentials(
  { own, credentials }: Asked,
  env: Outside['hands']['env'],
): Record<string, string | undefined> {
  if (own['keep-credentials'] === 'true') return { ...env };
  const hidden = new Set([...credentials, ...always]);
  return Object.fromEntries(Object.entries(env).filter(([name]) => !hidden.has(name)));
}
