import { inText, yamlIn } from './pipelines';

const texts: Readonly<Record<string, string>> = {
  'actions/load-secrets/action.yml':
    'inputs: { identity-id: {}, audience: {}, token-env: {}, project-slug: {}, environment: {}, secrets: {}, recursive: {} }',
  'azure-task/task.json': JSON.stringify({
    inputs: [
      { name: 'identityId' },
      { name: 'projectSlug' },
      { name: 'environment', aliases: ['envSlug'] },
      { name: 'onEmpty', options: { error: 'a', warn: 'b' } },
    ],
  }),
  'circleci-orb/src/commands/load.yml':
    'parameters: { identity_id: { default: "" }, audience: { default: "" }, project_slug: { default: "" }, environment: { default: "" }, install_node: { default: auto, enum: [auto, never] } }',
  'circleci-orb/src/commands/install.yml': 'parameters: {}',
  'circleci-orb/src/jobs/run.yml': 'parameters: { command: {} }',
};
const repository = { files: Object.keys(texts), read: (path: string) => texts[path] ?? '' };
const subject = (text: string) => inText(repository, 'docs/a.md', text).findings.map((one) => one.text);

const id = '7f3c1a52-9d4e-4b6a-8c0f-2e5d1b9a6c34';
const action = (given: string) => `- uses: infisical-ci/load-secrets@v1\n  with: { ${given} }\n`;
const task = (given: string) => `- task: LoadInfisicalSecrets@1\n  inputs: { ${given} }\n`;
const orb = (given: string) => `steps: [{ infisical/load: { ${given} } }]\n`;
const component = (given: string) => `- component: $X/infisical-ci/load-secrets/run@1\n  inputs: { ${given} }\n`;

it.each([
  [action('identity-id: "${{ vars.ID }}", audience: d, project-slug: a, environment: "${{ inputs.b }}"')],
  [action('identity-id: "${{ vars.ID }}", token-env: d, project-slug: a, environment: b')],
  [action('identity-id: "${{ vars.ID }}", audience: d, project-slug: a, environment: b, recursive: "${{ inputs.c }}"')],
  [task(`identityId: ${id}, projectSlug: a, envSlug: b, onEmpty: warn`)],
  [orb('identity_id: "${ID}", audience: d, project_slug: << pipeline.parameters.a >>, environment: b, when: always')],
  ['workflows: { a: { jobs: [{ infisical/run: { command: a, context: b, matrix: {} } }] } }'],
  [component(`identity_id: ${id}, audience: d, project_slug: a, environment: b, script: c`)],
  ['steps: [infisical/install]'],
  ['a: b\n---\nc: d\n'],
])('accepts %s', (text) => {
  expect(subject(text)).toEqual([]);
});

it.each([
  [action('domian: https://a.example'), 'domian is nothing that actions/load-secrets/action.yml knows'],
  [action('identity-id: vars.ID, project-slug: a, environment: b'), 'write ${{ vars.ID }}'],
  [action(`identity-id: ${id}, environment: b`), 'project-slug is missing'],
  [action(`identity-id: ${id}, project-slug: a, environment: b`), 'It names no audience'],
  [component(`identity_id: ${id}, project_slug: a, environment: b, script: c`), 'It names no audience'],
  [action(`identity-id: ${id}, project-slug: a, environment: b, secrets: "/a/* -> B"`), '-> B_*'],
  [task('identityId: mine, projectSlug: a, environment: b'), 'identityId is "mine"'],
  [task(`identityId: ${id}, projectSlug: a, environment: b, onEmpty: maybe`), 'may be error, warn'],
  [orb(`identity_id: ${id}, project_slug: a, environment: b, install_node: sometimes`), 'may be auto, never'],
  ['workflows: { a: { jobs: [{ infisical/run: { name: a } }] } }', 'command is missing'],
  ['steps: [infisical/instal]', 'no orb command called instal'],
  [component(`identity_id: ${id}, project_slug: a, environment: b`), 'script is missing'],
  [component(`identity_id: ${id}, project_slug: "a/b", environment: b, script: c`), 'refuses'],
  [component(`identity_id: ${id}, project_slug: a, environment: b, script: c, revoke: false`), 'revoke is nothing'],
  ['a: "b', 'It is no YAML'],
])('refuses %s', (text, why) => {
  expect(subject(text).join('\n')).toContain(why);
});

it('says where', () => {
  const markdown = `# A\n\n\`\`\`yaml\n${action('domian: a')}\`\`\`\n`;
  const [found] = yamlIn({ read: () => markdown }, 'docs/a.md');
  expect(found && inText(repository, found.file, found.text, found.shift)).toMatchObject({
    uses: 1,
    findings: [{ file: 'docs/a.md', line: 4 }],
  });
});

it('looks at examples as they are, and at no other YAML of the repository', () => {
  expect(yamlIn({ read: () => 'a' }, 'examples/gitlab/a.yml')).toEqual([
    { file: 'examples/gitlab/a.yml', text: 'a', shift: 0 },
  ]);
  expect(yamlIn({ read: () => 'a' }, 'templates/run/template.yml')).toEqual([]);
});
