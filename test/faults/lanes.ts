// Many runs, several at a time: most of one's time is waiting. Each lane has a server of its own, whose faults hit no other.

/**
 * Runs all cases.
 * @param open makes what a lane runs its cases in
 * @returns what came of each case
 */
export async function inLanes<Lane, Case, Result>(
  lanes: number,
  open: () => Promise<Lane>,
  cases: readonly Case[],
  run: (lane: Lane, each: Case) => Promise<Result>,
): Promise<ReadonlyMap<Case, Result>> {
  const results = new Map<Case, Result>();
  const waiting = [...cases];
  const drive = async (): Promise<void> => {
    const lane = await open();
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift())
      results.set(next, await run(lane, next));
  };
  await Promise.all(Array.from({ length: lanes }, drive));
  return results;
}
