// Where the time of one process goes, by what V8 tells of itself while it runs. Pure.

/** An event of a trace as Node writes it (Trace Event Format, the complete events). */
export interface TraceEvent {
  readonly name: string;
  readonly tid: number;
  /** Microseconds. */
  readonly ts: number;
  readonly dur?: number;
}

/** Milliseconds of the main thread, but for the last two. */
export interface Profile {
  /** V8's own start, from its snapshot. */
  readonly start: number;
  /** Functions read, compiled or optimised. */
  readonly compiling: number;
  readonly collecting: number;
  /** On other threads: optimised code, garbage. */
  readonly beside: number;
  /** How many functions were compiled. */
  readonly functions: number;
}

const kinds = {
  start: /^V8\.Deserialize(Isolate|Context)$/,
  compiling: /^V8\.(Compile|Parse|Optimize|PreParse|Finalize|InstallOptimized)/,
  collecting: /^(V8\.GC|V8\.Heap|MinorGC|MajorGC)/,
} as const;

/** What a trace says of a whole process. An event inside another of its kind is in that one's time already. */
export function profileOf(events: readonly TraceEvent[]): Profile {
  const timed = events.filter(
    ({ name, dur }) => dur !== undefined && Object.values(kinds).some((kind) => kind.test(name)),
  );
  // Node's start is what only the main thread has.
  const main = events.find(({ name }) => kinds.start.test(name))?.tid;
  const here = timed.filter(({ tid }) => tid === main);
  const sum = (of: readonly TraceEvent[]): number =>
    outermost(of).reduce((total, { dur = 0 }) => total + dur, 0) / 1000;
  const kind = (name: keyof typeof kinds): number => sum(here.filter((event) => kinds[name].test(event.name)));
  return {
    start: kind('start'),
    compiling: kind('compiling'),
    collecting: kind('collecting'),
    beside: sum(timed.filter(({ tid }) => tid !== main)),
    functions: here.filter(({ name }) => name === 'V8.ParseFunction').length,
  };
}

/** Those that no other of the same thread has in it. */
function outermost(events: readonly TraceEvent[]): readonly TraceEvent[] {
  const ends = new Map<number, number>();
  return events
    .toSorted((one, other) => one.ts - other.ts || (other.dur ?? 0) - (one.dur ?? 0))
    .filter(({ tid, ts, dur = 0 }) => {
      if (ts < (ends.get(tid) ?? 0)) return false;
      ends.set(tid, ts + dur);
      return true;
    });
}
