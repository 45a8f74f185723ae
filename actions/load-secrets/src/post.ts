import { getState } from '@actions/core';
import { github as host, hands, stateName } from '@infisical-ci/hosts';
import { end, products, readLeftover } from '@infisical-ci/job';
import { inputs } from './inputs';

const runner = host(hands);

const job = { product: products.github, given: inputs(hands.env), host: runner, hands, clock: hands.clock };

end(job, readLeftover(getState(stateName))).catch((error: unknown) => {
  runner.say(
    'warning',
    `Cleaning up after the secrets step broke off (${error instanceof Error ? error.name : 'for no known reason'}).`,
  );
});
