import { adviceBy, likelySubjects, widerSubjects } from './advice';
import { claimText } from './bindings';
import type { Claims } from './claims';
import type { Advice } from './source';

/** CircleCI's `sub`: the first form ends behind the user, the second one names repository and branch. */
const form = /^(org\/([^/]+)\/project\/[^/]+)\/user\/[^/]+(?:(\/vcs-origin\/.+\/vcs-ref\/)(.+))?$/;

export const circleciAdvice = adviceBy({
  Subject: aboutSubject,
  Audiences: aboutAudience,
  Claims: () => ({
    notes: [
      "CircleCI's own claims have a dot in their names, which Infisical takes for a step into a claim, so none of them can be bound: bind Subject, which names project, repository and branch.",
    ],
  }),
});

const parts = (claims: Claims): RegExpExecArray | null => form.exec(claimText(claims['sub']) ?? '');

function aboutSubject(claims: Claims): Partial<Advice> {
  const found = parts(claims);
  if (!found) return {};
  const [, project = '', , origin, ref = ''] = found;
  const whole = { 'every run of the project, on every branch': `${project}/user/**` };
  const user = '`sub` names the user who started this run: put a `*` in the place of the id behind `user/`.';
  if (origin === undefined)
    return {
      once: true,
      wider: widerSubjects(whole),
      notes: [
        user,
        'This is the first form of `sub`, which names no branch. CIRCLE_OIDC_TOKEN_V2 has the second one, but for runs that a custom webhook started.',
      ],
    };
  const anybody = `${project}/user/*${origin}`;
  return {
    once: true,
    wider: widerSubjects({
      'this branch, whoever starts the run': anybody + ref,
      ...(ref.startsWith('refs/heads/')
        ? { 'every branch of the repository, whoever starts the run': `${anybody}refs/heads/**` }
        : {}),
      ...whole,
    }),
    likely: likelySubjects(`${project}/user/*`, `${anybody}refs/heads/*`),
    notes: [user],
  };
}

function aboutAudience(claims: Claims): Partial<Advice> {
  const note =
    "That is the organization's id, CircleCI's default: every service that trusts this organization's jobs gets it too, so set {audience} to a text of your own.";
  return { notes: claimText(claims['aud']) === parts(claims)?.[2] ? [note] : [] };
}
