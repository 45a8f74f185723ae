import { cases, world } from './cases';
import { check, named } from './check';
import { setStage, type Stage } from './play';

describe('Infisical of today', () => {
  let stage: Stage;
  beforeAll(async () => (stage = await setStage(world)));
  afterAll(() => stage.close());

  it.each(named(cases))('%s', (_name, each) => check(each, stage));
});

// A real Infisical is of one time alone.
const october = process.env['INFISICAL_TEST_URL'] ? describe.skip : describe;

october('Infisical of October 2024, which the cases were recorded from', () => {
  let stage: Stage;
  beforeAll(async () => (stage = await setStage(world, '2024-10')));
  afterAll(() => stage.close());

  it.each(named(cases.filter(({ from }) => from === 'recorded')))('%s', (_name, each) => check(each, stage));
});
