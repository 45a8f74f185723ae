import type { Context } from './context';
import type { Decision } from './checks/decision';
import type { Refusal } from './refusal';
import type { Identity } from './identity';

/** A login as it is being judged. */
export interface Login {
  readonly method: string;
  readonly identityId?: string;
  readonly identity?: Identity | undefined;
}

/** The refusal of the first check that does not hold. */
export const refusalOf = (decisions: readonly Decision[]): Refusal | undefined =>
  decisions.find(({ holds }) => !holds)?.refusal;

/** Keeps a login with all of its checks, and throws the refusal of the first that does not hold. */
export function conclude(context: Context, login: Login, decisions: readonly Decision[]): void {
  const refusal = refusalOf(decisions);
  const { method, identity, identityId = identity?.id } = login;
  context.world.attempts.push({
    at: new Date(context.now()).toISOString(),
    method,
    ...(identityId === undefined ? {} : { identityId }),
    ...(identity ? { identityName: identity.name } : {}),
    checks: decisions.map(({ name, wanted, got, holds }) => ({ name, wanted, got, holds })),
    outcome: refusal ? 'refused' : 'granted',
    status: refusal?.status ?? 200,
    ...(refusal ? { message: refusal.message } : {}),
  });
  if (refusal) throw refusal;
}
