import { cases, world } from './cases';
import { expected, reduced } from './agree';
import { played, setStage, type Stage } from './play';

let stage: Stage;

beforeAll(async () => (stage = await setStage(world)));
afterAll(() => stage.close());

it.each(cases.map((each) => [each.name, each] as const))('%s', async (_name, each) => {
  const answers = await played(each, stage);
  for (const [index, { response }] of each.steps.entries()) {
    const { status, body } = answers[index]!;
    expect({ status, body: reduced(body) }).toEqual({
      status: response.status,
      body: expected(reduced(response.body)),
    });
  }
});
