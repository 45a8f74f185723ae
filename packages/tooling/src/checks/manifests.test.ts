import { inAction, inExamples, inWorkflow, manifestsCheck } from './manifests';

const action = `name: a
description: b
inputs:
  domain:
    description: Where Infisical is
  environment:
    description: Which one
    required: true
runs:
  using: node24
  main: dist/main.cjs
`;

const steps = (input: string): string => `- uses: infisical-ci/load-secrets@v1
  with:
    environment: dev
    ${input}: x
`;

const workflow = (input: string): string =>
  `on: push\njobs:\n  a:\n    runs-on: ubuntu-latest\n    steps:\n${steps(input).replaceAll(/^/gm, '      ')}`;

const file = 'actions/load-secrets/action.yml';
const reading =
  (text: string) =>
  (path: string): string =>
    path === file ? action : text;

describe('inAction', () => {
  const subject = (text: string) => inAction({ read: () => text }, file);

  it('finds nothing wrong with a good manifest', async () => {
    expect(await subject(action)).toEqual([]);
  });

  it.each([
    ['a runtime that does not exist', action.replace('node24', 'node99'), 10],
    ['a key that GitHub does not know', action.replace('  main:', '  mian:'), 11],
    ['a key of an input that GitHub does not know', action.replace('    required:', '    requierd:'), 8],
  ])('finds %s, with its line', async (_, text, line) => {
    expect(await subject(text)).toContainEqual(expect.objectContaining({ file, line }));
  });
});

describe('inWorkflow', () => {
  const subject = (text: string) => inWorkflow({ read: reading(text) }, '.github/workflows/ci.yml', [file]);

  it('finds nothing wrong with a good workflow', async () => {
    expect(await subject(workflow('domain'))).toEqual([]);
  });

  it('finds a key that GitHub does not know, with its line', async () => {
    const [found] = await subject(workflow('domain').replace('runs-on', 'run-on'));
    expect(found).toMatchObject({ file: '.github/workflows/ci.yml', line: 4 });
  });

  it('finds an input that our action does not have', async () => {
    expect(await subject(workflow('domian'))).toMatchObject([
      { line: 9, text: expect.stringContaining('domian') as string },
    ]);
  });
});

describe('inExamples', () => {
  const subject = (markdown: string) => inExamples({ read: reading(markdown) }, 'README.md', [file]);
  const fenced = (text: string): string => `# Title\n\n\`\`\`yaml\n${text}\`\`\`\n`;

  it('finds nothing wrong with good examples', async () => {
    expect(await subject(fenced(workflow('domain')) + fenced(steps('domain')))).toEqual([]);
  });

  it('finds what is wrong in a whole workflow, with its line in the file', async () => {
    expect(await subject(fenced(workflow('domian')))).toMatchObject([{ file: 'README.md', line: 12 }]);
  });

  it('finds what is wrong in a few steps, with its line in the file', async () => {
    expect(await subject(fenced(steps('domian')))).toMatchObject([{ file: 'README.md', line: 7 }]);
  });

  it('finds YAML that is none', async () => {
    expect(await subject(fenced('a: [\n'))).not.toEqual([]);
  });

  it("asks nothing of other people's actions", async () => {
    expect(await subject(fenced('- uses: actions/checkout@v5\n  with:\n    any: thing\n'))).toEqual([]);
  });

  it("passes over other platforms' YAML", async () => {
    expect(await subject(fenced('deploy:\n  script: [make]\n') + fenced('jobs:\n  a:\n    docker: []\n'))).toEqual([]);
  });
});

describe('manifestsCheck', () => {
  it('looks at manifests, workflows and Markdown', async () => {
    const bad: Record<string, string> = {
      'a/action.yml': action.replace('node24', 'node99'),
      '.github/workflows/ci.yml': workflow('domain').replace('runs-on', 'run-on'),
      'examples/a/b/.github/workflows/ci.yml': workflow('domain').replace('runs-on', 'run-on'),
      'docs/use.md': '```yaml\non: push\njobs:\n  a:\n    runs-on: x\n    stpes: []\n```\n',
      'docs/other.yml': 'nothing: to GitHub',
    };
    const { findings } = await manifestsCheck.run({
      root: '/nowhere',
      files: Object.keys(bad),
      read: (path) => bad[path] ?? '',
      committed: () => undefined,
      products: () => Promise.reject(new Error('not needed')),
    });
    expect([...new Set(findings.map((finding) => finding.file))]).toEqual(Object.keys(bad).slice(0, 4));
  });
});
