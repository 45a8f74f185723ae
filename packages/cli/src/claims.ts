import { load, products } from '@infisical-ci/job';
import { exitCodes, type Command } from './command';
import { platformFlag, platformHost, platformMistakes, platformOf } from './platform';

/** `claims`: what the job's token says, and what to put into the identity for it. */
export const claimsCommand: Command = {
  flags: platformFlag,
  takesSettings: true,
  takesProgram: 'no',
  mistakes: ({ own }) => platformMistakes(own),
  async run({ given, own }, outside) {
    const { hands, sources } = outside;
    const host = platformHost(platformOf(own, hands.env), outside);
    const product = products.command;
    const settings = { ...given, '--dry-run': 'true' };
    const told = await load({ product, given: settings, host, sources, hands, clock: hands.clock });
    return told ? exitCodes.done : exitCodes.failed;
  },
};
