// Before the identity exists: what to put into it, for whoever vouches on Azure Pipelines.
import { azureScenario, valuesOf, type AzureScenario } from './azure-scenario';
import { referenceTest } from './scenario';

let job: AzureScenario;
beforeAll(async () => void (job = await azureScenario({ secrets: { 'dev:/': { A: 'value-of-a' } } })));

referenceTest('a dry run prints the fields of the identity, and sets nothing', async () => {
  const task = await job.run({ dryRun: 'true', identityId: '', projectSlug: '', environment: '' });
  for (const field of ['OIDC Discovery URL', 'Issuer', 'Subject', 'Audiences'])
    expect(task.seen).toContain(`  ${field} `);
  expect(task.exitCode).toBe(0);
  expect(valuesOf(task.variables)).toEqual({});
});
