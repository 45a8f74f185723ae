// Plays a case and compares each answer with the one that it must be.
import { expected, reduced } from './agree';
import type { Case } from './cases';
import { played, type Stage } from './play';

/** For `it.each`: the cases by their names. */
export const named = (some: readonly Case[]) => some.map((each) => [each.name, each] as const);

export async function check(each: Case, stage: Stage): Promise<void> {
  const answers = await played(each, stage);
  for (const [index, { response }] of each.steps.entries()) {
    const { status, body } = answers[index]!;
    const wanted = { status: response.status, body: expected(reduced(response.body)) };
    expect({ status, body: reduced(body) }).toEqual(wanted);
  }
}
