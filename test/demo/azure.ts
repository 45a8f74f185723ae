// Two pipelines of Azure DevOps: the one that may read the secrets, and another one of the same project that may not.
import type { AzureJob, ReferenceServer } from 'infisical-reference-server';
import { runTask, type MainTaskOutcome } from '../support/azure-agent';
import { noneShown, password } from './secrets';
import { claimsAmong, isRevoked, watch, type Story, type Told } from './story';

const inputs = {
  identityId: '3c5b7a91-2d4e-4f60-8a1b-6c7d8e9f0a1b',
  tokenSource: 'pipeline',
  projectSlug: 'payments',
  environment: 'prod',
  recursive: 'true',
};

const deployment: AzureJob = { organization: 'octo-org', project: 'payments', pipeline: 'deploy' };
const another: AzureJob = { ...deployment, pipeline: 'validate-pull-request' };

const laterStep =
  'echo "Deploying as $DB_USER to $DB_HOST"; echo "Oops: the password is $DB_PASSWORD"; printenv DB_TLS_KEY';
const mapped = ['DB_USER', 'DB_HOST', 'DB_PASSWORD', 'DB_TLS_KEY'];

export async function azure(server: ReferenceServer): Promise<Story> {
  const granted = await load(server, deployment);
  const later = await granted.outcome.bash(laterStep, Object.fromEntries(mapped.map((name) => [name, `$(${name})`])));
  const refused = await load(server, another);
  const flag = 'SYSTEM_UNSAFEALLOWMULTILINESECRET';
  const set = Object.values(granted.outcome.variables).filter(({ name }) => name !== flag);
  const all = [granted.outcome.seen, later.seen, refused.outcome.seen].join('\n');
  return {
    granted: {
      ...granted.told,
      delivered: set.map(({ name, secret }) => ({ name, masked: secret })),
      later: later.seen,
    },
    refused: { ...refused.told, why: 'another pipeline of the same project: its subject is another' },
    expectations: [
      { what: 'the deployment was let in', holds: granted.told.attempt?.outcome === 'granted' },
      {
        what: 'it has all six secrets, as secret variables',
        holds: set.length === 6 && set.every((one) => one.secret),
      },
      { what: 'a later script could use them', holds: later.exitCode === 0 && later.log.includes(password) },
      noneShown(all),
      { what: 'the access token was revoked', holds: isRevoked(granted.told.requests) },
      {
        what: 'the other pipeline was refused',
        holds: refused.told.attempt?.outcome === 'refused' && refused.outcome.result === 'Failed',
      },
      { what: 'it set nothing', holds: Object.keys(refused.outcome.variables).length === 0 },
    ],
  };
}

/** The task, as it stands in a pipeline. */
async function load(server: ReferenceServer, job: AzureJob): Promise<{ told: Told; outcome: MainTaskOutcome }> {
  const { environment: env } = server.azureJob(job);
  const { outcome, seen } = await watch(server, () => runTask({ inputs: { ...inputs, domain: server.url }, env }));
  return { told: { log: outcome.seen, claims: claimsAmong(outcome.masks), ...seen }, outcome };
}
