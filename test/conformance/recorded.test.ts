import { expected, reduced } from './agree';
import { cases, world, type Case } from './cases';
import { played, setStage, type Stage } from './play';

const named = (some: readonly Case[]) => some.map((each) => [each.name, each] as const);

async function check(each: Case, stage: Stage): Promise<void> {
  const answers = await played(each, stage);
  for (const [index, { response }] of each.steps.entries()) {
    const { status, body } = answers[index]!;
    const wanted = { status: response.status, body: expected(reduced(response.body)) };
    expect({ status, body: reduced(body) }).toEqual(wanted);
  }
}

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
