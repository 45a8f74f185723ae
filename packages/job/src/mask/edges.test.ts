import { addEdge, edgeOf, edgesFor } from './edges';

it.each([1, 2, 3, 7, 8, 9, 64, 500])('finds each of %i edges, and no other', (most) => {
  // As a table of few edges has few slots, many tables: so that edges meet in one slot, and in the last and first of them.
  for (let table = 0; table < 64; table++) {
    const pairs = Array.from({ length: most }, (_, index) => ({
      state: 1 + table + (index >> 1),
      byte: (37 * table + (index & 1)) & 255,
      to: index + 1,
    }));
    const edges = edgesFor(most);
    for (const { state, byte, to } of pairs) addEdge(edges, state, byte, to);
    expect(pairs.map(({ state, byte }) => edgeOf(edges, state, byte))).toEqual(pairs.map(({ to }) => to));
    const beside = pairs.flatMap(({ state, byte }) => [
      edgeOf(edges, state + most, byte),
      edgeOf(edges, state, byte ^ 2),
    ]);
    expect(new Set(beside)).toEqual(new Set([0]));
  }
});
