// GitHub as the issuer.
import type { GitHubJob } from '../api';
import { createEndpoint, type EndpointIssuer } from './endpoint';
import { githubClaimNames, githubClaims } from './github-claims';

/** @param now the clock, in milliseconds since 1970 */
export function createGitHub(now: () => number): EndpointIssuer<GitHubJob> {
  return createEndpoint<GitHubJob>(
    {
      name: 'github',
      fields: {
        repository: 'string',
        ref: 'string',
        environment: 'string',
        eventName: 'string',
        immutableSubject: 'boolean',
        expiresIn: 'number',
        keyId: 'string',
        claims: 'object',
      },
      claims: githubClaims,
      header: ({ keyId }) => (keyId === undefined ? {} : { kid: keyId }),
      claimNames: githubClaimNames,
      environment: {},
    },
    now,
  );
}
