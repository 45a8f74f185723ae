import { getInput, getTaskVariable } from 'azure-pipelines-task-lib/task';
import { azurePipelines, hands as own, taskVariable } from '@infisical-ci/hosts';
import { azure, end, readLeftover } from '@infisical-ci/job';
import { agentHands, silenceTaskLib } from './agent';
import { inputs } from './inputs';

silenceTaskLib();
const hands = agentHands(own);
const host = azurePipelines(hands);
const job = { product: azure, given: inputs(getInput), host, hands, clock: hands.clock };

end(job, readLeftover(getTaskVariable(taskVariable) ?? '')).catch((error: unknown) => {
  host.say(
    'warning',
    `Cleaning up after the secrets task broke off (${error instanceof Error ? error.name : 'for no known reason'}).`,
  );
});
