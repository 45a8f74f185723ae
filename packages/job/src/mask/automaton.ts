import { addEdge, edgeOf, edgesFor, type Edges } from './edges';

/**
 * All needles in one machine (Aho and Corasick, 1975): a state is the longest end of what was read that some needle begins
 * with. States are numbered needle by needle, so that reading on in one needle is reading on in memory; a state takes 10
 * bytes, or 14 where a needle has more than 65,535.
 */
export interface Automaton {
  /** The state after a byte that begins a needle; 0, the state of nothing read, where none begins so. */
  readonly begin: Int32Array;
  /** The one byte with which a state goes on, to the state that follows by number; or `many`, or `none`. */
  readonly next: Int16Array;
  /** Where a state goes on with one of several bytes: the state after that. */
  readonly edges: Edges;
  /** The state of the next shorter end that some needle begins with. */
  readonly fall: Int32Array;
  /** How many bytes of a needle a state has read. */
  readonly depth: Lengths;
  /** The length of the longest needle that ends where a state is; 0 where none does. */
  readonly ends: Lengths;
}

/** The wider where a needle is longer than the narrower can say. */
type Lengths = Uint16Array | Int32Array;

const many = -1;
const none = -2;

/** The state after one more byte, of those that read on; 0 where no needle goes on so. */
export function onward({ begin, next, edges }: Automaton, state: number, byte: number): number {
  if (state === 0) return begin[byte] ?? 0;
  const only = next[state];
  if (only === byte) return state + 1;
  return only === many ? edgeOf(edges, state, byte) : 0;
}

/** @param needles in order, each once, none of them empty; a byte a character. */
export function automatonOf(needles: readonly string[]): Automaton {
  const shared = needles.map((needle, index) => sharedStart(needles[index - 1] ?? '', needle));
  const longest = needles.reduce((most, { length }) => Math.max(most, length), 0);
  const Lengths = longest < 2 ** 16 ? Uint16Array : Int32Array;
  const states = needles.reduce((sum, needle, index) => sum + needle.length - (shared[index] ?? 0), 1);
  const automaton = {
    begin: new Int32Array(256),
    next: new Int16Array(states).fill(none),
    // A needle makes a state one of several ways at most, and two where there was one.
    edges: edgesFor(2 * needles.length),
    fall: new Int32Array(states),
    depth: new Lengths(states),
    ends: new Lengths(states),
  };
  link(automaton, needles, grow(automaton, needles, shared));
  return automaton;
}

function sharedStart(one: string, other: string): number {
  let length = 0;
  // Beyond an end is NaN, which nothing equals.
  while (one.charCodeAt(length) === other.charCodeAt(length)) length++;
  return length;
}

/** The states of one needle that it does not share with the needle before it. */
interface Stretch {
  readonly from: number;
  /** The state that the first of them comes after. */
  readonly after: number;
  readonly shared: number;
}

/** Numbers the states, and lets each find the ones after it. */
function grow(
  { begin, next, edges, depth, ends }: Automaton,
  needles: readonly string[],
  shared: readonly number[],
): Stretch[] {
  const path: number[] = [];
  let last = 0;
  return needles.map((needle, index) => {
    const start = shared[index] ?? 0;
    const after = path[start] ?? 0;
    const byte = needle.charCodeAt(start);
    const from = last + 1;
    if (after === 0) begin[byte] = from;
    else if (next[after] === none) next[after] = byte;
    else {
      const first = next[after] ?? none;
      if (first !== many) addEdge(edges, after, first, after + 1);
      addEdge(edges, after, byte, from);
      next[after] = many;
    }
    for (let read = start + 1; read <= needle.length; read++) {
      path[read] = ++last;
      depth[last] = read;
      if (read < needle.length) next[last] = needle.charCodeAt(read);
    }
    ends[last] = needle.length;
    return { from, after, shared: start };
  });
}

/**
 * Finds where each state falls: the way on from where its elder falls to. Needle by needle, which keeps to one place in
 * memory, each as far as the shorter states are known; those that wait are gone over again. One of the shortest that are
 * open never waits, so that this ends, and soon: hardly a needle waits long.
 */
function link(automaton: Automaton, needles: readonly string[], stretches: readonly Stretch[]): void {
  const { fall, ends } = automaton;
  const linked = (state: number, elder: number, byte: number): boolean => {
    let shorter = elder;
    let to = 0;
    while (to === 0 && shorter !== 0) {
      shorter = fall[shorter] ?? 0;
      if (shorter === open) return false;
      to = onward(automaton, shorter, byte);
    }
    if (fall[to] === open) return false;
    fall[state] = to;
    ends[state] ||= ends[to] ?? 0;
    return true;
  };
  fall.fill(open, 1);
  const done = Int32Array.from(stretches, ({ shared }) => shared);
  let waiting = stretches.map((_, index) => index);
  while (waiting.length > 0)
    waiting = waiting.filter((index) => {
      const needle = needles[index] ?? '';
      const { from, after, shared } = stretches[index] ?? { from: 0, after: 0, shared: 0 };
      let read = done[index] ?? 0;
      for (let state = from + read - shared; read < needle.length; read++, state++)
        if (!linked(state, read === shared ? after : state - 1, needle.charCodeAt(read))) break;
      done[index] = read;
      return read < needle.length;
    });
}

const open = -1;
