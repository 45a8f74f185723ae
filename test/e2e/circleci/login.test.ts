// The orb's `login` and `revoke`: an access token for other programs, which ends with the job.
import { readFileSync } from 'node:fs';
import { orbSteps } from '../../support/circleci-orb';
import { referenceTest } from '../scenario';
import { orbScenario, type OrbScenario } from './vouched';

let circle: OrbScenario;
beforeAll(async () => void (circle = await orbScenario({ secrets: { 'dev:/': { PASSWORD: 'correct horse' } } })));

const login = (given = {}) => {
  const { domain, identity_id } = circle.parameters;
  return orbSteps('login', { domain: domain ?? '', identity_id: identity_id ?? '', ...given });
};
const revoke = () => orbSteps('revoke', { domain: circle.parameters['domain'] ?? '' });
const show = { name: 'Shows', command: 'echo "$INFISICAL_TOKEN"' };
const ask = (token: string) =>
  circle.infisical.ask('GET', `/api/v1/workspace/${circle.project.id}`, undefined, token).then(({ status }) => status);

referenceTest(
  'later steps have the access token, until it is revoked, also where a step between has failed',
  async () => {
    const job = circle.job();
    const [, , logged, shown] = await job.run(...login(), show);
    expect(logged).toMatchObject({ code: 0, stdout: '' });
    const token = shown!.stdout.trim();
    expect(logged!.stderr).not.toContain(token);
    expect(logged!.stderr).toContain('Exported INFISICAL_TOKEN');
    expect(await ask(token)).toBe(200);

    const ended = await job.run(
      { name: 'Fails', command: 'exit 1' },
      { name: 'Not reached', command: 'exit 2' },
      ...revoke(),
    );
    expect(ended.map(({ name, code }) => [name, code])).toEqual([
      ['Fails', 1],
      ['End the access to Infisical', 0],
    ]);
    expect(await ask(token)).toBe(401);
  },
);

test('a shell that masks hides it', async () => {
  const job = circle.job({ shell: 'infisical-ci mask -- /bin/bash -eo pipefail' });
  const ended = await job.run(...login(), show);
  expect(ended.at(-1)).toMatchObject({ code: 0, stdout: '***\n' });
});

test("or the job's own token, for a program that logs in by itself", async () => {
  const job = circle.job();
  const ended = await job.run(...login({ export: 'auth_jwt' }), {
    name: 'Shows',
    command: 'echo "$INFISICAL_AUTH_JWT"',
  });
  expect(ended.at(-1)!.stdout).toBe(`${circle.vouched['CIRCLE_OIDC_TOKEN_V2'] ?? ''}\n`);
});

test('a login that fails leaves $BASH_ENV untouched', async () => {
  const job = circle.job();
  const ended = await job.run(...login({ domain: 'http://127.0.0.1:9', retry_deadline: '1' }));
  expect(ended.at(-1)!.code).toBe(1);
  expect(readFileSync(job.bashEnv, 'utf8')).toBe('');
});

test('where nothing was installed there is nothing to end, and the step is green', async () => {
  const [ended] = await circle.job().run(...revoke());
  expect(ended).toMatchObject({
    code: 0,
    stderr: 'infisical-ci: Nothing was loaded in this job, so nothing is left to be ended.\n',
  });
});
