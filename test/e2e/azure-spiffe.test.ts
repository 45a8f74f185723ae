// The Azure Pipelines task on an agent of one's own, beside a SPIRE agent.
import { join } from 'node:path';
import { temporaryFolder } from '../support/folders';
import { azureScenario, valuesOf } from './azure-scenario';
import { addSpiffeAuth } from '../support/spiffe';
import { referenceTest } from './scenario';

const id = 'spiffe://example.test/ci/runner';
const socket = `unix://${join(temporaryFolder(), 'agent.sock')}`;

referenceTest.each(['oidc', 'spiffe'])('by %s the SPIRE agent vouches for the job', async (method) => {
  const job = await azureScenario({ secrets: { 'dev:/': { API_KEY: 'k-7f3a9c1e' } }, server: { workloadApi: socket } });
  const { issuer } = job.infisical.server.workload({ jwtIssuer: 'spire' });
  const { id: identityId } = await job.infisical.createOidcIdentity({ project: job.project, issuer, subject: id });
  await addSpiffeAuth(job.infisical, identityId, id);
  const inputs = { identityId, method, tokenSource: 'spiffe', spiffeSocket: socket, audience: 'infisical-acme' };
  const { variables } = await job.load(inputs);
  expect(valuesOf(variables)).toEqual({ API_KEY: 'k-7f3a9c1e' });
  expect(job.asked()).toContain(`POST /api/v1/auth/${method}-auth/login`);
  await job.infisical.close();
});
