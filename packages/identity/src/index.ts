import { command, env, file } from './given';
import { github } from './github';
import type { Source } from './source';

/** Who can vouch for a job, by the name that `token-source` takes. A new platform is one file and one row. */
export const sources = { github, env, file, command } as const satisfies Readonly<Record<string, Source>>;

export { withSigner } from './aws/refused';
export { vouchByAws } from './aws/vouch';
export { claimText, readClaims, type Claims } from './claims';
export { command, env, file } from './given';
export { github } from './github';
export type { Ask, Binding, Env, Source } from './source';
