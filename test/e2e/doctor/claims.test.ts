// Audiences and Claims: what the token says, and how to write it where Infisical would take it apart.
import { referenceTest } from '../scenario';
import { refusedScenario, type Refused } from './refused';

let job: Refused;
beforeAll(async () => void (job = await refusedScenario()));

async function loads(
  identity: Parameters<Refused['refusedBy']>[0],
  inputs: Record<string, string> = {},
): Promise<void> {
  const { id } = await job.infisical.createOidcIdentity({ project: job.project, ...identity });
  await job.load({ 'identity-id': id, ...inputs });
}

test("the audience that is GitHub's default, where one of its own is bound", async () => {
  const lines = await job.refusedBy({ audiences: ['infisical-acme'] });
  expect(lines[0]).toContain('401: Access denied: OIDC audience not allowed.');
  expect(lines).toContain('> Audiences  aud  https://github.com/acme');
  expect(lines).toContain('https://github.com/acme');
  expect(lines.join('\n')).toContain("That is GitHub's default, since audience is not set");
  await loads({ audiences: ['https://github.com/acme'] });
});

test('an audience in braces, which break at the comma', async () => {
  const lines = await job.refusedBy({ audiences: ['{a,infisical-acme}'] }, { inputs: { audience: 'infisical-acme' } });
  expect(lines).toContain('infisical-acme');
  expect(lines.join('\n')).toContain('braces (`{a,b}`) break there: write each alone');
  await loads({ audiences: ['a', 'infisical-acme'] }, { audience: 'infisical-acme' });
});

test('an audience with a comma is pasted with a question mark in its place', async () => {
  const inputs = { audience: 'one,two' };
  expect(await job.refusedBy({ audiences: ['one,two'] }, { inputs })).toContain('one?two');
  await loads({ audiences: ['one?two'] }, inputs);
});

test('a claim of another value', async () => {
  const lines = await job.refusedBy({ claims: { ref: 'refs/heads/*' } });
  expect(lines[0]).toContain('401: Access denied: OIDC claim not allowed.');
  expect(lines).toContain('> Claims  ref                    refs/heads/feat/x');
  expect(lines).toContain('refs/heads/**');
  await loads({ claims: { ref: 'refs/heads/**' } });
});

test.each([
  ['environment', 'add `environment: NAME` to the job'],
  ['team', 'The token has these: actor, '],
])('a claim that is absent: %s', async (name, why) => {
  const lines = await job.refusedBy({ claims: { [name]: 'x' } });
  expect(lines[0]).toContain(`401: Access denied: token has no ${name} field.`);
  expect(lines).toContain('> Claims  repository_id        74');
  expect(lines.join('\n')).toContain(why);
});

test('a claim with a dot in its name, which nothing matches', async () => {
  const claims = { 'oidc.circleci.com/project-id': 'p' };
  const lines = await job.refusedBy({ claims }, { job: { claims } });
  expect(lines.join('\n')).toContain('so a claim with a dot in its name never matches. Bind Subject instead.');
});

referenceTest.each([
  ['sub', { subject: 'repo:acme/shop:**' }, 'Subject'],
  ['aud', { audiences: ['infisical-acme'] }, 'Audiences'],
])(
  'a token without `%s`, where one is bound: Infisical fails, and the log says why',
  async (claim, identity, field) => {
    const { id } = await job.infisical.createOidcIdentity({ project: job.project, ...identity });
    const { environment, issuer } = job.infisical.githubJob({ claims: { [claim]: null } });
    const { code, seen } = await job.refuse({ 'identity-id': id }, { env: environment });
    expect(code).toBe('server-failed');
    expect(seen).toContain(`The token has no \`${claim}\``);
    expect(seen).toContain(`or empty ${field} in the identity's OIDC Auth`);
    expect(seen).toContain(`Issuer              iss  ${issuer}`);
  },
);
