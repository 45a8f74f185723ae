import { isForgejo, tokenOfEndpoint } from './actions-endpoint';
import { githubAdvice, githubBindings } from './github-advice';
import { permissionMissing } from './github-refusals';
import type { Source } from './source';

/**
 * The token endpoint that GitHub's runner offers to a job with `id-token: write`.
 * @see https://docs.github.com/en/actions/reference/security/oidc
 */
export const github: Source = {
  title: "GitHub's token endpoint",
  audience: 'any',
  here: (env) => env['GITHUB_ACTIONS'] === 'true' && !isForgejo(env),
  token: (ask) => tokenOfEndpoint(ask, 'GitHub', permissionMissing),
  bindings: githubBindings,
  advice: githubAdvice,
};
