import picomatch from 'picomatch';
import type { Fault } from './api';
import type { Incoming } from './route';

export interface Faults {
  readonly all: () => readonly Fault[];
  readonly add: (fault: Fault) => void;
  readonly clear: () => void;
  /** The fault that spoils a request, if one does; it is counted. */
  readonly take: (incoming: Pick<Incoming, 'method' | 'path'>) => Fault | undefined;
}

/** The routes that steer the server cannot be spoiled, or a fault for all routes could never be taken back. */
const steering = /^\/__reference\/(?:faults|requests|attempts|settings)$/;

function decodedPath(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

function fits(route: string, { method, path }: Pick<Incoming, 'method' | 'path'>): boolean {
  const [wantedMethod = '', pattern = ''] = route.split(' ', 2);
  const anyMethod = wantedMethod === '*' || wantedMethod === method;
  return anyMethod && !steering.test(path) && picomatch.isMatch(decodedPath(path), pattern, { dot: true });
}

/** Holds the faults of a server, in the order in which they were added. */
export function createFaults(): Faults {
  let held: { fault: Fault; letThrough: number; left: number }[] = [];
  return {
    all: () => held.map(({ fault }) => fault),
    add: (fault) => void held.push({ fault, letThrough: fault.after ?? 0, left: fault.times ?? Infinity }),
    clear: () => (held = []),
    take: (incoming) => {
      for (const each of held) {
        if (each.left === 0 || !fits(each.fault.route, incoming)) continue;
        if (each.letThrough > 0) {
          each.letThrough -= 1;
          continue;
        }
        each.left -= 1;
        return each.fault;
      }
      return undefined;
    },
  };
}
