import { defaultTerms, issue, loginAnswer, type Grant } from '../access-token';
import { conclude, type Login } from '../attempts';
import { decision, type Decision } from '../checks/decision';
import { seconds, type Context } from '../context';
import { notFound, unauthorized } from '../refusal';
import type { Outgoing } from '../route';
import { optional, text } from '../shape';
import { createIdentity, type Identity } from '../identity';

/** What every login by a platform's token is asked with. */
export const vouchedShape = {
  identityId: text(),
  jwt: text(),
  organizationSlug: optional(text()),
  subOrganizationName: optional(text()),
};

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
  const accessToken = issue(context.world, grant, seconds(context), context.generation.statelessTokens);
  return { status: 200, headers, body: loginAnswer(accessToken, grant.terms, grant.period) };
}

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
