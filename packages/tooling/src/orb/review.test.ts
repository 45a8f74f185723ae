import type { Mapping } from './pack';
import { orbName, review } from './review';

const step = {
  run: { name: 'Do', command: '<<include(scripts/a-script-with-a-long-name-that-is-an-include-all-the-same.sh)>>' },
};
const good: Mapping = {
  version: 2.1,
  description: 'A sentence that says what this orb does, in more than 64 characters.',
  display: { source_url: 'https://example.com' },
  commands: {
    load: {
      description: 'd',
      parameters: { cache_key: { type: 'string', default: 'v1' }, a_path: { type: 'string', default: '$HOME' } },
      steps: [step, { restore_cache: { key: '<< parameters.cache_key >>' } }, 'checkout'],
    },
  },
  jobs: { run: { description: 'd', steps: [{ when: { condition: true, steps: [step] } }] } },
  examples: { use_it: { description: 'd', usage: { orbs: { o: orbName } } } },
};

/** The good orb with one thing changed, by its path. */
function changed(path: string, value: unknown): Mapping {
  const orb = JSON.parse(JSON.stringify(good)) as Record<string, unknown>;
  const keys = path.split('.');
  const last = keys.pop() ?? '';
  const at = keys.reduce((inside, key) => inside[key] as Record<string, unknown>, orb);
  if (value === undefined) Reflect.deleteProperty(at, last);
  else at[last] = value;
  return orb as Mapping;
}

describe('review', () => {
  it('has nothing to say of an orb that keeps the rules', () => expect(review(good)).toEqual([]));

  it.each([
    ['display.source_url', undefined, 'RC001: @orb.yml: display.source_url is missing.'],
    ['commands.load.description', undefined, 'RC002: commands/load: the description is missing.'],
    ['examples.use_it.description', '', 'RC002: examples/use_it: the description is missing.'],
    ['examples', undefined, 'RC003: examples: there must be one.'],
    ['description', 'Short.', 'RC005: @orb.yml: the description must have 64 characters or more.'],
    ['jobs.run.steps.0.when.steps.0.run.name', undefined, 'RC008: jobs/run: a run without a name.'],
    ['commands.load.steps.0.run', 'echo', 'RC008: commands/load: a run without a name.'],
    [
      'commands.load.steps.0.run.command',
      'x'.repeat(65),
      'RC009: commands/load: a command of more than 64 characters must be an included script.',
    ],
    ['commands.load.parameters.a-b', { type: 'string' }, 'RC010: commands/load: the parameter a-b is no snake_case.'],
    ['executors', { 'a-b': { description: 'd' } }, 'RC010: executors/a-b: the name is no snake_case.'],
    ['examples.use_it.usage.orbs.o', 'infisical-ci/secrets@0', `RC011: examples/use_it: it must use ${orbName}.`],
    [
      'commands.load.parameters.cache_key.default',
      '$CACHE',
      'RC012: commands/load: the parameter cache_key has a variable as its default, and is a part of a key, where none is put in.',
    ],
  ])('%s as %j: %s', (path, value, sentence) => {
    expect(review(changed(path, value))).toEqual([sentence]);
  });

  it('has something to say of a name that calls an example one', () => {
    const examples = { example_use: (good['examples'] as Record<string, Mapping>)['use_it'] };
    expect(review(changed('examples', examples))).toEqual([
      'RC004: examples/example_use: the name need not say that it is an example.',
    ]);
  });
});
