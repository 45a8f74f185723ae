import { adviceBy, likelySubjects, widerSubjects } from './advice';
import { claimBindings, claimText, standardBindings } from './bindings';
import type { Claims } from './claims';
import type { Advice, Binding } from './source';

/** Forgejo's own form of `sub`; newer repositories have ids behind their names. */
const form = /^(repo:([^:]+)):(?:pull_request|ref:refs\/(heads|tags)\/.+)$/;

/** Claims that are safe to bind beside the subject: the ids survive a renaming. */
const telling = ['repository', 'repository_id', 'repository_owner_id', 'ref', 'event_name', 'workflow_ref'];

/** Subject, audience and issuer, then the telling claims. */
export function forgejoBindings(claims: Claims): readonly Binding[] {
  return [...standardBindings(claims), ...claimBindings(claims, telling)];
}

export const forgejoAdvice = adviceBy({ Subject: aboutSubject, Audiences: aboutAudience });

function aboutSubject(claims: Claims): Partial<Advice> {
  const found = form.exec(claimText(claims['sub']) ?? '');
  if (!found) return {};
  const [, repository = '', named = '', kind] = found;
  const ids =
    '`sub` has the form with ids, as of newer repositories: a Subject with the names alone misses it, and one with these ids survives a renaming.';
  const notes = named === claimText(claims['repository']) ? [] : [ids];
  if (kind === undefined) return { notes: [...notes, 'The run is for a pull request, so `sub` names no branch.'] };
  const all = `${repository}:ref:refs/${kind}/`;
  return {
    wider: widerSubjects({ [`every ${kind === 'heads' ? 'branch' : 'tag'} of the repository`]: `${all}**` }),
    likely: likelySubjects(`${repository}:*`, `${all}*`),
    notes,
  };
}

function aboutAudience(claims: Claims): Partial<Advice> {
  const issuer = claimText(claims['iss']) ?? '';
  const origin = URL.canParse(issuer) ? new URL(issuer).origin : '';
  const isDefault = claimText(claims['aud']) === `${origin}/${claimText(claims['repository_owner']) ?? ''}`;
  const note =
    "That is Forgejo's default, since {audience} is not set: every service that trusts this owner's jobs gets it too, so take a text of your own.";
  return { notes: isDefault ? [note] : [] };
}
