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
export const identityIdDecision = (identityId: string): Decision =>
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
