import { pipeline, serviceConnection } from './azure-pipelines';
import { bitbucket } from './bitbucket';
import { buildkite } from './buildkite';
import { circleci } from './circleci';
import { forgejo } from './forgejo';
import { github } from './github';
import { gitlab } from './gitlab';
import { command, env, file } from './given';
import { google } from './google';
import { kubernetes } from './kubernetes';
import type { Source } from './source';
import { spiffe } from './spiffe';

/** Who can vouch for a job, by the name that `token-source` takes. A new platform is one file and one row. */
export const sources = {
  github,
  forgejo,
  circleci,
  gitlab,
  bitbucket,
  buildkite,
  kubernetes,
  google,
  spiffe,
  env,
  file,
  command,
} as const satisfies Readonly<Record<string, Source>>;

/** Those of a task of Azure Pipelines, which is given the bearer that they need; no script is, so no other product has them. */
export const taskSources = { serviceConnection, pipeline } as const satisfies Readonly<Record<string, Source>>;

export { withSigner } from './aws/refused';
export { vouchByAws } from './aws/vouch';
export { claimText, standardBindings } from './bindings';
export { isFor, readClaims, type Claims } from './claims';
export { command, env, file } from './given';
export { entraAdvice } from './azure-advice';
export { askForIdToken, parameterOf } from './azure-oidc';
export { connectionOf, pipeline, serviceConnection } from './azure-pipelines';
export { forgejo } from './forgejo';
export { github } from './github';
export { spiffe } from './spiffe';
export type { Advice, Ask, Binding, Env, Field, Pattern, Source } from './source';
