import { readPipeline } from './uses';

const used = (text: string) => readPipeline(text).uses.map(({ product, name, given }) => [product, name, given]);

it.each([
  ['- uses: infisical-ci/load-secrets@v1\n  with: { domain: a }', ['action', 'load-secrets', { domain: 'a' }]],
  ['- uses: https://github.com/infisical-ci/load-secrets@v1', ['action', 'load-secrets', {}]],
  ['steps: [{ task: LoadInfisicalSecrets@1, inputs: { a: b } }]', ['task', 'LoadInfisicalSecrets', { a: 'b' }]],
  ['include: [{ component: $HOST/infisical-ci/load-secrets/run@1 }]', ['component', 'run', {}]],
  ['include:\n- remote: https://a.example/infisical-secrets.yml\n  inputs: {a: 1}', ['component', 'secrets', { a: 1 }]],
  ['jobs: { a: { steps: [ { infisical/load: { a: b } } ] } }', ['orb command', 'load', { a: 'b' }]],
  ['steps: [ infisical/install ]', ['orb command', 'install', {}]],
  ['workflows: { w: { jobs: [ { infisical/run: { a: b } } ] } }', ['orb job', 'run', { a: 'b' }]],
])('finds in %j what is used', (text, expected) => {
  expect(used(text)).toEqual([expected]);
});

it('finds nothing in what is of others', () => {
  expect(
    used(
      '- uses: actions/checkout@v6\n- uses: https://a.example/infisical-ci/load-secrets@v1\n- task: Bash@3\n- docker/build: { a: b }\n- run: x\n',
    ),
  ).toEqual([]);
});

it('says in which line, and reads what an anchor stands for', () => {
  const text = 'x: &x { a: b }\njobs:\n  y:\n    steps:\n      - infisical/run: *x\n';
  expect(readPipeline(text).uses).toEqual([{ product: 'orb command', name: 'run', given: { a: 'b' }, line: 5 }]);
});

it('gives every text, every list of words, and what is no YAML', () => {
  expect(readPipeline('a: |\n  b c\n').texts).toContainEqual({ text: 'b c\n', line: 1 });
  expect(readPipeline('command: [a, b]\nargs: [--c]\n').words).toEqual([{ words: ['a', 'b', '--c'], line: 1 }]);
  expect(readPipeline('a: b\nc: "d\n').mistakes).toMatchObject([{ line: 3 }]);
});
