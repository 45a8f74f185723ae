import { isMissing, merge, type Listing, type Query, type ReadQuery, type Secret } from '@infisical-ci/client';
import { Failure } from '@infisical-ci/http';
import type { Settings } from '../settings';
import { planReads, type Request } from './plan';
import { isBelow } from './resolve';
import type { Rule } from './rule';

/** How Infisical is read. */
export interface Reads {
  list(query: Query): Promise<Listing>;
  read(query: ReadQuery): Promise<Secret>;
}

/** What was read for a rule. */
export interface Answer {
  /** Where `isList`, all of its folder; else its secret alone. */
  readonly secrets: readonly Secret[];
  readonly isList: boolean;
  /** Why there are none: its folder or its secret is not there. */
  readonly missing?: Failure;
}

type Answers = readonly (readonly [Rule, Answer])[];

/** Requests at once. */
const most = 4;

/**
 * Reads what the rules ask for, each folder once: one key by itself, more by one list, folders below a `**` with its list.
 * @throws Failure what reading throws, naming the rules; but what is not there is an answer.
 */
export async function fetchRules(
  rules: readonly Rule[],
  settings: Settings,
  reads: Reads,
): Promise<ReadonlyMap<Rule, Answer>> {
  const answers = new Map<Rule, Answer>();
  for (let open = rules; open.length > 0; open = open.filter((rule) => !answers.has(rule)))
    await sideBySide(planReads(open, settings), async (request) => {
      for (const [rule, answer] of await askFor(request, settings, reads)) answers.set(rule, answer);
    });
  return answers;
}

/** Works on all, some at once; after a failure nothing more is begun. */
export async function sideBySide<T>(items: readonly T[], work: (item: T) => Promise<void>): Promise<void> {
  const waiting = [...items];
  const worker = async (): Promise<void> => {
    for (let item; (item = waiting.shift()) !== undefined;) {
      try {
        await work(item);
      } catch (error) {
        waiting.length = 0;
        throw error;
      }
    }
  };
  await Promise.all(Array.from({ length: Math.min(most, items.length) }, worker));
}

async function askFor(request: Request, settings: Settings, reads: Reads): Promise<Answers> {
  const { keys, rules } = request;
  if (keys?.length === 1) return byKeys(request, keys, reads);
  try {
    return await byList(request, settings, reads);
  } catch (error) {
    if (isMissing(error)) return rules.map((rule) => [rule, { secrets: [], isList: false, missing: error }]);
    // Of a folder with one secret that may not be read, no list is given; the others may be read all the same.
    if (keys && error instanceof Failure && error.refusal?.status === 403) return byKeys(request, keys, reads);
    throw error instanceof Failure ? withRules(error, rules) : error;
  }
}

async function byKeys({ place, rules }: Request, keys: readonly string[], reads: Reads): Promise<Answers> {
  const read = new Map<string, Answer>();
  for (const key of keys) {
    const asking = rules.filter((rule) => rule.key === key);
    try {
      read.set(key, { secrets: [await reads.read({ ...place, key })], isList: false });
    } catch (error) {
      if (!isMissing(error)) throw error instanceof Failure ? withRules(error, asking) : error;
      read.set(key, { secrets: [], isList: false, missing: error });
    }
  }
  return rules.flatMap((rule) => {
    const answer = read.get(rule.key ?? '');
    return answer ? [[rule, answer] as const] : [];
  });
}

async function byList({ place, recursive, rules }: Request, settings: Settings, reads: Reads): Promise<Answers> {
  const tagSlugs = settings.tagSlugs === undefined ? {} : { tagSlugs: settings.tagSlugs };
  const listing = await reads.list({ ...place, recursive, ...tagSlugs });
  const secrets = merge(listing);
  const hasImports = listing.imports.some((imported) => imported.length > 0);
  return rules.flatMap((rule) => {
    if (!recursive || (rule.recursive && rule.path === place.path)) return [[rule, { secrets, isList: true }] as const];
    // A list of many folders does not say whose the imports are.
    if (hasImports) return [];
    const here = listing.own.filter(({ path }) => path === rule.path || (rule.recursive && isBelow(path, rule.path)));
    // What may not be read in a folder below is silently left out: to read the key by itself tells why.
    const isOpen = rule.key !== undefined && !rule.optional && !here.some(({ key }) => key === rule.key);
    return isOpen ? [] : [[rule, { secrets: here, isList: true }] as const];
  });
}

function withRules({ code, message, fixes, refusal, cause }: Failure, rules: readonly Rule[]): Failure {
  const [first] = rules;
  const { line = 0, text = '', owner } = first ?? {};
  const more = rules.length > 1 ? ` and ${rules.length - 1} more` : '';
  return new Failure(code, `${message} It was asked for in line ${line} of {secrets} (${text})${more}.`, {
    // The settings' project, which the others are about, is not the one that was asked.
    fixes:
      owner === undefined
        ? fixes
        : [`The project is the one that line ${line} of {secrets} names: ${owner}.`, ...fixes],
    ...(refusal ? { refusal } : {}),
    cause,
  });
}
