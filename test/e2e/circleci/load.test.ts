// The orb's `load`: later steps in bash have the secrets.
import { readFileSync, writeFileSync } from 'node:fs';
import { orbSteps } from '../../support/circleci-orb';
import { referenceTest } from '../scenario';
import { canaries, orbScenario, secrets, type OrbScenario } from './vouched';

let circle: OrbScenario;
beforeAll(async () => void (circle = await orbScenario({ secrets: { 'dev:/': secrets } })));

const show = `node -e 'console.log(JSON.stringify(Object.keys(JSON.parse(process.argv[1])).map((name) => process.env[name])))' '${JSON.stringify(Object.fromEntries(Object.keys(secrets).map((name) => [name, 1])))}'`;
const load = (given = {}) => orbSteps('load', { ...circle.parameters, ...given });

test('later steps have each secret as it is; the step that loads shows none', async () => {
  const job = circle.job();
  const ended = await job.run(...load(), { name: 'Later', command: show });
  expect(ended.map(({ name, code }) => [name, code])).toEqual([
    ['Install infisical-ci', 0],
    ['Install what infisical-ci says where it is refused', 0],
    ['Load secrets from Infisical', 0],
    ['Later', 0],
  ]);
  expect(JSON.parse(ended[3]!.stdout)).toEqual(Object.values(secrets));
  const log = ended
    .slice(0, 3)
    .map(({ stdout, stderr }) => stdout + stderr)
    .join('');
  for (const canary of canaries) expect(log).not.toContain(canary);
  expect(log).toContain('Loaded 4 secrets');
  expect(log).toContain('CircleCI hides none of these values');
});

test.each([
  [{ environment: 'prod' }],
  [{ secret_path: '/missing' }],
  [{ export_type: 'nonsense' }],
  [{ domain: 'http://127.0.0.1:9', retry_deadline: '1' }],
])('a failure (%j) is red, and leaves $BASH_ENV untouched, byte for byte', async (wrong) => {
  const job = circle.job();
  writeFileSync(job.bashEnv, 'export BEFORE=1 # as it\n was\r\n');
  const ended = await job.run(...load(wrong), { name: 'Later', command: 'echo went on' });
  expect(ended.at(-1)).toMatchObject({ name: 'Load secrets from Infisical' });
  expect(ended.at(-1)!.code).not.toBe(0);
  expect(readFileSync(job.bashEnv, 'utf8')).toBe('export BEFORE=1 # as it\n was\r\n');
});

referenceTest('a refused login says why: the second step of install brought the words', async () => {
  const { issuer } = await circle.infisical.server.job('circleci');
  const { id } = await circle.infisical.createOidcIdentity({ project: circle.project });
  const terms = { oidcDiscoveryUrl: issuer, boundIssuer: issuer, boundSubject: 'org/other/**' };
  await circle.infisical.ask('PATCH', `/api/v1/auth/oidc-auth/identities/${id}`, terms);
  const ended = await circle.job().run(...load({ identity_id: id }));
  expect(ended.at(-1)!.code).toBe(1);
  expect(ended.at(-1)!.stderr).toMatch(/Subject +sub +org\/.*\/vcs-ref\/refs\/heads\/main/);
});

test('dry_run needs no identity, loads nothing, and prints what to paste', async () => {
  const job = circle.job();
  const ended = await job.run(...load({ identity_id: '', dry_run: true }));
  expect(ended.at(-1)!.code).toBe(0);
  expect(ended.at(-1)!.stderr).toMatch(/Subject +org\/.*\/vcs-ref\/refs\/heads\/main/);
  expect(readFileSync(job.bashEnv, 'utf8')).toBe('');
});

test('messages name parameters as they are written in the config', async () => {
  const ended = await circle.job().run(...load({ identity_id: '', secret_path: '/a b\n/c', on_empty: 'maybe' }));
  const { code, stderr } = ended.at(-1)!;
  expect(code).toBe(1);
  expect(stderr).toContain('identity_id is missing');
  expect(stderr).toContain('on_empty');
  expect(stderr).not.toMatch(/--(identity|on)-/);
});

