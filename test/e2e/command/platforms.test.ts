// The command on each platform that it knows, with nothing said of where the token is; and what it says where there is none.
import { chmodSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PlatformJobs, VouchedJob } from 'infisical-reference-server';
import { finish, path as commandPath, type Ended } from '../../support/command';
import { temporaryFolder } from '../../support/folders';
import { scenario, referenceTest, type Scenario } from '../scenario';

type Name = keyof PlatformJobs;

let job: Scenario;
beforeAll(async () => void (job = await scenario({ secrets: { 'dev:/': { PASSWORD: 'correct horse' } } })));

/** An identity that trusts a platform's jobs. */
async function identityFor({ issuer }: VouchedJob): Promise<string> {
  const { id } = await job.infisical.createOidcIdentity({ project: job.project });
  const terms = { oidcDiscoveryUrl: issuer, boundIssuer: issuer, boundAudiences: 'infisical-acme' };
  await job.infisical.ask('PATCH', `/api/v1/auth/oidc-auth/identities/${id}`, terms);
  return id;
}

/** Shows the secret by a child of `run`, in a job of the platform's, where `tool` prints the token. */
async function run(name: Name, vouched: VouchedJob, words: readonly string[], tool?: string): Promise<Ended> {
  const folder = temporaryFolder();
  for (const each of tool === undefined ? [] : [tool]) {
    const path = join(folder, each);
    writeFileSync(path, `#!/bin/sh\nprintf '%s ' "$@" >&2\necho '${vouched.token ?? ''}'\n`);
    chmodSync(path, 0o755);
  }
  const inputs = { ...job.inputs, 'identity-id': await identityFor(await job.infisical.server.job(name)) };
  const flags = Object.entries(inputs).flatMap(([flag, value]) => [`--${flag}`, value]);
  const show = ['--', 'node', '-e', 'console.log(process.env.PASSWORD.length)'];
  const env = { ...vouched.environment, PATH: `${folder}:${commandPath}` };
  return finish('infisical-ci', ['run', ...flags, ...words, ...show], { env });
}

const own = ['--audience', 'infisical-acme'];

referenceTest.each([
  ['gitlab', [], undefined],
  ['circleci', own, undefined],
  ['circleci', own, 'circleci'],
  ['bitbucket', [], undefined],
  ['buildkite', own, 'buildkite-agent'],
  ['forgejo', own, undefined],
  ['google', ['--token-source', 'google', ...own], undefined],
] as const)('%s, with %j: the token is found, where %j prints it', async (name, words, tool) => {
  const minted = await job.infisical.server.job(name, { audience: 'infisical-acme' });
  // A tool is asked where the job's own token is for somebody else.
  const given = tool === undefined ? minted : await job.infisical.server.job(name);
  const vouched = { ...minted, environment: given.environment };
  const { code, stdout, stderr } = await run(name, vouched, words, tool);
  expect({ code, stdout, stderr: code === 0 ? '' : stderr }).toEqual({ code: 0, stdout: '13\n', stderr: '' });
});

referenceTest.each([
  [
    'gitlab',
    { GITLAB_CI: 'true' },
    'id_tokens:\n          INFISICAL_ID_TOKEN:\n            aud: https://app.infisical.com',
  ],
  ['circleci', { CIRCLECI: 'true' }, 'Pass secrets to builds from forked pull requests'],
  ['bitbucket', { BITBUCKET_BUILD_NUMBER: '7' }, 'oidc: true'],
  ['buildkite', { BUILDKITE: 'true' }, 'mount-buildkite-agent: true'],
  ['forgejo', { GITHUB_ACTIONS: 'true', FORGEJO_ACTIONS: 'true' }, 'enable-openid-connect: true'],
] as const)('%s without a token: %j says what to add', async (name, environment, words) => {
  const { code, stdout, stderr } = await run(name, { issuer: '', environment }, []);
  expect([code, stdout]).toEqual([1, '']);
  expect(stderr).toContain(words);
  expect(stderr).toContain('(error code: token-unavailable)');
});

referenceTest('nowhere: the platforms that there are are listed', async () => {
  const { code, stderr } = await run('gitlab', { issuer: '', environment: {} }, []);
  expect(code).toBe(1);
  expect(stderr).toContain(
    'one of github, forgejo, circleci, gitlab, bitbucket, buildkite, kubernetes, google, spiffe, env',
  );
});
