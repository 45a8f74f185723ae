import { forgejoAdvice, forgejoBindings } from './forgejo-advice';
import { isForgejo, tokenOfEndpoint } from './actions-endpoint';
import { openIdConnectMissing } from './forgejo-refusals';
import type { Source } from './source';

/**
 * The token endpoint of a Forgejo job with `enable-openid-connect: true`, which speaks as GitHub's does.
 * @see https://forgejo.org/docs/next/user/actions/security-openid-connect
 */
export const forgejo: Source = {
  title: "Forgejo's token endpoint",
  audience: 'any',
  here: isForgejo,
  token: (ask) => tokenOfEndpoint(ask, 'Forgejo', openIdConnectMissing),
  bindings: forgejoBindings,
  advice: forgejoAdvice,
};
