import { claimBindings, claimText, standardBindings } from './bindings';
import type { Claims } from './claims';
import { formsOf, readSubject, type Subject } from './github-subject';
import type { Advice, Binding, Field, Pattern } from './source';

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

/** Subject, audience and issuer, then the telling claims. */
export function githubBindings(claims: Claims): readonly Binding[] {
  return [...standardBindings(claims), ...claimBindings(claims, telling)];
}

const nothing: Advice = { wider: [], likely: [], notes: [] };

const advisers: Readonly<Record<Field, (claims: Claims, absent?: string) => Advice>> = {
  Issuer: () => nothing,
  Subject: aboutSubject,
  Audiences: aboutAudience,
  Claims: aboutClaims,
};

/** What GitHub's tokens have of their own in a field of the identity. */
export function githubAdvice(claims: Claims, field: Field, absent?: string): Advice {
  return advisers[field](claims, absent);
}

const ofSub = (patterns: readonly string[]): Pattern[] => patterns.map((pattern) => ({ claim: 'sub', pattern }));

function aboutSubject(claims: Claims): Advice {
  const subject = readSubject(claims);
  if (!subject)
    return {
      ...nothing,
      notes: ['`sub` has a form that the organization or the repository has customised: take it as it is.'],
    };
  const { repository, context } = subject;
  const forms = formsOf(subject, claims);
  return {
    wider: [
      ...ofSub(widerThan(context.kind, repository)).map((each) => ({ ...each, takes: takesOf[context.kind] ?? '' })),
      ...forms.both,
    ],
    likely: ofSub(
      [
        `${repository}:*`,
        `${repository}:ref:*`,
        `${repository}:ref:**`,
        `${repository}:ref:refs/heads/*`,
        `${repository}:environment:*`,
      ].filter((each) => each.startsWith(`${repository}:${context.kind}`) || each === `${repository}:*`),
    ),
    notes: [...forms.notes, contextNotes[context.kind]],
  };
}

const contextNotes: Readonly<Record<Subject['context']['kind'], string>> = {
  environment: 'The job has an `environment:`, so `sub` names it in the place of the branch.',
  pull_request: 'The run is for a pull request without an `environment:`, so `sub` names no branch.',
  ref: 'The job has no `environment:`, so `sub` names the branch or tag. Where Subject names an environment, add `environment:` to the job.',
};

const takesOf: Readonly<Partial<Record<Subject['context']['kind'], string>>> = {
  environment: 'every environment of the repository',
  ref: 'every branch of the repository',
};

function widerThan(kind: Subject['context']['kind'], repository: string): string[] {
  if (kind === 'environment') return [`${repository}:environment:*`];
  return kind === 'ref' ? [`${repository}:ref:refs/heads/**`] : [];
}

function aboutAudience(claims: Claims): Advice {
  const isDefault = claimText(claims['aud']) === `https://github.com/${claimText(claims['repository_owner']) ?? ''}`;
  const note =
    "That is GitHub's default, since {audience} is not set: every service that trusts this owner's jobs gets it too, so take a text of your own.";
  return { ...nothing, notes: isDefault ? [note] : [] };
}

/** Why a job's token may lack a claim. */
const absences: Readonly<Record<string, string>> = {
  environment:
    'The job has no `environment:`, so its token has no such claim: add `environment: NAME` to the job, or take it out of Claims.',
  head_ref: '`head_ref` is empty but for pull requests.',
  base_ref: '`base_ref` is empty but for pull requests.',
};

function aboutClaims(claims: Claims, absent?: string): Advice {
  const reason = absent !== undefined && Object.hasOwn(absences, absent) ? absences[absent] : undefined;
  if (absent !== undefined) return { ...nothing, notes: reason === undefined ? [] : [reason] };
  const ref = claimText(claims['ref']) ?? '';
  const kind = /^refs\/(heads|tags)\//.exec(ref)?.[1];
  if (kind === undefined) return nothing;
  return {
    ...nothing,
    wider: [
      { claim: 'ref', pattern: `refs/${kind}/**`, takes: `\`ref\` of every ${kind === 'heads' ? 'branch' : 'tag'}` },
    ],
    likely: [{ claim: 'ref', pattern: `refs/${kind}/*` }],
  };
}
