// The components as a .gitlab-ci.yml includes them, by gitlab-ci-local: it checks inputs, resolves and runs for real.
import { stringify } from 'yaml';
import { localProject, localTest, type LocalProject } from '../../support/gitlab-ci-local';
import type { Inputs } from '../../support/gitlab-template';
import { gitlabScenario, type GitLabScenario } from './vouched';

const secrets = {
  PASSWORD: 'correct horse battery',
  PEM: '-----BEGIN KEY-----\nMIIEvLineOne0123456789\n-----END KEY-----',
};

let job: GitLabScenario;
let project: LocalProject;
let token: Readonly<Record<string, string>>;
beforeAll(async () => {
  job = await gitlabScenario(
    { secrets: { 'dev:/': secrets, 'dev:/db': { URL: 'postgres://db.internal' } } },
    { refProtected: true },
  );
  project = localProject();
  token = { INFISICAL_ID_TOKEN: job.variables['INFISICAL_ID_TOKEN'] ?? '' };
});

type Jobs = Readonly<Record<string, unknown>>;

/** A .gitlab-ci.yml with one include, by a path of this project or as a component. */
function config(by: 'local' | 'component', name: string, inputs: Inputs, jobs: Jobs = {}): string {
  const from =
    by === 'local' ? `templates/${name}/template.yml` : `$CI_SERVER_FQDN/$CI_PROJECT_PATH/${name}@$CI_COMMIT_SHA`;
  return stringify({ include: [{ [by]: from, inputs: { ...job.inputs, ...inputs } }], ...jobs });
}

const script = 'echo "password: $PASSWORD"\nprintf "%s\\n" "$PEM"\n[ ${#PASSWORD} = 21 ]';

describe.each(['local', 'component'] as const)('include: %s', (by) => {
  localTest('run: a whole job, with rules over several lines', async () => {
    const rules = ['# all', '/*', '/db/"URL" -> DATABASE_URL', '!/PASS*', '/PASSWORD?'].join('\n');
    const inputs = { job_name: 'deploy', script: `${script}\necho "url: $DATABASE_URL"`, secrets: rules };
    const { code, stdout, stderr } = await project.run(config(by, 'run', inputs), 'deploy', token);
    expect({ code, log: stdout + stderr }).toMatchObject({ code: 0 });
    expect(stdout).toContain('password: ***');
    expect(stdout).toContain('url: ***');
    expect(stdout + stderr).not.toMatch(/correct horse|MIIEvLineOne|postgres:/);
  });

  localTest('secrets: a job that extends it, its log masked', async () => {
    const jobs = { deploy: { extends: '.infisical', script } };
    const { code, stdout, stderr } = await project.run(
      config(by, 'secrets', { mask_output: true }, jobs),
      'deploy',
      token,
    );
    expect({ code, log: stdout + stderr }).toMatchObject({ code: 0 });
    expect(stdout).toContain('password: ***');
    expect(stdout + stderr).not.toMatch(/correct horse|MIIEvLineOne/);
  });
});

localTest('secrets: by !reference, between lines of the job itself, and once more in after_script', async () => {
  const jobs = `
deploy:
  id_tokens: !reference [.mine, id_tokens]
  variables: { INFISICAL_SECRET_PATH: /db }
  before_script:
    - echo first
    - !reference [.mine, before_script]
  script:
    - echo "\${#URL}"
    - exit 3
  after_script:
    - echo "after \${URL:-none}"
    - !reference [.mine, before_script]
    - echo "again \${#URL}"
`;
  const text = config('local', 'secrets', { job_name: '.mine' }) + jobs;
  const { code, stdout } = await project.run(text, 'deploy', token);
  expect(code).not.toBe(0);
  expect(stdout).toMatch(/first[\s\S]*22[\s\S]*after none[\s\S]*again 22/);
});

localTest('a job with a before_script of its own has no secrets', async () => {
  const jobs = { deploy: { extends: '.infisical', before_script: ['true'], script: 'echo "${PASSWORD:-none}"' } };
  const { stdout } = await project.run(config('local', 'secrets', {}, jobs), 'deploy', token);
  expect(stdout).toContain('none');
});

localTest('a job of the same name adds to run', async () => {
  const jobs = { deploy: { variables: { INFISICAL_SECRET_PATH: '/db' }, before_script: ['echo mine "${URL:-none}"'] } };
  const text = config('local', 'run', { job_name: 'deploy', script: 'echo "${#URL}"' }, jobs);
  const { code, stdout } = await project.run(text, 'deploy', token);
  expect(code).toBe(0);
  expect(stdout).toMatch(/mine none[\s\S]*22/);
});

localTest('without a token the job says what to add', async () => {
  const text = config('local', 'run', { job_name: 'deploy', script: 'true' });
  const { code, stdout, stderr } = await project.run(text, 'deploy');
  expect(code).not.toBe(0);
  expect(stdout + stderr).toContain('GitLab gave this job no token');
});

describe('an input that is refused before any job runs', () => {
  localTest.each([
    ['identity_id', 'nobody', 'does not match required regex'],
    ['secrets', "/db/it's", 'does not match required regex'],
    ['secret_name', "'; curl evil; '", 'does not match required regex'],
    ['domain', 'https://a.example$(id)', 'does not match required regex'],
    ['audience', '$CI_JOB_NAME', 'does not match required regex'],
    ['on_empty', 'never', 'is not in the list of allowed options'],
    ['timeout', 'soon', 'number'],
  ])('%s: %s', async (name, value, said) => {
    const { code, stdout, stderr } = await project.run(
      config('local', 'run', { script: 'true', [name]: value }),
      undefined,
    );
    expect(code).not.toBe(0);
    expect(stdout + stderr).toContain(said);
  });

  localTest('run without a script', async () => {
    const { code, stderr } = await project.run(config('local', 'run', {}), undefined);
    expect(code).not.toBe(0);
    expect(stderr).toContain('required value has not been provided');
  });
});
