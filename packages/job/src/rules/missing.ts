import { merge } from '@infisical-ci/client';
import { Failure } from '@infisical-ci/http';
import type { Settings } from '../settings';
import { sideBySide, type Answer, type Reads } from './fetch';
import { nearKeys } from './near';
import { placeFor } from './plan';
import { firstOf, folderOf } from './report';
import type { Rule } from './rule';

/** A rule that matches nothing, and what was read for it. */
export interface Unmet {
  readonly rule: Rule;
  readonly answer: Answer;
}

/** Folders that are listed only to say what comes near. */
const mostLists = 10;

/** Why rules match nothing, all at once, with the keys that come near. */
export async function nothingFor(unmet: readonly Unmet[], settings: Settings, reads: Reads): Promise<Failure> {
  const lists = await listFolders(unmet, settings, reads);
  const lines = unmet.map(({ rule, answer }) => {
    const keys = answer.isList ? keysIn(answer, rule) : lists.get(folderOf(rule));
    return `line ${rule.line ?? 0}, ${rule.text}: ${why(rule, answer, keys, settings)}`;
  });
  const isNotThere = unmet.some(({ rule, answer }) => rule.key !== undefined || answer.missing);
  return new Failure(
    isNotThere ? 'not-found' : 'nothing-matched',
    `${unmet.length === 1 ? 'A rule' : `${unmet.length} rules`} of {secrets} matched nothing, so nothing was exported:\n  ${firstOf(lines).join('\n  ')}`,
    {
      fixes: [
        'Correct the rule: letters count, large and small; an environment is written by its slug, and a rule without a leading slash starts at {secret-path}.',
        'Check that the identity may read there: what it may not see is as if it were not there.',
        'If there may be nothing, end the rule with `?`, before any `->`: /db/KEY?.',
      ],
    },
  );
}

function keysIn({ secrets }: Answer, { path, recursive }: Rule): readonly string[] {
  return secrets.filter((secret) => recursive || secret.imported || secret.path === path).map(({ key }) => key);
}

/** The keys of folders that were not listed yet. That they cannot be is no failure of its own. */
async function listFolders(
  unmet: readonly Unmet[],
  settings: Settings,
  reads: Reads,
): Promise<ReadonlyMap<string, readonly string[]>> {
  const open = unmet.filter(({ answer }) => !answer.isList && !isFolderMissing(answer)).map(({ rule }) => rule);
  const folders = new Map(open.map((rule) => [folderOf(rule), rule]));
  const lists = new Map<string, readonly string[]>();
  await sideBySide([...folders].slice(0, mostLists), async ([folder, rule]) => {
    try {
      const listing = await reads.list({ ...placeFor(rule, rule.path, settings), recursive: false });
      lists.set(
        folder,
        merge(listing).map(({ key }) => key),
      );
    } catch {
      // The rule that matches nothing is the failure; near keys only help.
    }
  });
  return lists;
}

const isFolderMissing = ({ missing }: Answer): boolean => missing?.refusal?.message.startsWith('Folder ') ?? false;

function why(rule: Rule, answer: Answer, keys: readonly string[] | undefined, settings: Settings): string {
  const { key, prefix = '' } = rule;
  if (isFolderMissing(answer))
    return `there is no such folder, or no such environment. The server answered: ${answer.missing?.refusal?.message ?? ''}`;
  const tagged = settings.tagSlugs && answer.isList ? ' with one of {tag-slugs}' : '';
  if (keys?.length === 0)
    return tagged
      ? `the folder has no secrets${tagged}.`
      : 'the folder has no secrets, or, on an older server, is not there.';
  const none =
    key === undefined ? `no secret of the folder begins so${tagged}` : `the folder has no such secret${tagged}`;
  if (!keys) return `${none}.`;
  const near = nearKeys(key ?? prefix, [...new Set(keys)], key === undefined);
  if (near.length > 0) return `${none}. Near it ${near.length === 1 ? 'is' : 'are'} ${near.join(', ')}.`;
  const many = keys.length === 1 ? 'one secret, whose name is' : `${keys.length} secrets, whose names are`;
  const folder = key !== undefined && /^[\w-]+$/.test(key) ? ` If ${key} is a folder, write ${rule.text}/*.` : '';
  return `${none}. It has ${many} nothing like it.${folder}`;
}
