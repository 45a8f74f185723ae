import { end, products, type Key } from '@infisical-ci/job';
import { exitCodes, type Command } from './command';
import { platformFlag, platformHost, platformMistakes, platformOf } from './platform';

/** Nobody logs in: where the access token came from was kept with it. */
const spares: readonly Key[] = ['identityId', 'clientId', 'clientSecret', 'accessToken', 'projectSlug', 'environment'];

/** `revoke`: the end of the job, for what `load` and `login` left to it. It only warns, as all ends of jobs do. */
export const revokeCommand: Command = {
  flags: platformFlag,
  takesSettings: true,
  takesProgram: 'no',
  mistakes: ({ own }) => platformMistakes(own),
  async run({ given, own }, outside) {
    const { hands, kept } = outside;
    const host = platformHost(platformOf(own, hands.env), outside);
    const leftover = kept.readLeftover(hands.env);
    if (leftover) {
      const { domain } = leftover;
      const settings = { ...given, ...(given['--domain'] || domain === undefined ? {} : { '--domain': domain }) };
      const product = { ...products.command, spares };
      await end({ product, given: settings, host, hands, clock: hands.clock }, leftover);
    } else host.say('info', 'Nothing was left to be ended here.');
    kept.forget(hands.env);
    return exitCodes.done;
  },
};
