import { adviceBy, likelySubjects, widerSubjects } from './advice';
import { claimText } from './bindings';
import type { Claims } from './claims';
import type { Advice } from './source';

/** Buildkite's own form of `sub`. */
const form = /^(organization:[^:]+:pipeline:[^:]+:ref:)(refs\/(heads|tags)\/.+):commit:[^:]*:step:[^:]*$/;

export const buildkiteAdvice = adviceBy({ Subject: aboutSubject, Audiences: aboutAudience });

function aboutSubject(claims: Claims): Partial<Advice> {
  const found = form.exec(claimText(claims['sub']) ?? '');
  if (!found) return {};
  const [, pipeline = '', ref = '', kind = ''] = found;
  const every = kind === 'heads' ? 'branch' : 'tag';
  return {
    once: true,
    wider: widerSubjects({
      [`every build of this ${every}`]: `${pipeline}${ref}:commit:*:step:*`,
      [`every ${every} of the pipeline`]: `${pipeline}refs/${kind}/**`,
    }),
    likely: likelySubjects(`${pipeline}refs/${kind}/*`),
    notes: ['`sub` names the commit and the step, which are others in every build: put a `*` in the place of each.'],
  };
}

function aboutAudience(claims: Claims): Partial<Advice> {
  const isDefault =
    claimText(claims['aud']) === `https://buildkite.com/${claimText(claims['organization_slug']) ?? ''}`;
  const note =
    "That is Buildkite's default, since {audience} is not set: every service that trusts this organization's jobs gets it too, so take a text of your own.";
  return { notes: isDefault ? [note] : [] };
}
