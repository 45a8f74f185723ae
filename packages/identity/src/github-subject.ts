import { claimText } from './bindings';
import type { Claims } from './claims';
import type { Advice } from './source';

/** GitHub's own form of `sub`: `repo:OWNER/REPO:CONTEXT`, where the owner and the repository may have ids behind them. */
export interface Subject {
  /** `repo:acme/shop`, or with ids `repo:acme@65/shop@74`. */
  readonly repository: string;
  readonly owner: string;
  readonly name: string;
  readonly immutable: boolean;
  readonly context: { readonly kind: 'environment' | 'pull_request' | 'ref'; readonly text: string };
}

const form = /^(repo:([^/:@]+)(?:@(\d+))?\/([^/:@]+)(?:@\d+)?):((environment|pull_request|ref)(?::.*)?)$/s;

/** The subject of a GitHub token taken apart; undefined where it has been customised. */
export function readSubject(claims: Claims): Subject | undefined {
  const found = form.exec(claimText(claims['sub']) ?? '');
  if (!found) return undefined;
  const [, repository = '', owner = '', id, name = '', text = '', kind] = found;
  const context = { kind: kind as Subject['context']['kind'], text };
  return { repository, owner, name, immutable: id !== undefined, context };
}

/**
 * Which form the subject has and what the other would be; where it is the newer one, also the pattern that takes in both.
 * @see https://docs.github.com/en/actions/reference/security/oidc
 */
export function formsOf(
  { owner, name, immutable, context }: Subject,
  claims: Claims,
): { readonly notes: readonly string[]; readonly both: Advice['wider'] } {
  const [ownerId, repositoryId] = ['repository_owner_id', 'repository_id'].map((claim) => claimText(claims[claim]));
  if (!ownerId || !repositoryId) return { notes: [], both: [] };
  const classic = `repo:${owner}/${name}:${context.text}`;
  const withIds = `repo:${owner}@${ownerId}/${name}@${repositoryId}:${context.text}`;
  const both = {
    claim: 'sub',
    takes: 'both forms of `sub`, while repositories are moved from one to the other',
    pattern: `repo:${owner}{,@${ownerId}}/${name}{,@${repositoryId}}:${context.text}`,
  };
  const note = immutable
    ? `\`sub\` has the immutable form, with ids, as of repositories made, renamed or transferred since 15 July 2026. A Subject in the classic form misses it:\n${classic}`
    : `\`sub\` has the classic form. A Subject in the immutable form, with ids, misses it:\n${withIds}`;
  return { notes: [note], both: immutable ? [both] : [] };
}
