import { randomUUID } from 'node:crypto';
import { addressProblem } from '../checks/issuer-address';
import { normalised } from '../checks/match';
import type { Context } from '../context';
import { badRequest } from '../refusal';
import type { Outgoing } from '../route';
import { optional, rawText, read, text, texts, type Field } from '../shape';
import type { OidcMethod } from '../identity';
import { askedTerms, termsShape } from './attach';
import { identityOf } from './identities';
import { methodRoutes } from './method-routes';

const url: Field<string> = (value, path, issues) => {
  const before = issues.length;
  const given = text()(value, path, issues);
  if (issues.length === before && !/^https?:$/.test(URL.canParse(given) ? new URL(given).protocol : '')) {
    issues.push({ validation: 'url', code: 'invalid_string', message: 'Invalid url', path });
  }
  return given;
};

const others = {
  caCert: optional(rawText),
  boundAudiences: optional(text()),
  boundSubject: optional(text()),
  claimMetadataMapping: optional(texts),
  ...termsShape,
};

const attachShape = { oidcDiscoveryUrl: url, boundIssuer: text(1), boundClaims: texts, ...others };
const updateShape = {
  oidcDiscoveryUrl: optional(url),
  boundIssuer: optional(text(1)),
  boundClaims: optional(texts),
  ...others,
};

const eachNormalised = (values: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(Object.entries(values).map(([name, value]) => [name, normalised(value)]));

/** The settings that were asked for over those that were there, in the form in which Infisical keeps them. */
function settled(asked: ReturnType<typeof read<typeof updateShape>>, before: OidcMethod): OidcMethod {
  const {
    oidcDiscoveryUrl = before.oidcDiscoveryUrl,
    boundIssuer = before.boundIssuer,
    caCert = before.caCert,
    boundAudiences = before.boundAudiences,
    boundSubject = before.boundSubject,
    boundClaims = before.boundClaims,
    claimMetadataMapping = before.claimMetadataMapping,
  } = asked;
  return {
    ...before,
    ...askedTerms(asked, before),
    oidcDiscoveryUrl,
    boundIssuer,
    caCert,
    boundAudiences: boundAudiences && normalised(boundAudiences),
    boundSubject,
    boundClaims: eachNormalised(boundClaims),
    claimMetadataMapping: eachNormalised(claimMetadataMapping),
  };
}

const told = (method: OidcMethod, identityId: string): Outgoing => ({
  status: 200,
  body: { identityOidcAuth: { ...method, identityId } },
});

async function guarded(context: Context, method: OidcMethod): Promise<void> {
  if (!context.generation.explainsOidc) return;
  const problem = await addressProblem(method.oidcDiscoveryUrl, context.acceptPrivateIssuers);
  if (problem) throw problem;
}

async function attach(context: Context, identityId: string): Promise<Outgoing> {
  const { methods } = identityOf(context.world, identityId);
  const asked = read(attachShape, context.body);
  if (methods.oidc) throw badRequest('Failed to add OIDC Auth to already configured identity');
  const { oidcDiscoveryUrl, boundIssuer, boundClaims } = asked;
  const method = settled(asked, {
    ...askedTerms({}),
    id: randomUUID(),
    oidcDiscoveryUrl,
    boundIssuer,
    boundClaims,
    caCert: '',
    boundAudiences: '',
    boundSubject: '',
    claimMetadataMapping: {},
  });
  await guarded(context, method);
  methods.oidc = method;
  return told(method, identityId);
}

function existing(context: Context, identityId: string, otherwise?: string): OidcMethod {
  const { oidc } = identityOf(context.world, identityId).methods;
  if (!oidc) throw badRequest(otherwise ?? 'The identity does not have OIDC Auth attached');
  return oidc;
}

async function update(context: Context, identityId: string): Promise<Outgoing> {
  const before = existing(context, identityId, 'Failed to update OIDC Auth');
  const method = settled(read(updateShape, context.body), before);
  await guarded(context, method);
  identityOf(context.world, identityId).methods.oidc = method;
  return told(method, identityId);
}

export const attachOidcRoutes = methodRoutes<OidcMethod>('oidc-auth', {
  attach,
  update,
  existing: (context, identityId) => existing(context, identityId),
  forget(context, identityId) {
    delete identityOf(context.world, identityId).methods.oidc;
  },
  told,
});
