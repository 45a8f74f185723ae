// Requests for the reference server: nearly right ones, since what is quite wrong is refused before anything is done.
import fc from 'fast-check';
import type { Incoming, Route } from 'infisical-reference-server';
import { admin, jwt } from '../../packages/reference-server/src/rehearsal';
import { anyText } from './texts';

/** What is there to be named: ids and access tokens of a world. */
export interface Known {
  readonly ids: readonly string[];
  readonly tokens: readonly string[];
}

/** Every field that a request of the API may have, in its body or its query. */
const fields =
  'accessToken accessTokenMaxTTL accessTokenNumUsesLimit accessTokenPeriod accessTokenTTL accessTokenTrustedIps action allowedAccountIds ' +
  'allowedPrincipalArns aud audience boundAudiences boundClaims boundIssuer boundSubject caCert claimMetadataMapping clientId clientSecret ' +
  'clientSecretTrustedIps color conditions context description environment environments expandSecretReferences expiresIn folderId ' +
  'iamHttpRequestMethod iamRequestBody iamRequestHeaders id identityId import includeImports include_imports inverted isReplication iss jwt ' +
  'limit lockoutEnabled lockoutThreshold metadataFilter members name newPath numUsesLimit offset oidcDiscoveryUrl organizationId ' +
  'organizationSlug path permissions position projectId projectName projectSlug recursive role roles secretComment secretKey secretMetadata ' +
  'secretName secretPath secretValue secrets skipMultilineEncoding slug stsEndpoint sub subject tagIds tagSlugs tags times route status ' +
  'headers body ttl type viewSecretValue workspaceId workspaceSlug subOrganizationName hideUnreadable v4Defaults claims';
const named = fc.constantFrom(...fields.split(' '));

const words =
  'dev prod / /db /db/ /a/b A B pay shared personal true false admin member no-access read 0 1 -1 60 * {a,b} **/x ${A} ${dev.db.A} 127.0.0.1 ' +
  '127.0.0.1/8 ::/0 https://issuer.test http://127.0.0.1:1 arn:aws:iam::123456789012:role/x sub aud __proto__ constructor POST secrets readValue';

/** What most requests need, and rarely get by chance; the rest is put over it. */
const usual = {
  workspaceSlug: 'pay',
  workspaceId: 'ID0',
  projectId: 'ID0',
  environment: 'dev',
  secretPath: '/',
  secretValue: 'x',
  name: 'b',
  slug: 'b',
  projectName: 'b',
  path: '/db',
  import: { environment: 'prod', path: '/' },
  secrets: [{ secretKey: 'N', secretValue: 'x' }],
  role: 'viewer',
  identityId: 'ID1',
  jwt: jwt(),
  oidcDiscoveryUrl: 'https://issuer.test',
  boundIssuer: 'https://issuer.test',
  accessToken: 'TOKEN0',
};
const needed = fc.oneof(fc.constant(usual), fc.constant(usual), fc.constant({}));

const ipRange = fc.constantFrom([{ ipAddress: '0.0.0.0/0' }], [{ ipAddress: '::1' }], [{ ipAddress: 'x' }], [{}], []);
const token = fc.oneof(
  fc.constantFrom(
    jwt(),
    jwt({ aud: ['a', 'aud'] }),
    jwt({ sub: 7 }),
    jwt({ exp: 1 }),
    jwt({}, { alg: 'none' }),
    jwt({}, { kid: 'x' }),
  ),
  fc
    .dictionary(fc.constantFrom('iss', 'sub', 'aud', 'exp', 'nbf', 'iat', 'x'), fc.jsonValue())
    .map((claims) => jwt(claims)),
  anyText,
);

const valueFrom = ({ ids }: Known): fc.Arbitrary<unknown> => {
  const text = fc.oneof(fc.constantFrom(...words.split(' '), ''), fc.constantFrom(...ids), anyText);
  const leaf = fc.oneof(text, text, fc.integer(), fc.double(), fc.boolean(), fc.constant(null), token);
  const { tree } = fc.letrec<{ tree: unknown }>((tie) => ({
    tree: fc.oneof(
      { maxDepth: 3, depthSize: 'small' },
      leaf,
      fc.array(tie('tree'), { maxLength: 3 }),
      fc.dictionary(fc.oneof(named, text), tie('tree'), { maxKeys: 4 }),
      ipRange,
    ),
  }));
  return tree;
};

