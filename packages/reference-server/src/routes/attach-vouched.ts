import { randomUUID } from 'node:crypto';
import type { ApiRoute, Context } from '../context';
import { badRequest } from '../refusal';
import type { Outgoing } from '../route';
import { read } from '../shape';
import { askedTerms, termsShape } from './attach';
import { identityOf } from './identities';
import { vouchedMethods } from './login-vouched';

function attach(context: Context, identityId: string, method: string, title: string): Outgoing {
  const { others } = identityOf(context.world, identityId).methods;
  const terms = askedTerms(read(termsShape, context.body));
  if (others.has(method)) throw badRequest(`Failed to add ${title} Auth to already configured identity`);
  const given = context.body as Readonly<Record<string, unknown>>;
  others.set(method, { ...terms, id: randomUUID(), given });
  return { status: 200, body: { [`identity${title}Auth`]: { ...given, ...terms, identityId } } };
}

function remove(context: Context, identityId: string, method: string, title: string): Outgoing {
  const { others } = identityOf(context.world, identityId).methods;
  const before = others.get(method);
  if (!before) throw badRequest(`The identity does not have ${title} Auth attached`);
  others.delete(method);
  return { status: 200, body: { [`identity${title}Auth`]: { ...before.given, identityId } } };
}

const calls = [
  ['POST', attach],
  ['DELETE', remove],
] as const;

/** Attaching a method that is checked against the state alone: its own settings are kept and not read. */
export const attachVouchedRoutes: readonly ApiRoute[] = vouchedMethods.flatMap(({ method, title, newer = false }) =>
  calls.map(([verb, answer]): ApiRoute => ({
    method: verb,
    path: `/api/v1/auth/${method}/identities/:identityId`,
    rate: 'write',
    admin: true,
    newer,
    answer: (_incoming, { identityId = '' }, context) => answer(context, identityId, method, title),
  })),
);
