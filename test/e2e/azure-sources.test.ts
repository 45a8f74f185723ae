import { nodes } from '../support/nodes';
import { azureScenario, valuesOf, type AzureScenario, type Who } from './azure-scenario';
import { referenceTest } from './scenario';

const secrets = { DB_PASSWORD: 'correct horse', API_KEY: 'k-7f3a9c1e' };
let job: AzureScenario;
beforeAll(async () => void (job = await azureScenario({ secrets: { 'dev:/': secrets }, server: { https: true } })));

const as = (who: Who): Record<string, string> => ({ identityId: job.identities[who], tokenSource: who });
const mapped = { DB_PASSWORD: '$(DB_PASSWORD)', API_KEY: '$(API_KEY)' };

describe.each(nodes())('on $name', ({ path: node }) => {
  referenceTest.each<Who>(['serviceConnection', 'pipeline', 'entra'])('%s vouches for the job', async (who) => {
    const task = await job.load(as(who), { node, env: job.trusting });
    expect(valuesOf(task.variables)).toEqual(secrets);
    expect(Object.values(task.variables).every(({ secret }) => secret)).toBe(true);
    const script = await task.bash('echo "$DB_PASSWORD"; test "$API_KEY" = k-7f3a9c1e', mapped);
    expect(script.exitCode).toBe(0);
    expect(script.log).toBe('correct horse');
    expect(script.seen).toBe('***');
  });

  referenceTest('env reaches every later script without a word about it, masked', async () => {
    const task = await job.load({ exportType: 'env' }, { node });
    const script = await task.bash('echo "$DB_PASSWORD $API_KEY"');
    expect(script).toMatchObject({ exitCode: 0, log: 'correct horse k-7f3a9c1e', seen: '*** ***' });
  });
});
