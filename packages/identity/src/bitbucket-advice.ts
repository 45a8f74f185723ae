import { absence, adviceBy, widerSubjects } from './advice';
import { claimText } from './bindings';
import type { Claims } from './claims';
import type { Advice } from './source';

/** Bitbucket's `sub`: the repository, the deployment environment where the step has one, the step; ids in braces. */
const form = /^(\{[^{}:]+\})(?::(\{[^{}:]+\}))?:\{[^{}:]+\}$/;

export const bitbucketAdvice = adviceBy({
  Subject: aboutSubject,
  Audiences: (claims) => ({
    notes: (claimText(claims['aud']) ?? '').startsWith('ari:cloud:bitbucket::')
      ? [
          "That is the workspace's own, Bitbucket's default: every service that trusts this workspace's steps gets it too. `audiences` of the step's oidc, in bitbucket-pipelines.yml, chooses a text of your own.",
        ]
      : [],
  }),
  Claims: absence({
    deploymentEnvironmentUuid:
      'The step has no `deployment:`, so its token has no such claim: add `deployment: NAME` to the step, or take it out of Claims.',
  }),
});

function aboutSubject(claims: Claims): Partial<Advice> {
  const found = form.exec(claimText(claims['sub']) ?? '');
  if (!found) return {};
  const [, repository = '', environment] = found;
  return {
    once: true,
    wider: widerSubjects({
      ...(environment === undefined
        ? {}
        : { 'every step of this deployment environment': `${repository}:${environment}:*` }),
      'every step of the repository': `${repository}:*`,
    }),
    notes: ['`sub` ends with the id of this very step, which is another in every run: put a `*` in its place.'],
  };
}
