import schema from '../state.schema.json';
import type { State } from './state';
import { parseState } from './state-parse';

const uuid = '7f3c1a52-9d4e-4b6a-8c0f-2e5d1b9a6c34';
const terms = {
  accessTokenTTL: 60,
  accessTokenMaxTTL: 120,
  accessTokenNumUsesLimit: 1,
  accessTokenTrustedIps: ['::1'],
};

/** Each setting once: the compiler holds it to the type, a test to the schema. */
const everything: Required<State> = {
  secrets: { 'dev:/': { PASSWORD: 'x' } },
  projects: [
    {
      slug: 'payments',
      id: uuid,
      environments: ['qa'],
      folders: {
        'dev:/db/primary': {
          secrets: { A: 'x', B: { value: 'x', comment: 'why', tags: ['rotated'] } },
          imports: ['prod:/'],
        },
      },
      roles: {
        reader: [{ subject: 'secrets', action: ['readValue'], inverted: true, conditions: { environment: 'dev' } }],
      },
    },
  ],
  identities: [
    {
      name: 'ci',
      id: uuid,
      projects: { payments: 'reader' },
      oidc: {
        boundIssuer: 'github',
        oidcDiscoveryUrl: 'https://issuer.test',
        boundSubject: 'repo:a/b:*',
        boundAudiences: 'mine',
        boundClaims: { actor: 'mona' },
        claimMetadataMapping: { who: 'actor' },
        caCert: 'PEM',
        ...terms,
      },
      universalAuth: {
        clientId: 'id',
        clientSecret: 'secret',
        numUsesLimit: 3,
        ttl: 60,
        clientSecretTrustedIps: ['10.0.0.0/8'],
        ...terms,
      },
      aws: { allowedPrincipalArns: 'x', allowedAccountIds: 'x', stsEndpoint: 'x', ...terms },
      kubernetes: terms,
      azure: terms,
      gcp: terms,
      jwt: terms,
      spiffe: {
        trustDomain: 'example.test',
        allowedSpiffeIds: 'spiffe://example.test/**',
        allowedAudiences: 'infisical',
        trustBundleDistribution: {
          profile: 'https-web',
          endpointUrl: 'https://spire.test',
          caCert: 'PEM',
          refreshHintSeconds: 60,
        },
        ...terms,
      },
    },
  ],
  awsPrincipals: [
    {
      arn: 'arn:aws:iam::123456789012:role/ci',
      accessKeyId: 'A',
      secretAccessKey: 's',
      sessionToken: 't',
      expiresIn: 1,
    },
  ],
  workload: {
    trustDomain: 'example.test',
    entries: [{ spiffeId: 'spiffe://example.test/ci', hint: 'x', ttl: 60 }],
    jwtIssuer: 'spire',
    algorithm: 'RS256',
    key: 'x',
    setKeyUse: true,
    jwksUri: 'bundle',
    domains: ['spire.test'],
  },
  faults: [
    {
      route: 'GET /api/**',
      times: 1,
      after: 1,
      delay: 5,
      status: 503,
      headers: { 'retry-after': '1' },
      body: { message: 'no' },
      resetAfter: 'request',
      cutAfter: 3,
      stall: false,
      slow: { bytes: 1, everyMilliseconds: 1 },
      endless: false,
      grpc: { code: 14, message: 'no' },
      reply: { empty: false, compressed: false, otherSubject: false, padding: 0 },
      packed: 1,
    },
    { route: 'POST /api/**', resetAfter: 10 },
  ],
  rateLimits: { read: 1, write: 2, secrets: 3 },
  generation: '2024-10',
};

/** What a file's first complaint is; undefined where there is none. */
function complaint(text: string): string | undefined {
  try {
    parseState(text, 'state.yaml');
    return undefined;
  } catch (error) {
    return (error as Error).message.split('\n', 1)[0];
  }
}

it('reads every setting, from JSON and so from YAML', () => {
  expect(parseState(JSON.stringify(everything), 'state.json')).toEqual(everything);
});

it('knows no setting that the type does not', () => {
  const names = (part: unknown): string[] =>
    typeof part === 'object' && part !== null
      ? Object.entries(part).flatMap(([key, value]) => [key, ...names(value)])
      : [];
  const inType = new Set(names(everything));
  const properties = [schema, ...Object.values(schema.$defs)].flatMap((rule) =>
    'properties' in rule ? Object.keys(rule.properties) : [],
  );
  expect(properties.filter((name) => !inType.has(name))).toEqual([]);
});

it('reads the five lines', () => {
  const text = 'secrets:\n  dev:/:\n    LOG_LEVEL: debug\n  dev:/db:\n    PASSWORD: hunter2\n';
  expect(parseState(text, 'state.yaml').secrets).toEqual({
    'dev:/': { LOG_LEVEL: 'debug' },
    'dev:/db': { PASSWORD: 'hunter2' },
  });
});

it.each([
  '',
  '# nothing yet',
  '{}',
  'projects: []',
  'generation: current',
  'secrets: {"dev:/": {}}',
  'secrets: {"dev:/a-b/c_d/": {"any name = $;": ""}}',
  'projects: [{slug: a}, {slug: b}]',
  'projects: [{slug: a}]\nidentities: [{name: x, projects: {a: admin}}]',
  'secrets: {"dev:/": {}}\nidentities: [{name: x, projects: {default: admin}}]',
  'identities: [{name: x, oidc: {boundIssuer: "https://gitlab.test"}}]',
  'identities: [{name: x, spiffe: {trustDomain: a, allowedSpiffeIds: b, allowedAudiences: c}}]',
])('accepts %j', (text) => {
  expect(complaint(text)).toBeUndefined();
});

