import { absence, adviceBy, likelySubjects, widerSubjects } from './advice';
import { claimText } from './bindings';
import type { Claims } from './claims';
import type { Advice } from './source';

/** GitLab's own form of `sub`. A group may be inside of others. */
const form = /^(project_path:(.+)\/[^/:]+):ref_type:(branch|tag):ref:/;

export const gitlabAdvice = adviceBy({
  Subject: aboutSubject,
  Audiences: () => ({ notes: ["The audience is what `aud` of the job's id_tokens says, in .gitlab-ci.yml."] }),
  Claims: absence({
    environment:
      'The job has no `environment:`, so its token has no such claim: add `environment: NAME` to the job, or take it out of Claims.',
  }),
});

function aboutSubject(claims: Claims): Partial<Advice> {
  const found = form.exec(claimText(claims['sub']) ?? '');
  if (!found) return { notes: ['`sub` has a form that the project has customised: take it as it is.'] };
  const [, project = '', group = '', type = ''] = found;
  const ref = `${project}:ref_type:${type}:ref:`;
  return {
    // A `**` that does not stand alone is a `*`, and `*/**` wants a slash.
    wider: widerSubjects({
      [`every ${type} of the project`]: `${ref}{*,*/**}`,
      'every project of the group, on every branch and tag': `project_path:${group}/**`,
    }),
    likely: likelySubjects(`${project}:*`, `${ref}*`, `${ref}**`, `${ref}*/**`),
    notes:
      claims['pipeline_source'] === 'merge_request_event'
        ? [
            'A merge request from a fork can have this subject too, where its pipeline is run in the parent project: insist on the claim `ref_protected: true` beside it.',
          ]
        : [],
  };
}
