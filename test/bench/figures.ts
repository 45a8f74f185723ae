// From single runs to figures. Pure.

/** What one whole process took. */
export interface Run {
  /** Milliseconds from its start to its end. */
  readonly wall: number;
  /** Milliseconds of processor time, in user space and in the kernel. */
  readonly cpu: number;
  /** The peak of its resident memory, in MiB. */
  readonly memory: number;
  readonly requests: number;
  readonly connections: number;
}

/** One run of each, right after one another, so that what else the machine does befalls both. */
export interface Pair {
  readonly yardstick: Run;
  readonly product: Run;
}

export type Measure = 'wall' | 'cpu' | 'memory';

export interface Spread {
  readonly median: number;
  readonly min: number;
  readonly max: number;
}

export interface Compared {
  readonly yardstick: Spread;
  readonly product: Spread;
  /** Pair by pair; its median is what the budgets are for. */
  readonly ratio: Spread;
}

/** The figures of one product under one load. */
export interface Figures extends Readonly<Record<Measure, Compared>> {
  readonly pairs: number;
  /** The most of any run. */
  readonly requests: Readonly<Record<keyof Pair, number>>;
  readonly connections: Readonly<Record<keyof Pair, number>>;
}

export function spreadOf(values: readonly number[]): Spread {
  const sorted = values.toSorted((one, other) => one - other);
  const at = (index: number): number => sorted[index] ?? NaN;
  const middle = (sorted.length - 1) / 2;
  const median = (at(Math.floor(middle)) + at(Math.ceil(middle))) / 2;
  return { median, min: at(0), max: at(sorted.length - 1) };
}

export function figuresOf(pairs: readonly Pair[]): Figures {
  const compare = (measure: Measure): Compared => ({
    yardstick: spreadOf(pairs.map(({ yardstick }) => yardstick[measure])),
    product: spreadOf(pairs.map(({ product }) => product[measure])),
    ratio: spreadOf(pairs.map(({ yardstick, product }) => product[measure] / yardstick[measure])),
  });
  const most = (count: 'requests' | 'connections'): Record<keyof Pair, number> => ({
    yardstick: Math.max(...pairs.map(({ yardstick }) => yardstick[count])),
    product: Math.max(...pairs.map(({ product }) => product[count])),
  });
  return {
    pairs: pairs.length,
    wall: compare('wall'),
    cpu: compare('cpu'),
    memory: compare('memory'),
    requests: most('requests'),
    connections: most('connections'),
  };
}
