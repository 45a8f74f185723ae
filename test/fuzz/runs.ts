// How the property tests run: how many cases, from which seed, and how a failure is seen again.
import fc from 'fast-check';

/** Cases of each property: few where all tests run, many in `.ci/run`. */
export const runs = given('FUZZ_RUNS', 100);

/** The same numbers in each run, unless told otherwise. */
const seed = given('FUZZ_SEED', 20261121);

/** Ten thousand cases of the slowest property on a busy machine. */
const patience = 300_000;

/**
 * One test of a property: for all values of these kinds, `holds` does not throw. A failure names the smallest values for which
 * it does, and the line that shows it again.
 * @param cases where each takes so long that `runs` would be too many.
 */
export function property<Values extends [unknown, ...unknown[]]>(
  title: string,
  kinds: { [Index in keyof Values]: fc.Arbitrary<Values[Index]> },
  holds: (...values: Values) => Promise<void> | void,
  cases = runs,
): void {
  const check = fc.asyncProperty<Values>(...kinds, async (...values) => {
    await holds(...values);
  });
  test(
    title,
    async () => {
      const found = await fc.check(check, { seed, numRuns: cases });
      if (found.failed)
        throw new Error(`${fc.defaultReportMessage(found)}\n${again()}`, { cause: found.errorInstance });
    },
    patience,
  );
}

/**
 * One test of a property that is cheaper for many values at once, as where each look starts a program: `cases` values in all,
 * `size` of them at a time. What `holds` throws must name the value by itself, since nothing is made smaller here.
 */
export function propertyOfMany<Value>(
  title: string,
  kind: fc.Arbitrary<Value>,
  holds: (values: readonly Value[]) => Promise<void> | void,
  { cases = runs, size = 1000 } = {},
): void {
  test(
    title,
    async () => {
      const values = fc.sample(kind, { seed, numRuns: cases });
      try {
        for (let at = 0; at < values.length; at += size) await holds(values.slice(at, at + size));
      } catch (error) {
        throw new Error(`${error instanceof Error ? error.message : String(error)}\n${again()}`, { cause: error });
      }
    },
    patience,
  );
}

function again(): string {
  const file = expect.getState().testPath?.replace(/.*(?=test\/fuzz\/)/, '') ?? 'test/fuzz';
  return `Again: FUZZ_SEED=${seed} FUZZ_RUNS=${runs} npx --no-install jest ${file}`;
}

function given(name: string, otherwise: number): number {
  const text = process.env[name] || String(otherwise);
  if (!/^-?\d{1,10}$/.test(text)) throw new Error(`${name} is ${text}, and must be a whole number.`);
  return Number(text);
}
