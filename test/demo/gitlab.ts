// Two jobs on GitLab, by the component `run`: one on the protected branch, and one on a branch of somebody's own.
import type { PlatformJobs, ReferenceServer } from 'infisical-reference-server';
import { runStage, withoutEchoes } from '../support/gitlab-runner';
import { includeTemplate } from '../support/gitlab-template';
import type { Ended } from '../support/command';
import { deliveredIn, names, noneShown, password } from './secrets';
import { claimsAmong, isRevoked, watch, type Story, type Told } from './story';

const audience = 'https://infisical.octo-org.example';

/** Nobody means to print a password; `set -x` and `printenv` do it all the same. */
const accident =
  'echo "Deploying as $DB_USER to $DB_HOST"\necho "Oops: the password is $DB_PASSWORD"\nprintenv DB_TLS_KEY\n';
const each = `echo and all of them\nfor name in ${names.join(' ')}; do echo "$name=\${!name%%$'\\n'*}"; done\n`;
const length = 'echo "length ${#DB_PASSWORD}"\n';

export async function gitlab(server: ReferenceServer): Promise<Story> {
  const granted = await deploy(server, { ref: 'main', refProtected: true });
  const refused = await deploy(server, { ref: 'somebodys-own', refProtected: false });
  const [later = '', all = ''] = withoutEchoes(granted.ended.stdout).split('and all of them\n');
  const delivered = deliveredIn(all);
  const logs = [granted.ended, refused.ended].map(({ stdout, stderr }) => stdout + stderr).join('\n');
  return {
    granted: { ...granted.told, delivered, later },
    refused: {
      ...refused.told,
      why: 'another branch of the same project: its subject is another, and it is not protected',
    },
    expectations: [
      { what: 'the job on the protected branch was let in', holds: granted.told.attempt?.outcome === 'granted' },
      { what: 'its script has all six secrets', holds: delivered.length === 6 && granted.ended.code === 0 },
      { what: 'and could use them', holds: all.includes(`length ${password.length}\n`) },
      noneShown(logs),
      { what: 'the access token was revoked', holds: isRevoked(granted.told.requests) },
      {
        what: 'the other branch was refused, and its script was not started',
        holds:
          refused.told.attempt?.outcome === 'refused' &&
          refused.ended.code === 1 &&
          !refused.ended.stdout.includes('Oops'),
      },
    ],
  };
}

/** The component as it stands in a .gitlab-ci.yml, and as the runner starts it. */
async function deploy(server: ReferenceServer, job: PlatformJobs['gitlab']): Promise<{ told: Told; ended: Ended }> {
  const { environment: env, token = '' } = await server.job('gitlab', {
    projectPath: 'octo-org/payments',
    audience,
    ...job,
  });
  const included = includeTemplate('run', {
    job_name: 'deploy',
    script: accident + each + length,
    identity_id: '2b8e6d4a-5c1f-4e3a-9d7b-8f0a1c2e3d4b',
    audience,
    domain: server.url,
    project_slug: 'payments',
    environment: 'prod',
    recursive: true,
  });
  const script = included['deploy']?.script ?? [];
  const { outcome: ended, seen } = await watch(server, () =>
    runStage(['bash'], 'subshell', script, { env: { CI: 'true', ...env } }),
  );
  return { told: { log: ended.stderr, claims: claimsAmong([token]), ...seen }, ended };
}
