import type { Generation } from '../generation';
import { broken, forbidden, unauthorized } from '../refusal';
import type { OidcMethod } from '../identity';
import { decision, tested, type Decision } from './decision';
import { claimAt, fitsAudience, fitsPolicy, globs, policies } from './match';

type Json = Readonly<Record<string, unknown>>;

const denied = (reason: string): string => `Access denied: ${reason}`;

/** How claims are looked up and compared: in 2024 by their literal name, and texts alone. */
interface Reading {
  readonly at: (claims: Json, path: string) => unknown;
  readonly fits: (value: unknown, policy: string) => boolean;
  readonly fitsAudience: (value: unknown, policy: string) => boolean;
  readonly missingIsTold: boolean;
}

const readings: Readonly<Record<'current' | 'literal', Reading>> = {
  current: { at: claimAt, fits: fitsPolicy, fitsAudience, missingIsTold: true },
  literal: { at: (claims, name) => claims[name], fits: globs, fitsAudience: globs, missingIsTold: false },
};

function subject(bound: string, claims: Json, { fits }: Reading): Decision {
  const got = claims['sub'];
  return tested('subject', bound, got, () => fits(got, bound), forbidden(denied('OIDC subject not allowed.')));
}

function audience(bound: string, claims: Json, reading: Reading): Decision {
  const got = claims['aud'];
  const fits = (): boolean => policies(bound).some((policy) => reading.fitsAudience(got, policy));
  return tested('audience', bound, got, fits, unauthorized(denied('OIDC audience not allowed.')));
}

function claim(name: string, bound: string, claims: Json, reading: Reading): Decision {
  const got = reading.at(claims, name);
  if (reading.missingIsTold && !got) {
    return decision(`claim ${name}`, bound, got, false, unauthorized(denied(`token has no ${name} field`)));
  }
  const fits = (): boolean => policies(bound).some((policy) => reading.fits(got, policy));
  return tested(`claim ${name}`, bound, got, fits, unauthorized(denied('OIDC claim not allowed.')));
}

function metadata(name: string, path: string, claims: Json, { at }: Reading): Decision {
  const got = at(claims, path);
  const refusal = unauthorized(denied(`token has no ${path} field`));
  return decision(`metadata ${name}`, `a claim ${path}`, got, Boolean(got), refusal);
}

/** What an identity's OIDC settings say of a token's claims, in Infisical's order. */
export function claimDecisions(method: OidcMethod, claims: Json, generation: Generation): Decision[] {
  const reading = readings[generation.explainsOidc ? 'current' : 'literal'];
  return [
    ...(method.boundSubject ? [subject(method.boundSubject, claims, reading)] : []),
    ...(method.boundAudiences ? [audience(method.boundAudiences, claims, reading)] : []),
    ...Object.entries(method.boundClaims).map(([name, bound]) => claim(name, bound, claims, reading)),
    ...(generation.explainsOidc
      ? Object.entries(method.claimMetadataMapping).map(([name, path]) => metadata(name, path, claims, reading))
      : []),
  ];
}

/** The claims that an access token carries on, by the names that the identity's mapping gives them. */
export function mappedClaims(method: OidcMethod, claims: Json): Record<string, string> {
  const mapping = Object.entries(method.claimMetadataMapping);
  return Object.fromEntries(mapping.map(([name, path]) => [name, String(claimAt(claims, path))]));
}

/** What a login gets in 2024 where today's explains itself. */
export const explained = (generation: Generation, message: string): ReturnType<typeof unauthorized> =>
  generation.explainsOidc ? unauthorized(denied(message)) : broken();
