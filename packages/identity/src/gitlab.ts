import { gitlabAdvice } from './gitlab-advice';
import { claimBindings, standardBindings } from './bindings';
import { idTokenMissing } from './gitlab-refusals';
import type { Source } from './source';

/** Claims that are safe to bind beside the subject: the ids survive a renaming. None of them is ever `false`. */
const telling = [
  'project_path',
  'project_id',
  'namespace_id',
  'ref',
  'ref_protected',
  'environment',
  'pipeline_source',
  'ci_config_ref_uri',
];

/**
 * The token that GitLab puts into a variable for a job with `id_tokens`; it is masked by GitLab too.
 * @see https://docs.gitlab.com/ci/yaml/#id_tokens
 */
export const gitlab: Source = {
  title: "GitLab's id_tokens",
  audience: 'configured',
  audienceFrom: "`aud` of the job's id_tokens, in .gitlab-ci.yml",
  takes: 'env',
  here: (env) => env['GITLAB_CI'] === 'true',
  token({ env, from, audience }) {
    const name = from.env ?? 'INFISICAL_ID_TOKEN';
    const token = env[name]?.trim();
    if (token) return token;
    throw idTokenMissing(name, audience);
  },
  bindings: (claims) => [...standardBindings(claims), ...claimBindings(claims, telling)],
  advice: gitlabAdvice,
};
