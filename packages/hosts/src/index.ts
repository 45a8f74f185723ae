import { github } from './github';
import { shell } from './shell';

/** The platforms, by name. Products take the one that they are for, so that no bundle holds the others. */
export const hosts = { github, shell } as const;

export { github, stateName } from './github';
export { hands, type ProcessHands } from './hands';
export { redUntilGreen } from './outcome';
export { shell } from './shell';
