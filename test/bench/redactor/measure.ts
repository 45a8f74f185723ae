// How fast the redactor is, and what its needles take.
import { needleSet, needlesOf, redactor, type NeedleSet } from '@infisical-ci/job';
import { logText, nearMisses, secretValues, shortBeginnings } from './texts';

/** What the redactor takes to hide so many secrets. */
export interface RedactorRow {
  readonly secrets: number;
  /** Texts that it looks for: the values in all their forms. */
  readonly needles: number;
  /** Milliseconds until it is ready to look for them. */
  readonly ready: number;
  /** MiB of the needles, for any number of streams. */
  readonly memory: number;
  /** Megabytes that it takes in a second of processor time, by what is in them. */
  readonly speeds: Readonly<Record<Text, number>>;
  /** Megabytes a second that are asked of it. */
  readonly budget: number;
}

export const texts = ['log', 'near misses', 'beginnings'] as const;
export type Text = (typeof texts)[number];

const budgets = [
  [100, 100],
  [5000, 50],
] as const;

// As a pipe hands them out.
const chunkSize = 65_536;
const textSize = 8_000_000;
const rounds = 7;

/** The best of several rounds each: what else the machine does can only make them worse. */
export function measureRedactor(): readonly RedactorRow[] {
  return budgets.map(([secrets, budget]) => {
    const variables = secretValues(secrets).map((value, index) => ({ name: `S${index}`, value, secret: true }));
    const { texts: needles } = needlesOf(variables, { minLength: 4, exempt: [], shown: [] });
    const set = needleSet(needles);
    const speed = (text: Buffer): number => text.length / 1000 / best(() => pass(text, set));
    return {
      secrets,
      needles: needles.length,
      ready: best(() => void needleSet(needles)),
      memory: bytesOf(set) / 1024 / 1024,
      speeds: {
        log: speed(logText(textSize)),
        'near misses': speed(nearMisses(needles, textSize)),
        beginnings: speed(shortBeginnings(needles, textSize)),
      },
      budget,
    };
  });
}

function pass(text: Buffer, set: NeedleSet): void {
  const stream = redactor(set);
  for (let at = 0; at < text.length; at += chunkSize) stream.push(text.subarray(at, at + chunkSize));
  stream.end();
}

/** Milliseconds of processor time, all threads: one core's, whatever else runs on it. */
function best(work: () => void): number {
  const times = Array.from({ length: rounds }, () => {
    const before = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000;
  });
  return Math.min(...times);
}

function bytesOf({ automaton, filter }: NeedleSet): number {
  const { edges, ...arrays } = automaton;
  return [...Object.values(arrays), edges.slots, filter.bits].reduce((sum, { byteLength }) => sum + byteLength, 0);
}
