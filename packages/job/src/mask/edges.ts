/** Pairs of a state and a byte, each with the state after that: a hash table with open addressing, quicker than a Map by far. */
export interface Edges {
  /** State, byte and state after it, in turns; 0 for the last where there is none. */
  readonly slots: Int32Array;
  /** Of a hash, what is more than the number of a slot takes. */
  readonly shift: number;
}

/** @param most how many there will be at most. */
export function edgesFor(most: number): Edges {
  // At least half of it stays empty, so that what is not there is found out soon.
  const bits = Math.max(4, 33 - Math.clz32(most));
  return { slots: new Int32Array(3 * 2 ** bits), shift: 32 - bits };
}

/** The state after it, or 0. */
export function edgeOf({ slots, shift }: Edges, state: number, byte: number): number {
  return slots[slotOf(slots, shift, state, byte) + 2] ?? 0;
}

export function addEdge({ slots, shift }: Edges, state: number, byte: number, to: number): void {
  slots.set([state, byte, to], slotOf(slots, shift, state, byte));
}

/** Where the pair stands, or would. */
function slotOf(slots: Int32Array, shift: number, state: number, byte: number): number {
  let slot = 3 * (Math.imul(Math.imul(state, 0x9e3779b1) + byte, 0x85ebca6b) >>> shift);
  while (slots[slot + 2] !== 0 && (slots[slot] !== state || slots[slot + 1] !== byte))
    slot = slot + 3 < slots.length ? slot + 3 : 0;
  return slot;
}