test('no variable of the job or of an earlier step adds a setting, or takes the place of a parameter', async () => {
  const wrong = {
    INFISICAL_DOMAIN: 'http://127.0.0.1:9',
    INFISICAL_TOKEN_COMMAND: 'echo x',
    INFISICAL_CA_CERTIFICATE: '/nowhere',
    ORB_DOMAIN: 'http://127.0.0.1:9',
    ORB_TOKEN_COMMAND: 'echo x',
    ORB_SECRET_PATH: '/missing',
    ORB_SUMMARY: 'nonsense',
  };
  const job = circle.job({ env: wrong });
  writeFileSync(
    job.bashEnv,
    Object.entries(wrong)
      .map(([name, value]) => `export ${name}='${value}'\n`)
      .join(''),
  );
  const ended = await job.run(...load({ retry_deadline: '5' }), { name: 'Later', command: 'echo "${#PASSWORD}"' });
  expect(ended.map(({ code, stderr }) => (code === 0 ? 0 : stderr))).toEqual([0, 0, 0, 0]);
  expect(ended.at(-1)!.stdout).toBe(`${secrets.PASSWORD.length}\n`);
});

describe('parameters', () => {
  test('may name variables, of contexts and of earlier steps; rules are taken as they are written', async () => {
    const job = circle.job({ env: { ID: String(circle.parameters['identity_id']) } });
    writeFileSync(job.bashEnv, 'export SLUG=dev\n');
    const ended = await job.run(
      ...load({ identity_id: '${ID}', environment: '${SLUG}', secrets: '/PASSWORD -> ONE\n/QUOTES -> TWO' }),
      { name: 'Later', command: 'echo "$ONE${PASSWORD:-}"' },
    );
    expect(ended.map(({ code, stderr }) => (code === 0 ? 0 : stderr))).toEqual([0, 0, 0, 0]);
    expect(ended.at(-1)!.stdout).toBe(`${secrets.PASSWORD}\n`);
    expect(job.calls()).toEqual(['env subst ${ID}', 'env subst ${SLUG}']);
  });

  test('that name a variable which is not set are told, with where to set it', async () => {
    const [, , last] = await circle.job().run(...load({ identity_id: '${MISSING}' }));
    expect(last).toMatchObject({ code: 1, stdout: '' });
    expect(last!.stderr).toBe(
      'infisical-ci: The parameter identity_id is ${MISSING}, and that is not set in this job. Add the context that has it, or set it in the project; builds of forks get neither.\n',
    );
  });

  test('hold no secret: those name a variable', async () => {
    expect(() => load({ client_secret: 'the-secret-itself' })).toThrow('client_secret is no name of a variable');
    const { clientId, clientSecret } = await circle.infisical.createUniversalIdentity({ project: circle.project });
    const job = circle.job({ env: { INFISICAL_SECRET: clientSecret } });
    const [, , last] = await job.run(
      ...load({ identity_id: '', client_id: clientId, client_secret: 'INFISICAL_SECRET' }),
    );
    expect(last).toMatchObject({ code: 0 });
    expect(last!.stderr).not.toContain(clientSecret);
  });
});

describe('the token', () => {
  test('is minted for an audience of its own, by the tool of CircleCI', async () => {
    const job = circle.job({ minted: await circle.mint('infisical-acme') });
    const [, , last] = await job.run(...load({ audience: 'infisical-acme' }));
    expect(last).toMatchObject({ code: 0 });
    expect(job.calls()).toEqual(['run oidc get --claims {"aud":"infisical-acme"}']);
  });

  test('may be in another variable, and is minted where that has expired', async () => {
    const job = circle.job({ env: { CIRCLE_OIDC_TOKEN_V2: '', MINE: circle.vouched['CIRCLE_OIDC_TOKEN'] ?? '' } });
    const [, , last] = await job.run(...load({ token_env: 'MINE' }));
    expect(last).toMatchObject({ code: 0 });
    expect(job.calls()).toEqual([]);

    const old = await circle.infisical.server.job('circleci', { expiresIn: -10 });
    const late = circle.job({
      env: { CIRCLE_OIDC_TOKEN_V2: '', MINE: old.environment['CIRCLE_OIDC_TOKEN_V2'] ?? '' },
      minted: await circle.mint(''),
    });
    const [, , minted] = await late.run(...load({ token_env: 'MINE' }));
    expect(minted).toMatchObject({ code: 0 });
    expect(late.calls()).toHaveLength(1);
  });
});
