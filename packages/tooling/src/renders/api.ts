import { exportsOf, type Sources } from '../api/exports';
import { apiOf } from '../api/page';
import type { Part } from '../markers';

/** The rooms whose API has a page, below docs/api. */
export const apiRooms = ['http', 'client', 'identity', 'job', 'reference-server'] as const;

/** Where a room says what it gives to others. */
export const indexOf = (room: (typeof apiRooms)[number]): string => `packages/${room}/src/index.ts`;

/** The parts of the pages: `api http` and so on, made from these sources as they are, and not from those that this was built of. */
export function apiParts(sources: Sources): Readonly<Record<string, Part>> {
  return Object.fromEntries(
    apiRooms.map((room): [string, Part] => {
      const from = indexOf(room);
      return [`api ${room}`, { from, make: () => apiOf(exportsOf(sources, from), 'docs/api') }];
    }),
  );
}
