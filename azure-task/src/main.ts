import { getInput } from 'azure-pipelines-task-lib/task';
import { azurePipelines, hands as own, redUntilGreen } from '@infisical-ci/hosts';
import { command, env, file, pipeline, serviceConnection, spiffe } from '@infisical-ci/identity';
import { azure, load } from '@infisical-ci/job';
import { agentHands, silenceTaskLib } from './agent';
import { entra } from './entra-source';
import { inputs } from './inputs';

silenceTaskLib();
const hands = agentHands(own);
const host = azurePipelines(hands);

redUntilGreen(
  () =>
    load({
      product: azure,
      given: inputs(getInput),
      host,
      sources: { serviceConnection, pipeline, entra: entra(hands), spiffe, env, file, command },
      hands,
      clock: hands.clock,
    }),
  (level, text) => host.say(level, text),
  hands,
);
