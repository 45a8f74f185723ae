import { github as host, hands, redUntilGreen } from '@infisical-ci/hosts';
import { command, env, file, forgejo, github, spiffe } from '@infisical-ci/identity';
import { load, products } from '@infisical-ci/job';
import { inputs } from './inputs';

const runner = host(hands);

redUntilGreen(
  () =>
    load({
      product: products.github,
      given: inputs(hands.env),
      host: runner,
      sources: { github, forgejo, spiffe, env, file, command },
      hands,
      clock: hands.clock,
    }),
  (level, text) => runner.say(level, text),
  hands,
);