const types = fc.oneof(
  { weight: 9, arbitrary: fc.constant('application/json') },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      'application/json; charset=utf-8',
      'application/x-www-form-urlencoded',
      'text/plain',
      'image/png',
      '',
    ),
  },
);

/**
 * A request for one of these routes, or for none.
 * @param routes asked for when a request is made: some are only known then.
 */
export function requestFor(
  routes: () => readonly Pick<Route<never>, 'method' | 'path'>[],
  known: Known,
): fc.Arbitrary<Incoming> {
  const value = valueFrom(known);
  const text = fc.oneof(
    fc.constantFrom(...words.split(' ')),
    fc.constantFrom(...known.ids),
    fc.constantFrom(...known.ids),
    anyText,
  );
  const bearer = fc.oneof(
    { weight: 6, arbitrary: fc.constantFrom(admin, admin, ...known.tokens).map((each) => `Bearer ${each}`) },
    {
      weight: 1,
      arbitrary: fc.oneof(
        token.map((each) => `Bearer ${each}`),
        anyText,
      ),
    },
  );
  const path = (pattern: string): fc.Arbitrary<string> => {
    const segments = pattern
      .split('/')
      .map((segment) => (segment.startsWith(':') ? text.map(inUrl) : fc.constant(segment)));
    return fc.tuple(...segments).map((parts) => parts.join('/'));
  };
  const target = fc.oneof(
    {
      weight: 9,
      arbitrary: fc.nat().chain((number) => {
        const { method = 'GET', path: pattern = '/' } = routes()[number % routes().length] ?? {};
        return fc.tuple(fc.constant<string>(method), path(pattern));
      }),
    },
    {
      weight: 1,
      arbitrary: fc.tuple(
        fc.constantFrom('GET', 'HEAD', 'POST', 'OPTIONS', 'X'),
        anyText.map((each) => `/${each}`),
      ),
    },
  );
  const body = fc.oneof(
    {
      weight: 6,
      arbitrary: fc
        .tuple(needed, fc.dictionary(named, value, { maxKeys: 4 }))
        .map(([some, all]) => JSON.stringify({ ...some, ...all })),
    },
    {
      weight: 1,
      arbitrary: fc.oneof(
        anyText,
        value.map((each) => JSON.stringify(each)),
        fc.constant(''),
      ),
    },
  );
  return fc
    .record({
      target,
      type: types,
      body,
      bearer: fc.option(bearer, { freq: 9 }),
      some: needed,
      query: fc.array(fc.tuple(named, text), { maxLength: 4 }),
    })
    .map(incoming);
}

/** A text in a path; half a character can be no part of any. */
const inUrl = (text: string): string => encodeURIComponent(text.toWellFormed());

interface Drawn {
  readonly target: readonly [method: string, path: string];
  readonly type: string;
  readonly body: string;
  readonly bearer: string | null;
  readonly some: Readonly<Record<string, unknown>>;
  readonly query: readonly (readonly [string, string])[];
}

function incoming({ target: [method, path], type, body, bearer, some, query }: Drawn): Incoming {
  const usualTexts = Object.entries(some).filter((entry): entry is [string, string] => typeof entry[1] === 'string');
  const parameters = new URLSearchParams({ ...Object.fromEntries(usualTexts), ...Object.fromEntries(query) });
  // One of them twice, as no client sends it.
  for (const [name, text] of query.slice(0, 1)) parameters.append(name, text);
  return {
    method,
    path: path.length > 1 ? path.replace(/\/$/, '') : path,
    target: `${path}?${parameters.toString()}`,
    query: parameters,
    headers: { ...(type ? { 'content-type': type } : {}), ...(bearer === null ? {} : { authorization: bearer }) },
    body: Buffer.from(body),
    address: '127.0.0.1',
    origin: 'http://127.0.0.1',
  };
}
