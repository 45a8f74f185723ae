import { absence, adviceBy, likelySubjects, widerSubjects } from './advice';
import { claimText } from './bindings';
import type { Claims } from './claims';
import type { Advice } from './source';

/** GitLab's own form of `sub`. A group may be inside of others. */
const form = /^(project_path:(.+)\/[^/:]+):ref_type:(branch|tag):ref:/;

export const gitlabAdvice = adviceBy({
  Subject: aboutSubject,
  Audiences: () => ({ notes: ["The audience is what `aud` of the job's id_tokens says, in .gitlab-ci.yml."] }),
  Claims: (claims, absent) => (absent === undefined ? aboutProtection(claims) : lacks(claims, absent)),
});

const lacks = absence({
  environment:
    'The job has no `environment:`, so its token has no such claim: add `environment: NAME` to the job, or take it out of Claims.',
});

const fork =
  'a merge request from a fork, whose pipeline somebody runs in this project, has a subject of this project too';

function aboutProtection(claims: Claims): Partial<Advice> {
  const protection = claimText(claims['ref_protected']);
  if (protection === 'true') return { notes: [`Keep \`ref_protected: true\` in Claims: ${fork}.`] };
  if (protection !== 'false') return {};
  return {
    notes: [
      `\`ref_protected\` is false: the branch or tag is no protected one. Where Claims wants \`true\`, protect it (GitLab: Settings, Repository), or skip the job here. Do not loosen the claim: ${fork}.`,
    ],
  };
}

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
