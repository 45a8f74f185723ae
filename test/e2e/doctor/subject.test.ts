// Subject: what `sub` is, what it would be in its other form, and a text to paste that matches.
import { refusedScenario, type Refused } from './refused';

let job: Refused;
beforeAll(async () => void (job = await refusedScenario()));

const denied = /403: Access denied: OIDC subject not allowed\.$/;

test('of a branch with a slash, which a star misses: with a pattern that then lets it in', async () => {
  const lines = await job.refusedBy({ subject: 'repo:acme/shop:*' });
  expect(lines[0]).toMatch(denied);
  expect(lines).toContain('> Subject    sub  repo:acme/shop:ref:refs/heads/feat/x');
  expect(lines).toContain('repo:acme/shop:ref:refs/heads/feat/x');
  expect(lines.join('\n')).toMatch(/miss this run: `repo:acme\/shop:\*`.* A `\*` stops at a slash/);
  for (const subject of [
    'repo:acme/shop:ref:refs/heads/feat/x',
    'repo:acme/shop:ref:refs/heads/**',
    'repo:acme/shop:ref:*/**',
  ]) {
    expect(lines).toContain(subject);
    const { id } = await job.infisical.createOidcIdentity({ project: job.project, subject });
    await job.load({ 'identity-id': id });
  }
});

test('in the immutable form, where the classic one is bound: with the pattern that takes in both', async () => {
  const made = { environment: 'production', immutableSubject: true };
  const subject = 'repo:acme/shop:environment:production';
  const lines = await job.refusedBy({ subject }, { job: made });
  expect(lines).toContain('repo:acme@65/shop@74:environment:production');
  expect(lines.join('\n')).toContain('`sub` has the immutable form');
  const both = 'repo:acme{,@65}/shop{,@74}:environment:production';
  expect(lines).toContain(both);
  for (const each of [made, { environment: 'production' }]) {
    const { id } = await job.infisical.createOidcIdentity({ project: job.project, subject: both });
    const env = job.infisical.githubJob({ repository: 'acme/shop', ...each }).environment;
    await job.load({ 'identity-id': id }, { env });
  }
});

test('in the classic form, where the immutable one is bound', async () => {
  const lines = await job.refusedBy(
    { subject: 'repo:acme@65/shop@74:environment:production' },
    { job: { environment: 'production' } },
  );
  expect(lines).toContain('repo:acme/shop:environment:production');
  expect(lines.join('\n')).toContain('`sub` has the classic form');
});

test('of a pull request: the step is to be skipped', async () => {
  const lines = await job.refusedBy({ subject: 'repo:acme/shop:ref:**' }, { job: { eventName: 'pull_request' } });
  expect(lines).toContain('> Subject    sub  repo:acme/shop:pull_request');
  expect(lines.join('\n')).toContain('skip the step for such runs');
});

test('that would command the runner or the terminal is shown as text', async () => {
  const claims = { sub: 'repo:acme/shop:ref:x\n::set-output name=x::y', aud: '\u001b[31mred' };
  const { environment } = job.infisical.githubJob({ claims });
  const { id } = await job.infisical.createOidcIdentity({ project: job.project, subject: 'repo:acme/other:*' });
  const { outputs, seen, log } = await job.run({ 'identity-id': id }, { env: environment });
  expect(outputs).toEqual({ 'infisical-error-code': 'login-refused' });
  expect(seen).toContain('x | ::set-output name=x::y');
  expect(log).not.toContain('\u001b');
});
