// Two jobs on CircleCI, by the orb: a deployment of main whose shell hides what it prints, and a branch that may not.
import type { PlatformJobs, ReferenceServer } from 'infisical-reference-server';
import { circleJob, type StepEnded } from '../support/circleci-agent';
import { orbSteps } from '../support/circleci-orb';
import { noneShown } from './secrets';
import { claimsAmong, isRevoked, watch, type Delivered, type Story, type Told } from './story';

const parameters = {
  identity_id: '2c6e1b7a-9d04-4f38-b5a1-6e8f7d3c2b10',
  audience: 'https://infisical.octo-org.example',
  project_slug: 'payments',
  environment: 'prod',
  recursive: true,
};

const repository = 'github.com/octo-org/payments';
const deployment = { repository };
const branch = { repository, ref: 'refs/heads/try-it' };

const names = ['LOG_LEVEL', 'SENTRY_DSN', 'DB_HOST', 'DB_USER', 'DB_PASSWORD', 'DB_TLS_KEY'];
const laterStep = {
  name: 'Deploy',
  command:
    'echo "Deploying as $DB_USER to $DB_HOST"; echo "Oops: the password is $DB_PASSWORD"; printenv DB_TLS_KEY; [ "${#DB_PASSWORD}" = 28 ]',
};
/** A line for each variable: the first of its value, as the log shows it. */
const listing = { name: 'Lists', command: `for name in ${names.join(' ')}; do printenv "$name" | head -n 1; done` };

export async function circleci(server: ReferenceServer): Promise<Story> {
  const granted = await load(server, deployment);
  const refused = await load(server, branch);
  const [later, list] = granted.ended.slice(3);
  const delivered: Delivered[] = names.map((name, index) => ({
    name,
    masked: list?.stdout.split('\n')[index]?.includes('***') === true,
  }));
  const all = [...granted.ended, ...refused.ended].map(logOf).join('\n');
  return {
    granted: { ...granted.told, delivered, later: later ? logOf(later) : '' },
    refused: { ...refused.told, why: 'a job on another branch: its subject is another' },
    expectations: [
      { what: 'the deployment was let in', holds: granted.told.attempt?.outcome === 'granted' },
      { what: 'a later step could use the password', holds: later?.code === 0 },
      noneShown(all),
      { what: 'the access token was revoked', holds: isRevoked(granted.told.requests) },
      { what: 'the branch was refused', holds: refused.told.attempt?.outcome === 'refused' },
      { what: 'its step was red, and the next was not reached', holds: refused.ended.at(-1)?.code === 1 },
    ],
  };
}

/** A job that installs the command, loads, and goes on; all its steps have a shell that masks. */
async function load(
  server: ReferenceServer,
  job: PlatformJobs['circleci'],
): Promise<{ told: Told; ended: readonly StepEnded[] }> {
  const { environment: env } = await server.job('circleci', job);
  const { token = '' } = await server.job('circleci', { ...job, audience: parameters.audience });
  const circle = circleJob({ env, minted: token, shell: 'infisical-ci mask -- /bin/bash -eo pipefail' });
  const installing = orbSteps('install');
  await circle.run(...installing);
  // What `load` brings along finds the command installed.
  const steps = orbSteps('load', { ...parameters, domain: server.url });
  const { outcome: before, seen } = await watch(server, () => circle.run(...steps));
  const after = before.every(({ code }) => code === 0) ? await circle.run(laterStep, listing) : [];
  const told = { log: before.slice(2).map(logOf).join('\n'), claims: claimsAmong([token]), ...seen };
  return { told, ended: [...before, ...after] };
}

const logOf = ({ stdout, stderr }: StepEnded): string => `${stdout}${stderr}`;
