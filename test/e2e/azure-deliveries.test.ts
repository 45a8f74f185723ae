// Where secrets go on Azure Pipelines, and what a following step has of them.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { azureScenario, valuesOf, type AzureScenario } from './azure-scenario';
import { referenceTest } from './scenario';

const pem =
  '-----BEGIN KEY-----\nMIIEvFirstLineOfTheKey0123456789\nMIIEvSecondLineOfTheKey987654321\n-----END KEY-----';
const secrets = {
  PEM: pem,
  'db.url': 'postgres://app:p%0Ass@db/x',
  EMPTY: '',
  TRICK: '##vso[task.setvariable variable=PWNED]yes',
};
let job: AzureScenario;
beforeAll(
  async () => void (job = await azureScenario({ secrets: { 'dev:/': secrets, 'dev:/one': { A: 'value-of-a' } } })),
);

referenceTest(
  'values of several lines are secret variables, each line of them masked, and the flag is as it was',
  async () => {
    const task = await job.load();
    const { SYSTEM_UNSAFEALLOWMULTILINESECRET: flag, ...values } = valuesOf(task.variables);
    expect(values).toEqual(secrets);
    expect(flag).toBe('false');
    const script = await task.bash('echo "$KEY"; echo "$URL"; echo "$TRICK"', {
      KEY: '$(PEM)',
      URL: '$(db.url)',
      TRICK: '$(TRICK)',
    });
    expect(script.log).toBe(`${pem}\n${secrets['db.url']}\n${secrets.TRICK}`);
    expect(script.seen).toBe('***\n***\n***\n***\n***\n***');
  },
);

referenceTest('the log says how to map them, by their names alone', async () => {
  const { seen } = await job.load({ secretPath: '/one' });
  expect(seen).toContain('  env:\n    A: $(A)');
  expect(seen).toContain('Loaded 1 secret from dev:/one (variables): A.');
});

referenceTest('a flag that the job has on stays on', async () => {
  const on = { name: 'SYSTEM_UNSAFEALLOWMULTILINESECRET', value: 'true', secret: false };
  expect(valuesOf((await job.load({}, { variables: [on] })).variables)[on.name]).toBe('true');
});

referenceTest('values of several lines fail where that is asked for, and nothing is set', async () => {
  const { code, seen } = await job.refuse({ multilineSecrets: 'fail' });
  expect(code).toBe('value-unfit');
  expect(seen).toContain('PEM: the value has several lines, and multilineSecrets is fail');
});

referenceTest('env: every later script has them, whatever their lines', async () => {
  const task = await job.load({ exportType: 'env' });
  expect(Object.values(task.variables).some(({ secret }) => secret)).toBe(false);
  const script = await task.bash('printf %s "$PEM"');
  expect(script.log).toBe(pem);
  expect(script.seen).toBe('***\n***\n***\n***');
});

referenceTest('output: under the name of the step, secret', async () => {
  const { outputs, variables } = await job.load({ exportType: 'output', secretPath: '/one' });
  expect(outputs['A']).toEqual({ name: 'A', value: 'value-of-a', secret: true });
  expect(outputs['infisicalCount']).toEqual({ name: 'infisicalCount', value: '1', secret: false });
  expect(variables).toEqual({});
});

referenceTest('file: below the agent’s temporary folder, and gone at the end of the job', async () => {
  const task = await job.load({ exportType: 'file', secretPath: '/one' });
  const path = join(task.temp, 'infisical.env');
  expect(readFileSync(path, 'utf8')).toContain('value-of-a');
  expect(task.outputs['infisicalFile']?.value).toBe(path);
  const post = await task.post();
  expect(post.exitCode).toBe(0);
  expect(existsSync(path)).toBe(false);
});

referenceTest('an exported access token is a secret variable, and revoked at the end of the job', async () => {
  const task = await job.load({ exportAccessToken: 'true', secretPath: '/one' });
  expect(task.variables['INFISICAL_TOKEN']).toMatchObject({
    secret: true,
    value: expect.stringMatching(/^eyJ/) as string,
  });
  expect(job.asked()).not.toContain('POST /api/v1/auth/token/revoke');
  const { seen } = await task.post();
  expect(seen).toContain('Revoked the access token.');
  expect(job.asked()).toContain('POST /api/v1/auth/token/revoke');
});

referenceTest('names of the agent are refused, those that reach no script with a name that would', async () => {
  await job.infisical.putSecrets(job.project, 'dev', '/knobs', {
    AGENT_USE_NODE10: 'true',
    SECRET_KEY_BASE: 'k-123456',
  });
  const { code, seen } = await job.refuse({ secretPath: '/knobs' });
  expect(code).toBe('name-unsafe');
  expect(seen).toMatch(/SECRET_KEY_BASE.*no script would get it; with envPrefix: APP_ it would/);
  const { variables } = await job.load({ secretPath: '/knobs', envPrefix: 'APP_' });
  expect(Object.keys(variables).sort()).toEqual(['APP_AGENT_USE_NODE10', 'APP_SECRET_KEY_BASE']);
});

referenceTest('names that the agent takes for one are two secrets for one name', async () => {
  await job.infisical.putSecrets(job.project, 'dev', '/folds', { 'db.url': 'first', DB_URL: 'second' });
  expect((await job.refuse({ secretPath: '/folds' })).code).toBe('name-duplicate');
});

referenceTest('universal auth, its client secret from a secret variable, is masked and in no log', async () => {
  const { clientId, clientSecret } = await job.infisical.createUniversalIdentity({ project: job.project });
  const variables = [{ name: 'INFISICAL_SECRET', value: clientSecret, secret: true }];
  const task = await job.load(
    { identityId: '', serviceConnection: '', clientId, clientSecret, secretPath: '/one' },
    { variables },
  );
  expect(task.variables['A']?.value).toBe('value-of-a');
  expect(task.log.replaceAll(`##vso[task.setsecret]${clientSecret}`, '')).not.toContain(clientSecret);
});

referenceTest('a macro that was left as it is, is told from a value', async () => {
  const { seen } = await job.refuse({ identityId: '', clientId: 'x', clientSecret: '$(MISSING)' });
  expect(seen).toContain('clientSecret is the text $(MISSING) itself');
});

referenceTest('what may be missing is set empty, so that no script reads the macro itself', async () => {
  const task = await job.load({ secrets: '/one/A\n/one/BETA?\n/one/GAMMA? -> FLAG', secretPath: '' });
  expect(valuesOf(task.variables)).toEqual({ A: 'value-of-a', BETA: '', FLAG: '' });
  const script = await task.bash('echo "[$FLAG][$NOBODY]"', { FLAG: '$(FLAG)', NOBODY: '$(NOBODY)' });
  expect(script.log).toBe('[][$(NOBODY)]');
  const { outputs } = await job.load({ secrets: '/one/A\n/one/BETA?', secretPath: '', exportType: 'output' });
  expect(outputs['BETA']).toBeUndefined();
});
