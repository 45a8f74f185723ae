import type { KeyObject } from 'node:crypto';
import { DocumentError, type FetchDocument } from '../document';
import type { Generation } from '../generation';
import { broken, unauthorized, type Refusal } from '../refusal';
import type { OidcMethod } from '../identity';
import { asTime, decision, shown, type Decision } from './decision';
import { decoded, endProblem, signatureProblem, startProblem, type Decoded } from './jwt';
import { chosenKeys, type NoKey } from './keys';
import { claimDecisions, explained } from './oidc-claims';

export interface OidcOutside {
  readonly fetchDocument: FetchDocument;
  /** Why a URL may not be asked. */
  readonly addressProblem: (url: string) => Promise<Refusal | undefined>;
  readonly generation: Generation;
  readonly seconds: number;
}

const causeOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** Fetches one document; the decision says how that went. */
async function fetched(
  name: string,
  url: string,
  method: OidcMethod,
  outside: OidcOutside,
  refusal: (cause: string) => Refusal,
): Promise<{ decisions: Decision[]; document?: unknown }> {
  const problem = await outside.addressProblem(url);
  if (problem) return { decisions: [decision(`${name} address`, 'a public address', url, false, problem)] };
  const verified = outside.generation.explainsOidc || method.caCert !== '';
  try {
    const document = await outside.fetchDocument(url, { caCert: method.caCert, verified });
    return { decisions: [decision(name, `a JSON document at ${url}`, 'a JSON document', true, refusal(''))], document };
  } catch (error) {
    if (name === 'discovery' && error instanceof SyntaxError) {
      // Infisical takes whatever text comes, and then finds nothing in it.
      return { decisions: [decision(name, `an answer at ${url}`, 'no JSON', true, refusal(''))], document: {} };
    }
    const cause = name === 'JWKS' && error instanceof DocumentError ? error.reason : causeOf(error);
    return { decisions: [decision(name, `a JSON document at ${url}`, causeOf(error), false, refusal(cause))] };
  }
}

function keyRefusal(chosen: NoKey, kid: unknown, generation: Generation): Refusal {
  const messages = {
    unknown: `Unable to verify JWT signature. The signing key '${shown(kid)}' was not found in the OIDC provider's JWKS endpoint. This may indicate an invalid token or misconfigured OIDC provider.`,
    'too many': `OIDC provider has ${chosen.problem} signing keys. Tokens must include 'kid' header when provider has more than 10 keys.`,
    unusable: `Failed to retrieve signing key${kid ? '' : 's'} from OIDC provider: ${chosen.problem}`,
  };
  return explained(generation, messages[chosen.kind]);
}

/** Seconds as people read them; what is no time is left. */
/**
 * What each key says of a signature until one accepts the token; undefined where the library fails in a way that nothing
 * expects. `rest` is what is wrong with the token by any key.
 */
function signatureProblems(
  token: Decoded,
  keys: readonly KeyObject[],
  rest: string | undefined,
): (string | undefined)[] | undefined {
  const problems: (string | undefined)[] = [];
  try {
    for (const key of keys) {
      problems.push(signatureProblem(token, key));
      if ((problems.at(-1) ?? rest) === undefined) break;
    }
  } catch {
    return undefined;
  }
  return problems;
}

/** The signature, the times and the issuer. Without a key id, what is told is the last key's problem. */
function tokenDecisions(
  token: Decoded,
  keys: readonly KeyObject[],
  method: OidcMethod,
  outside: OidcOutside,
): Decision[] {
  const { claims, header } = token;
  const start = startProblem(claims, outside.seconds);
  const end = endProblem(claims, outside.seconds);
  const issuer =
    claims['iss'] === method.boundIssuer ? undefined : `jwt issuer invalid. expected: ${method.boundIssuer}`;
  const rest = start ?? end ?? issuer;
  const bySignature = signatureProblems(token, keys, rest);
  if (!bySignature) return [decision('signature', 'by a key of the issuer', 'one that fits no key', false, broken())];
  const last = bySignature.at(-1) ?? rest ?? '';
  const anyKey = 'Unable to verify JWT signature with any available signing key.';
  const told = (problem: string | undefined): Refusal =>
    unauthorized(`Access denied: ${header['kid'] ? (problem ?? '') : `${anyKey} ${last}`}`);
  const signature = bySignature.includes(undefined) ? undefined : bySignature.at(-1);
  const time = new Date(outside.seconds * 1000).toISOString();
  return [
    decision('signature', 'by a key of the issuer', signature ?? 'it holds', !signature, told(signature)),
    decision('not before', `a time until ${time}`, asTime(claims['nbf']), !start, told(start)),
    decision('expiry', `a time after ${time}`, asTime(claims['exp']), !end, told(end)),
    decision('issuer', method.boundIssuer, claims['iss'], !issuer, told(issuer)),
  ];
}

/**
 * Every check of a login by OIDC, in Infisical's order. All that can be checked is, also after one that does not hold:
 * the first of those decides, and a person sees the others too.
 */
export async function oidcDecisions(
  method: OidcMethod,
  jwt: string,
  outside: OidcOutside,
): Promise<{ readonly decisions: readonly Decision[]; readonly claims: Decoded['claims'] }> {
  const { generation } = outside;
  const from = method.oidcDiscoveryUrl;
  const discovery = await fetched('discovery', `${from}/.well-known/openid-configuration`, method, outside, (cause) =>
    explained(generation, `Failed to fetch OIDC discovery document from ${from}. ${cause}`),
  );
  const decisions = [...discovery.decisions];
  const jwksUri = (discovery.document as { jwks_uri?: unknown } | null | undefined)?.jwks_uri;
  if (discovery.document !== undefined) {
    const refusal = explained(
      generation,
      'OIDC discovery document does not contain a jwks_uri. The identity provider may be misconfigured.',
    );
    decisions.push(decision('jwks_uri', 'in the discovery document', jwksUri, Boolean(jwksUri), refusal));
  }
  const token = decoded(jwt);
  decisions.push(
    decision('JWT', 'three parts of JSON', token ? 'a JWT' : 'none', !!token, unauthorized('Invalid JWT')),
  );
  if (!token) return { decisions, claims: {} };
  if (typeof jwksUri === 'string') decisions.push(...(await keyDecisions(token, jwksUri, method, outside)));
  decisions.push(...claimDecisions(method, token.claims, generation));
  return { decisions, claims: token.claims };
}

async function keyDecisions(
  token: Decoded,
  jwksUri: string,
  method: OidcMethod,
  outside: OidcOutside,
): Promise<Decision[]> {
  const { generation } = outside;
  const { kid } = token.header;
  const plural = kid ? '' : 's';
  const jwks = await fetched('JWKS', jwksUri, method, outside, (cause) =>
    explained(generation, `Failed to retrieve signing key${plural} from OIDC provider: ${cause}`),
  );
  if (jwks.document === undefined) return jwks.decisions;
  const chosen = chosenKeys(jwks.document, kid);
  if ('keys' in chosen && chosen.keys.length > 1 && !generation.explainsOidc) {
    return [...jwks.decisions, decision('signing key', 'a key id, or a single key', 'neither', false, broken())];
  }
  if ('problem' in chosen) {
    const wanted = kid ? `the key ${shown(kid)}` : 'a key';
    const refusal = keyRefusal(chosen, kid, generation);
    return [...jwks.decisions, decision('signing key', wanted, chosen.problem, false, refusal)];
  }
  return [...jwks.decisions, ...tokenDecisions(token, chosen.keys, method, outside)];
}
