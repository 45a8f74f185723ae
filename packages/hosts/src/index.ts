import { azurePipelines } from './azure-pipelines';
import { circleci } from './circleci';
import { github } from './github';
import { gitlab } from './gitlab';
import { shell } from './shell';

/** The platforms, by name. Products take the one that they are for, so that no bundle holds the others. */
export const hosts = { github, azurePipelines, circleci, gitlab, shell } as const;

export { azurePipelines, taskVariable } from './azure-pipelines';
export { circleci } from './circleci';
export { github, stateName } from './github';
export { gitlab } from './gitlab';
export { hands, type ProcessHands } from './hands';
export { redUntilGreen } from './outcome';
export { shell } from './shell';
