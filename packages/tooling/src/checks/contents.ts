import type { Made } from '../bundle';
import { carried } from '../licences';
import { lineAt } from '../lines';
import type { Check, Finding } from './check';
import { rooms, type Room } from './room-rules';
import { roomOf } from './rooms';

/** Texts that betray what must be in no bundle, and why. */
const betrayals: Readonly<Record<string, string>> = {
  llhttp: 'that is undici, which costs 40 ms of every start',
  '@azure/msal': 'that belongs in a file of its own, loaded when a job asks for it',
  '.getAgentDispatcher(': 'that asks for undici, which is not there',
};

/** What the bundles weigh, and what got into them that must not. */
export const contentsCheck: Check = {
  title: 'each bundle is small, and holds only what it may',
  async run({ products }) {
    const { made } = await products();
    return { findings: made.flatMap(inBundle), figures: made.map(figure) };
  },
};

/** What is wrong with one bundle: its size, rooms and packages that it may not reach, what must be nowhere. */
export function inBundle(made: Made): readonly Finding[] {
  const file = made.bundle.output;
  return [
    ...[...tooBig(made), ...strangers(made), ...packages(made)].map((text) => ({ file, text })),
    ...betrayed(made).map((found) => ({ file, ...found })),
  ];
}

function tooBig({ bundle, bytes }: Made): string[] {
  if (bytes.length <= bundle.budget) return [];
  return [
    `It has ${count(bytes.length)} bytes, and may have ${count(bundle.budget)}: .build/ has the metafile that says what of.`,
  ];
}

function strangers({ bundle, metafile }: Made): string[] {
  // By where it ends up: not every entry is a file.
  const own = roomOf(bundle.output);
  const reached = own ? reachable(own) : new Set<Room>();
  return Object.keys(metafile.inputs).flatMap((path) => {
    const room = roomOf(path);
    // absent.ts stands in for packages that are left out.
    if (!room || reached.has(room) || path === 'packages/tooling/src/absent.ts') return [];
    return [`${path} is in it, but ${room.name} is not below ${own?.name ?? 'its room'}: remove the import.`];
  });
}

function packages({ bundle, metafile }: Made): string[] {
  const surprises = [...carried(metafile).keys()].filter((name) => !bundle.carries.includes(name));
  return surprises.map(
    (name) =>
      `The package ${name} is in it: remove the import, or add it to "carries" in packages/tooling/src/bundles.ts.`,
  );
}

function betrayed({ bundle, bytes }: Made): { line: number; text: string }[] {
  const code = Buffer.from(bytes).toString();
  return Object.entries(betrayals).flatMap(([what, why]) => {
    if (bundle.carries.some((name) => name.startsWith(what))) return [];
    const at = code.indexOf(what);
    return at < 0
      ? []
      : [{ line: lineAt(code, at), text: `It contains "${what}": ${why}. Find the import that brings it.` }];
  });
}

function reachable(room: Room): Set<Room> {
  const found = new Set([room]);
  // A set is walked in order of insertion, and what is added on the way is walked too.
  for (const { imports } of found) for (const one of rooms) if (imports.includes(one.name)) found.add(one);
  return found;
}

function figure({ bundle, bytes }: Made): string {
  return `${bundle.output}: ${count(bytes.length)} of ${count(bundle.budget)} bytes`;
}

function count(bytes: number): string {
  return bytes.toLocaleString('en');
}
