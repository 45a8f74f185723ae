import type { Ask, Door } from '@infisical-ci/http';
import { failureOf, send } from './send';

/** One way to ask for something, of several that servers of different age know. */
export interface Way {
  /** What the server lacks where it does not know this way. */
  readonly route: string;
  readonly ask: () => Ask | Promise<Ask>;
}

const lacking = new WeakMap<Door, Set<string>>();

/**
 * Asks in the first of these ways that the server knows. What it does not know is remembered for the door, and not asked again.
 *
 * @throws Failure of the refusal by its cause (access-denied, not-found, request-refused, ...), and what `Door.ask` throws
 */
export async function askServed(door: Door, ways: readonly Way[]): Promise<{ json: unknown; ask: Ask }> {
  const lacks = lacking.get(door) ?? new Set();
  lacking.set(door, lacks);
  const known = ways.filter(({ route }) => !lacks.has(route));
  // Where all are known to be missing, the last is asked again, for its refusal.
  const worth = known.length > 0 ? known : ways.slice(-1);
  for (const [index, { route, ask: make }] of worth.entries()) {
    const ask = await make();
    const outcome = await send(door, ask, 'read');
    if ('json' in outcome) return { json: outcome.json, ask };
    if (outcome.noRoute) lacks.add(route);
    if (!outcome.noRoute || index === worth.length - 1) throw failureOf(outcome, ask, door, 'read');
  }
  throw new Error('There was no way to ask.');
}

/** The header of a request that an access token is used for. */
export const bearing = (accessToken: string): { authorization: string } => ({ authorization: `Bearer ${accessToken}` });
