import { randomUUID } from 'node:crypto';
import { addressProblem } from '../checks/issuer-address';
import { refusalOf } from '../attempts';
import { parsedBundle, trustBundle, type BundleOutside } from '../checks/trust-bundle';
import { seconds, type ApiRoute, type Context } from '../context';
import type { SpiffeMethod, TrustBundleDistribution } from '../identity';
import { badRequest } from '../refusal';
import type { Outgoing } from '../route';
import { object, optional, or, rawText, read, text, textThat, whole, type Field } from '../shape';
import { askedTerms, termsShape } from './attach';
import { identityOf } from './identities';
import { methodRoutes } from './method-routes';

const isHttps = (url: string): boolean => URL.canParse(url) && new URL(url).protocol === 'https:';

/** By profile: how the keys of the trust domain come to Infisical. */
const distributions: {
  readonly [Profile in TrustBundleDistribution['profile']]: Field<
    Omit<Extract<TrustBundleDistribution, { profile: Profile }>, 'profile'>
  >;
} = {
  static: object({ bundle: textThat((bundle) => parsedBundle(bundle) !== undefined, 'Must be a JWKS') }),
  'https-web': object({
    endpointUrl: textThat(isHttps, 'Must be an https URL'),
    caCert: or(rawText, ''),
    refreshHintSeconds: or(whole(1, Number.MAX_SAFE_INTEGER), 3600),
  }),
};

const distribution: Field<TrustBundleDistribution> = (value, path, issues) => {
  const { profile } = (value ?? {}) as { profile?: unknown };
  if (profile === 'static') return { profile, ...distributions.static(value, path, issues) };
  if (profile === 'https-web') return { profile, ...distributions['https-web'](value, path, issues) };
  const options = Object.keys(distributions);
  const message = `Invalid discriminator value. Expected ${options.map((each) => `'${each}'`).join(' | ')}`;
  issues.push({ code: 'invalid_union_discriminator', options, path: [...path, 'profile'], message });
  return { profile: 'static', bundle: '' };
};

const trustDomain = textThat((given) => /^[A-Za-z0-9][A-Za-z0-9.-]*[A-Za-z0-9]$/.test(given), 'Invalid trust domain');

const attachShape = {
  trustDomain,
  allowedSpiffeIds: text(1),
  allowedAudiences: text(1),
  trustBundleDistribution: distribution,
  ...termsShape,
};
const updateShape = {
  trustDomain: optional(trustDomain),
  allowedSpiffeIds: optional(text(1)),
  allowedAudiences: optional(text(1)),
  trustBundleDistribution: optional(distribution),
  ...termsShape,
};

/** What a bundle is fetched with. */
export const bundleOutside = (context: Context): BundleOutside => ({
  fetchDocument: context.fetchDocument,
  addressProblem: (url) => addressProblem(url, context.acceptPrivateIssuers),
  fetched: context.world.trustBundles,
  seconds: seconds(context),
});

const told = (method: SpiffeMethod, identityId: string): Outgoing => ({
  status: 200,
  body: { identitySpiffeAuth: { ...method, identityId } },
});

function existing(context: Context, identityId: string): SpiffeMethod {
  const { spiffe } = identityOf(context.world, identityId).methods;
  if (!spiffe) throw badRequest('The identity does not have SPIFFE Auth attached');
  return spiffe;
}

function attach(context: Context, identityId: string): Outgoing {
  const { methods } = identityOf(context.world, identityId);
  const asked = read(attachShape, context.body);
  if (methods.spiffe) throw badRequest('Failed to add SPIFFE Auth to already configured identity');
  methods.spiffe = { ...asked, ...askedTerms(asked), id: randomUUID() };
  return told(methods.spiffe, identityId);
}

function update(context: Context, identityId: string): Outgoing {
  const before = existing(context, identityId);
  const asked = read(updateShape, context.body);
  const given = Object.fromEntries(Object.entries(asked).filter(([, value]) => value !== undefined));
  const method = { ...before, ...(given as Partial<SpiffeMethod>), ...askedTerms(asked, before) };
  context.world.trustBundles.delete(before.id);
  identityOf(context.world, identityId).methods.spiffe = method;
  return told(method, identityId);
}

/** Fetches the bundle now, whatever its hint says. */
async function refresh(context: Context, identityId: string): Promise<Outgoing> {
  const method = existing(context, identityId);
  if (method.trustBundleDistribution.profile === 'static') {
    throw badRequest('The trust bundle of this identity is static and cannot be refreshed');
  }
  context.world.trustBundles.delete(method.id);
  const refusal = refusalOf((await trustBundle(method, bundleOutside(context))).decisions);
  if (refusal) throw refusal;
  return told(method, identityId);
}

const keeping = {
  attach,
  update,
  existing,
  forget(context: Context, identityId: string) {
    delete identityOf(context.world, identityId).methods.spiffe;
  },
  told,
};

export const attachSpiffeRoutes: readonly ApiRoute[] = [
  ...methodRoutes<SpiffeMethod>('spiffe-auth', keeping).map((route) => ({ ...route, newer: true })),
  {
    method: 'POST',
    path: '/api/v1/auth/spiffe-auth/identities/:identityId/refresh-bundle',
    rate: 'write',
    admin: true,
    newer: true,
    answer: (_incoming, { identityId = '' }, context) => refresh(context, identityId),
  },
];
