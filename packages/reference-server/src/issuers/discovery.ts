// What every issuer publishes: where its keys are, and the keys.
import type { Route } from '../route';
import { publishedKeys, type Algorithm } from './keys';

/** The path below the server's origin that an issuer lives at; origin and path together are its issuer URL. */
export function issuerPath(name: string): string {
  return `/__reference/issuers/${name}`;
}

/** The issuer of a discovery document, by its path: an issuer of many, such as organizations, has a part that differs. */
const below = (path: string): string => path.replace(/\/\.well-known\/.*/, '');

/** The discovery document and the JWKS of the issuer `name`. */
export function discoveryRoutes(
  name: string,
  algorithms: readonly Algorithm[],
  claims: readonly string[],
): Route<unknown>[] {
  const path = issuerPath(name);
  return [
    {
      method: 'GET',
      path: `${path}/.well-known/openid-configuration`,
      answer: ({ origin, path: asked }) => ({
        status: 200,
        body: {
          issuer: origin + below(asked),
          jwks_uri: `${origin}${below(asked)}/.well-known/jwks`,
          subject_types_supported: ['public', 'pairwise'],
          response_types_supported: ['id_token'],
          claims_supported: claims,
          id_token_signing_alg_values_supported: algorithms,
          scopes_supported: ['openid'],
        },
      }),
    },
    {
      method: 'GET',
      path: `${path}/.well-known/jwks`,
      answer: async () => ({ status: 200, body: await publishedKeys(algorithms) }),
    },
  ];
}
