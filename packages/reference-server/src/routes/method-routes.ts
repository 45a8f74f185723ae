import type { ApiRoute, Context } from '../context';
import type { Outgoing } from '../route';

type Answer = (context: Context, identityId: string) => Outgoing | Promise<Outgoing>;

/** How one login method of an identity is kept. */
export interface Keeping<Method> {
  readonly attach: Answer;
  readonly update: Answer;
  /** The method as it is; throws a Refusal (400) where it is not attached. */
  readonly existing: (context: Context, identityId: string) => Method;
  readonly forget: (context: Context, identityId: string) => void;
  readonly told: (method: Method, identityId: string) => Outgoing;
}

/** The four calls by which a login method is attached to an identity, read, changed and taken away. */
export function methodRoutes<Method>(
  name: string,
  { attach, update, existing, forget, told }: Keeping<Method>,
): readonly ApiRoute[] {
  const show = (context: Context, identityId: string): Outgoing => told(existing(context, identityId), identityId);
  const remove = (context: Context, identityId: string): Outgoing => {
    const before = show(context, identityId);
    forget(context, identityId);
    return before;
  };
  const calls = [
    ['POST', attach],
    ['GET', show],
    ['PATCH', update],
    ['DELETE', remove],
  ] as const;
  return calls.map(([method, answer]) => ({
    method,
    path: `/api/v1/auth/${name}/identities/:identityId`,
    rate: method === 'GET' ? 'read' : 'write',
    admin: true,
    answer: (_incoming, { identityId = '' }, context) => answer(context, identityId),
  }));
}
