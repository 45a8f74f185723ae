import { isForgejo, tokenOfEndpoint } from './actions-endpoint';
import { permissionMissing } from './github-refusals';
import { claimBindings, standardBindings } from './bindings';
import type { Source } from './source';

/** The token endpoint that GitHub's runner offers to a job with `id-token: write`. */
export const github: Source = {
  title: "GitHub's token endpoint",
  audience: 'any',
  here: (env) => env['GITHUB_ACTIONS'] === 'true' && !isForgejo(env),
  token: (ask) => tokenOfEndpoint(ask, 'GitHub', permissionMissing),
  bindings: (claims) => [...standardBindings(claims), ...claimBindings(claims, telling)],
};

/** Claims that are safe to bind beside the subject: ids survive a renaming, a reusable workflow is named by its own claim. */
const telling = [
  'repository',
  'repository_id',
  'repository_owner_id',
  'ref',
  'environment',
  'job_workflow_ref',
  'event_name',
];
