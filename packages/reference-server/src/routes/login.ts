import { defaultTerms, issue, loginAnswer, type Grant } from '../access-token';
import { isLoopbackAddress } from '../address';
import { conclude, type Login } from '../attempts';
import { decision, shown, type Decision } from '../checks/decision';
import { exactSeconds, type Context } from '../context';
import { notFound, Refusal, unauthorized } from '../refusal';
import type { Incoming, Outgoing } from '../route';
import { optional, read, text, type Read } from '../shape';
import { createIdentity, type Identity } from '../identity';

/** What every login by a platform's token is asked with. */
export const vouchedShape = {
  identityId: text(),
  jwt: text(),
  organizationSlug: optional(text()),
  subOrganizationName: optional(text()),
};

/** Reads what a login is asked with; one of the wrong shape is an attempt too. */
export function asked<S extends Parameters<typeof read>[0]>(context: Context, method: string, shape: S): Read<S> {
  try {
    return read(shape, context.body);
  } catch (error) {
    if (error instanceof Refusal) {
      const wrong = shown(error.told);
      conclude(context, { method }, [
        decision('request', `the fields ${Object.keys(shape).join(', ')}`, wrong, false, error),
      ]);
    }
    throw error;
  }
}

/** Whether a text is an id as Infisical's database has them: any other breaks a query. */
export const isUuid = (text: string): boolean => /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i.test(text);

/** An id that is no UUID breaks Infisical's database query, and so gets 500. */
const identityIdDecision = (identityId: string): Decision =>
  decision(
    'identity id',
    'a UUID',
    identityId,
    isUuid(identityId),
    new Refusal(500, 'DatabaseError', 'Something went wrong'),
  );

/** The sub-organization that a login may name; under its newer or its older name. */
export interface NamesOrganization {
  readonly organizationSlug?: string | undefined;
  readonly subOrganizationName?: string | undefined;
}

/** Whether the identity may enter the sub-organization that the login names. */
export function organizationDecisions(context: Context, identity: Identity, asked: NamesOrganization): Decision[] {
  const { settings } = context.world;
  const slug = asked.organizationSlug ?? asked.subOrganizationName;
  if (slug === undefined || !context.generation.newRoutes || slug === settings.organizationSlug) return [];
  const members = settings.subOrganizations[slug];
  const missing = notFound(`Sub organization with slug ${slug} not found`);
  const outside = unauthorized(`Identity not authorized to access sub organization ${slug}`);
  const known = Object.keys(settings.subOrganizations).join(', ') || 'none';
  return [
    decision('sub-organization', `one of: ${known}`, slug, members !== undefined, missing),
    ...(members
      ? [decision('membership', 'of the sub-organization', slug, members.includes(identity.id), outside)]
      : []),
  ];
}

/** An identity with its terms of a method. That it has the method is the first decision of an attempt. */
export interface Entered<Terms> {
  readonly identity: Identity;
  readonly terms: Terms;
  readonly attached: Decision;
}

/** What a login by an identity's id enters with. */
export interface Entering<Terms> {
  readonly method: string;
  /** As Infisical's page calls the method: `OIDC`. */
  readonly title: string;
  readonly identityId: string;
  readonly termsOf: (methods: Identity['methods']) => Terms | undefined;
  /** What Infisical says where the identity has no such method; default: the sentence of most methods. */
  readonly missing?: string;
}

/**
 * Finds the identity that a login names, and what it has of the method.
 * @returns the answer itself where any login is let in
 * @throws Refusal where there is no such identity, or it lacks the method; the attempt is concluded then
 */
export function enter<Terms extends object>(
  incoming: Incoming,
  context: Context,
  { method, title, identityId, termsOf, missing }: Entering<Terms>,
): Entered<Terms> | Outgoing {
  const identity = context.world.identities.get(identityId);
  const terms = identity && termsOf(identity.methods);
  if (!terms && acceptsAnyLogin(context, incoming)) return anyLogin(context, { method, identityId });
  const name = `${title} auth`;
  const refusal = notFound(missing ?? `${name} method not found for identity, did you configure ${name}?`);
  const state = terms ? 'attached' : 'not attached';
  const attached = decision(name, 'attached to the identity', state, !!terms, refusal);
  if (identity && terms) return { identity, terms, attached };
  conclude(context, { method, identityId, identity }, [identityIdDecision(identityId), attached]);
  throw refusal;
}

/** Issues the access token of a login that was granted. */
export function granted(context: Context, grant: Grant, headers: Readonly<Record<string, string>> = {}): Outgoing {
  const accessToken = issue(context.world, grant, exactSeconds(context), context.generation.statelessTokens);
  return { status: 200, headers, body: loginAnswer(accessToken, grant.terms, grant.period) };
}

/** Whether a login is let in that no identity of the state allows: from this machine alone, whatever is listened on. */
export const acceptsAnyLogin = ({ world }: Context, { address }: Incoming): boolean =>
  world.settings.acceptAnyLogin && isLoopbackAddress(address);

/** What a five-line state promises: whoever names an identity without this method gets in, and may read everything. */
export function anyLogin(context: Context, login: Login & { readonly identityId: string }): Outgoing {
  const { world } = context;
  const known = world.identities.get(login.identityId);
  const identity =
    known ??
    createIdentity({
      id: login.identityId,
      name: 'any login',
      organizationId: world.organizationId,
      role: 'no-access',
      implicit: true,
    });
  world.identities.set(identity.id, identity);
  const { method } = login;
  const allowed = unauthorized('');
  conclude(context, { ...login, identity }, [
    decision('any login is accepted', 'nothing: the state asks for no login', login.identityId, true, allowed),
  ]);
  return granted(context, { identity, method, terms: defaultTerms });
}
