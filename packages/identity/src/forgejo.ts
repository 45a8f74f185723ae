import { forgejoAdvice } from './forgejo-advice';
import { isForgejo, tokenOfEndpoint } from './actions-endpoint';
import { claimBindings, standardBindings } from './bindings';
import { openIdConnectMissing } from './forgejo-refusals';
import type { Source } from './source';

/** Claims that are safe to bind beside the subject: the ids survive a renaming. */
const telling = ['repository', 'repository_id', 'repository_owner_id', 'ref', 'event_name', 'workflow_ref'];

/**
 * The token endpoint of a Forgejo job with `enable-openid-connect: true`, which speaks as GitHub's does.
 * @see https://forgejo.org/docs/next/user/actions/security-openid-connect
 */
export const forgejo: Source = {
  title: "Forgejo's token endpoint",
  audience: 'any',
  here: isForgejo,
  token: (ask) => tokenOfEndpoint(ask, 'Forgejo', openIdConnectMissing),
  bindings: (claims) => [...standardBindings(claims), ...claimBindings(claims, telling)],
  advice: forgejoAdvice,
};
