import picomatch from 'picomatch';
import type { Actor } from '../actor';
import type { Permission, Project } from '../world';

const reads = ['describeSecret', 'readValue'] as const;

export type SecretAction = (typeof reads)[number] | 'create' | 'edit' | 'delete';

/** What a permission may be bound to. */
export interface SecretSubject {
  readonly environment: string;
  readonly secretPath: string;
  readonly secretName?: string;
  readonly secretTags?: readonly string[];
}

const everything: Permission = {
  subject: 'secrets',
  action: [...reads, 'create', 'edit', 'delete'],
  inverted: false,
  conditions: {},
};

/** Roles that every project has. A role of one's own has the permissions that were given with it. */
const builtIn: Readonly<Record<string, readonly Permission[]>> = {
  admin: [everything],
  member: [everything],
  viewer: [{ ...everything, action: reads }],
  'no-access': [],
};

/** All permissions that an actor has in a project; undefined where it is no member. */
export function permissionsIn(
  project: Project,
  actor: Actor,
  acceptAnyLogin: boolean,
): readonly Permission[] | undefined {
  if (actor.kind === 'admin') return [everything];
  if (actor.kind === 'anonymous') return undefined;
  if (actor.identity.implicit && acceptAnyLogin) return [everything];
  const roles = project.members.get(actor.identity.id);
  return roles?.flatMap((role) => builtIn[role] ?? project.roles.get(role) ?? []);
}

type Test = (wanted: unknown, got: string) => boolean;

/** Infisical's operators for a condition; a bare text is `$eq`. */
const operators: Readonly<Record<string, Test>> = {
  $eq: (wanted, got) => wanted === got,
  $ne: (wanted, got) => wanted !== got,
  $in: (wanted, got) => Array.isArray(wanted) && wanted.includes(got),
  $glob: (wanted, got) => typeof wanted === 'string' && picomatch.isMatch(got, wanted, { strictSlashes: false }),
};

function meets(condition: unknown, got: string | readonly string[]): boolean {
  const values = typeof got === 'string' ? [got] : got;
  const tests = typeof condition === 'string' ? { $eq: condition } : (condition as Readonly<Record<string, unknown>>);
  return Object.entries(tests).every(([operator, wanted]) =>
    values.some((value) => operators[operator]?.(wanted, value) ?? false),
  );
}

/** What an action may be called in a rule: `read` is the older word for both ways of reading. */
const wordsFor = (action: SecretAction): string[] =>
  reads.some((read) => read === action) ? [action, 'read'] : [action];

const covers = (permission: Permission, action: SecretAction): boolean =>
  permission.subject === 'secrets' && wordsFor(action).some((word) => permission.action.includes(word));

function fits(permission: Permission, subject: SecretSubject): boolean {
  return Object.entries(permission.conditions).every(([name, condition]) => {
    const got = subject[name as keyof SecretSubject];
    return got !== undefined && meets(condition, got);
  });
}

/** Whether the permissions allow an action: of all that cover and fit it, the last decides. */
export function may(permissions: readonly Permission[], action: SecretAction, subject: SecretSubject): boolean {
  const deciding = permissions.findLast((permission) => covers(permission, action) && fits(permission, subject));
  return deciding !== undefined && !deciding.inverted;
}

/** Whether an action is allowed anywhere at all: what is asked before any folder is looked at. */
export const mayAnywhere = (permissions: readonly Permission[], action: SecretAction): boolean =>
  permissions.some((permission) => covers(permission, action) && !permission.inverted);