it.each([
  ['[]', 'state.yaml: must be a table of names and values.'],
  ['a: [', 'state.yaml:1:5: this is neither YAML nor JSON (bad indent).'],
  ['secrets: {}\nsecrets: {}', 'state.yaml:2:1: this is neither YAML nor JSON (duplicate key).'],
  ['secret: {}', 'state.yaml: there is no setting "secret" here: did you mean secrets?'],
  [
    'zzz: {}',
    'state.yaml: there is no setting "zzz" here: allowed are secrets, projects, identities, awsPrincipals, workload, faults, rateLimits, generation.',
  ],
  ['generation: 2023', 'state.yaml: generation: must be current or 2024-10.'],
  ['rateLimits: {write: 0}', 'state.yaml: rateLimits.write: must be 1 at least.'],
  [
    'secrets: {db: {}}',
    'state.yaml: secrets.db: must be an environment and a folder, such as dev:/ or dev:/db/primary.',
  ],
  [
    'secrets: {"dev:db": {}}',
    'state.yaml: secrets["dev:db"]: must be an environment and a folder, such as dev:/ or dev:/db/primary.',
  ],
  [
    'secrets: {"dev:/": {"a/b": x}}',
    'state.yaml: secrets["dev:/"]["a/b"]: must be a name without : and /, which Infisical forbids.',
  ],
  [
    'secrets: {"dev:/": {PIN: 0123}}',
    'state.yaml: secrets["dev:/"].PIN: must be a text (in quotes where YAML would read something else).',
  ],
  ['projects: [{}]', 'state.yaml: projects[0]: slug is missing.'],
  [
    'projects: [{slug: Pay Ments}]',
    'state.yaml: projects[0].slug: must be a slug: lower-case letters, digits, - and _.',
  ],
  [
    'projects: [{slug: a, id: "7"}]',
    'state.yaml: projects[0].id: must be a UUID, such as 7f3c1a52-9d4e-4b6a-8c0f-2e5d1b9a6c34.',
  ],
  [
    'projects: [{slug: a, folders: {"dev:/": {imports: [shared]}}}]',
    'state.yaml: projects[0].folders["dev:/"].imports[0]: must be an environment and a folder, such as dev:/ or dev:/db/primary.',
  ],
  ['identities: [{name: x, oidc: {boundIsuer: github}}]', 'state.yaml: identities[0].oidc: boundIssuer is missing.'],
  [
    'identities: [{name: x, oidc: {boundIssuer: jenkins}}]',
    "state.yaml: identities[0].oidc.boundIssuer: must be an issuer's URL, or one that this server plays: github, forgejo, circleci, gitlab, bitbucket, buildkite, google, spire, vstoken/ORGANIZATION-ID or any.",
  ],
  [
    'identities: [{name: x, jwt: {accessTokenTTL: 315360001}}]',
    'state.yaml: identities[0].jwt.accessTokenTTL: must be 315360000 at most.',
  ],
  ['identities: [{name: "", id: 7}]', 'state.yaml: identities[0].name: must not be empty.'],
  [
    'faults: [{route: /api}]',
    'state.yaml: faults[0].route: must be a method and a path, such as GET /api/v?/secrets/**.',
  ],
  [
    'faults: [{route: GET /, resetAfter: later}]',
    'state.yaml: faults[0].resetAfter: must be the word request, or a number of bytes.',
  ],
  [
    'projects: [{slug: a}, {slug: b}, {slug: a}]',
    'state.yaml: projects[2].slug: is the same as projects[0].slug; each must have its own.',
  ],
  [
    'identities: [{name: x}, {name: x}]',
    'state.yaml: identities[1].name: is the same as identities[0].name; each must have its own.',
  ],
  [
    'secrets: {}\nprojects: [{slug: default}]',
    'state.yaml: projects[0].slug: default is the project of the secrets above; give this one another slug.',
  ],
  [
    'projects: [{slug: pay}]\nidentities: [{name: x, projects: {pya: admin}}]',
    'state.yaml: identities[0].projects.pya: there is no such project in this file; the projects are pay.',
  ],
  [
    'identities: [{name: x, projects: {pay: admin}}]',
    'state.yaml: identities[0].projects.pay: there is no such project in this file; there is none at all.',
  ],
])('refuses %j', (text, message) => {
  expect(complaint(text)).toBe(message);
});

it('says all that is wrong, and nothing of what was read', () => {
  const text =
    'secrets: {"dev:/": {A: 1234567, B: {x: hunter2}}}\nidentities: [{name: x, oidc: {boundIsuer: hunter2}}]';
  expect(() => parseState(text, 'state.yaml')).toThrow(
    [
      'state.yaml: secrets["dev:/"].A: must be a text (in quotes where YAML would read something else).',
      'state.yaml: secrets["dev:/"].B: must be a text (in quotes where YAML would read something else).',
      'state.yaml: identities[0].oidc: boundIssuer is missing.',
      'state.yaml: identities[0].oidc: there is no setting "boundIsuer" here: did you mean boundIssuer?',
    ].join('\n'),
  );
});
