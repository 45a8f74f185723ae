// What the redactor is measured with: the same in each run.
import { createHash } from 'node:crypto';

const random = (index: number, encoding: 'hex' | 'base64' | 'base64url'): string =>
  createHash('sha256').update(`secret ${index}`).digest(encoding);

const kinds: readonly ((index: number) => string)[] = [
  (index) => random(index, 'base64url'),
  (index) => random(index, 'hex'),
  (index) => `postgres://app:${random(index, 'base64url')}@db-${index}.example.com:5432/app?sslmode=require`,
  (index) => `p@ss ${random(index, 'base64')}!`,
  (index) => `{\n  "user": "service-${index}",\n  "password": "${random(index, 'base64')}"\n}`,
  (index) => `https://hooks.example.com/services/${random(index, 'hex')}`,
  (index) => random(index, 'base64url').slice(0, 12),
];

/** As many values of the kinds that are met with; every fiftieth is a private key of 28 lines. */
export function secretValues(count: number): readonly string[] {
  return Array.from({ length: count }, (_, index) =>
    index % 50 === 0 ? privateKey(index) : (kinds[index % kinds.length]?.(index) ?? ''),
  );
}

function privateKey(index: number): string {
  const lines = Array.from({ length: 26 }, (_, line) => random(index * 100 + line, 'hex'));
  return ['-----BEGIN PRIVATE KEY-----', ...lines, '-----END PRIVATE KEY-----'].join('\n');
}

const lines: readonly ((roll: (below: number) => number) => string)[] = [
  (roll) =>
    `2026-11-21T10:${10 + roll(50)}:${10 + roll(50)}.${100 + roll(900)}Z level=info msg="request served" status=200 took=${roll(999)}ms`,
  (roll) => `Step ${roll(40)}/40 : RUN apt-get update && apt-get install --yes --no-install-recommends libpq-dev`,
  (roll) => ` ---> ${random(-1 - roll(1000), 'hex').slice(0, 12)}`,
  (roll) => `[${roll(99)}%] Building CXX object src/CMakeFiles/core.dir/module_${roll(999)}.cpp.o`,
  (roll) =>
    `npm http fetch GET 200 https://packages.example.com/left-pad/-/left-pad-1.${roll(99)}.0.tgz ${roll(900)}ms`,
  (roll) => `  ✓ answers ${roll(999)} requests with the headers that were asked for (${roll(99)} ms)`,
  (roll) =>
    `src/components/Table.tsx(${roll(999)},${roll(80)}): warning TS6133: 'index' is declared but its value is never read.`,
  (roll) => `+ docker push registry.example.com/app/web@sha256:${random(-1 - roll(1000), 'hex')}`,
];

/** A log as builds write them. */
export const logText = (size: number): Buffer => fill(size, (roll) => `${lines[roll(lines.length)]?.(roll) ?? ''}\n`);

/** Needles without their last character, one after another: each is followed nearly to its end, in vain. */
export const nearMisses = (needles: readonly string[], size: number): Buffer =>
  fill(size, (roll) => (needles[roll(needles.length)] ?? '').slice(0, -1));

/** The first five characters of needles: each place that is looked at closely is one in vain. The worst that was found. */
export const shortBeginnings = (needles: readonly string[], size: number): Buffer =>
  fill(size, (roll) => (needles[roll(needles.length)] ?? '').slice(0, 5));

function fill(size: number, more: (roll: (below: number) => number) => string): Buffer {
  let state = 1;
  // Park and Miller, 1988.
  const roll = (below: number): number => (state = (state * 48271) % 2147483647) % below;
  const made: string[] = [];
  for (let length = 0; length < size;) length += made[made.push(more(roll)) - 1]?.length ?? 0;
  return Buffer.from(made.join('')).subarray(0, size);
}
