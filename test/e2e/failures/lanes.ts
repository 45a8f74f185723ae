// Many runs, several at a time: most of one's time is waiting. Each lane has a server of its own, whose faults hit no other.
import { scenario, type Given, type Scenario } from '../scenario';

/**
 * Runs all cases.
 * @param given what each lane's scenario is made of
 * @returns what came of each case
 */
export async function inLanes<Case, Result>(
  lanes: number,
  given: Given,
  cases: readonly Case[],
  run: (job: Scenario, each: Case) => Promise<Result>,
): Promise<ReadonlyMap<Case, Result>> {
  const results = new Map<Case, Result>();
  const waiting = [...cases];
  const lane = async (): Promise<void> => {
    const job = await scenario(given);
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift())
      results.set(next, await run(job, next));
  };
  await Promise.all(Array.from({ length: lanes }, lane));
  return results;
}
