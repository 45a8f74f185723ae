// Two jobs on GitHub: the deployment that may read the secrets, and a pull request that may not.
import type { GitHubJob, ReferenceServer } from 'infisical-reference-server';
import { jobVariables, makeCommandFiles } from '../support/job-context';
import { readLog } from '../support/log-commands';
import { run } from '../support/process';
import { runAction, type MainOutcome } from '../support/runner';
import { noneShown, password } from './secrets';
import { claimsAmong, isRevoked, watch, type Story, type Told } from './story';

const inputs = {
  'identity-id': '7d9f2c1e-3b4a-4c5d-8e6f-9a0b1c2d3e4f',
  audience: 'https://infisical.octo-org.example',
  'project-slug': 'payments',
  environment: 'prod',
  recursive: 'true',
};

const repository = 'octo-org/payments';
const deployment: GitHubJob = { repository, environment: 'production' };
const pullRequest: GitHubJob = { repository, eventName: 'pull_request' };

/** Nobody means to print a password; `set -x` and `printenv` do it all the same. */
const laterStep =
  'echo "Deploying as $DB_USER to $DB_HOST"; echo "Oops: the password is $DB_PASSWORD"; printenv DB_TLS_KEY';

export async function github(server: ReferenceServer): Promise<Story> {
  const granted = await load(server, deployment);
  const later = await step(granted.outcome, laterStep);
  const refused = await load(server, pullRequest);
  const names = Object.keys(granted.outcome.env);
  const delivered = names.map((name) => ({
    name,
    masked: granted.outcome.masks.includes(granted.outcome.env[name] ?? ''),
  }));
  const all = [granted.outcome.seen, later.seen, refused.outcome.seen].join('\n');
  return {
    granted: { ...granted.told, delivered, later: later.seen },
    refused: { ...refused.told, why: 'a pull request in the same repository: its subject is another' },
    expectations: [
      {
        what: 'the deployment was let in',
        holds: granted.told.attempt?.outcome === 'granted' && !granted.outcome.failed,
      },
      {
        what: 'it has all six secrets',
        holds: delivered.length === 6 && granted.outcome.env['DB_PASSWORD'] === password,
      },
      { what: 'a later step could use them', holds: later.exitCode === 0 && later.log.includes(password) },
      noneShown(all),
      { what: 'the access token was revoked', holds: isRevoked(granted.told.requests) },
      {
        what: 'the pull request was refused',
        holds: refused.told.attempt?.outcome === 'refused' && refused.outcome.failed,
      },
      { what: 'it exported nothing', holds: Object.keys(refused.outcome.env).length === 0 },
    ],
  };
}

/** The step that loads the secrets, as it stands in a workflow. */
async function load(server: ReferenceServer, job: GitHubJob): Promise<{ told: Told; outcome: MainOutcome }> {
  const { environment: env } = server.githubJob(job);
  const { outcome, seen } = await watch(server, () => runAction({ inputs: { ...inputs, domain: server.url }, env }));
  return { told: { log: outcome.seen, claims: claimsAmong(outcome.masks), ...seen }, outcome };
}

/** A `run:` step after it. */
async function step({ folders, env, masks }: MainOutcome, script: string) {
  const files = makeCommandFiles(folders);
  const { exitCode, log } = await run({
    command: 'bash',
    arguments: ['-e', '-c', script],
    cwd: folders.workspace,
    env: { ...jobVariables(folders, files), ...env },
  });
  return { exitCode, log, seen: readLog(log, false, masks).seen };
}
