import type { Host } from '@infisical-ci/job';
import type { ProcessHands } from './hands';
import { shell } from './shell';
import { shownIn } from './shown';

/**
 * GitLab's runner: a shell, since nothing that a job writes becomes a variable of the same job. It masks what it knew
 * when the job began, and nothing later.
 */
export function gitlab(hands: Pick<ProcessHands, 'env' | 'print' | 'printError'>): Host {
  const { env } = hands;
  const host = shell(hands);
  return {
    ...host,
    // The runner's own, beside the project and not in it: neither caches nor artifacts take it, and it is cleaned up.
    folder: env['RUNNER_TEMP_PROJECT_DIR'] ?? host.folder,
    shown: shownIn(env, [
      'CI_PROJECT_PATH',
      'CI_PROJECT_NAME',
      'CI_PROJECT_NAMESPACE',
      'CI_COMMIT_REF_NAME',
      'CI_COMMIT_REF_SLUG',
      'CI_DEFAULT_BRANCH',
      'CI_ENVIRONMENT_NAME',
      'CI_JOB_NAME',
      'CI_JOB_STAGE',
      'CI_PIPELINE_SOURCE',
      'CI_SERVER_HOST',
      'GITLAB_USER_LOGIN',
    ]),
  };
}
