// The redactor's figures as Markdown, and held against their budgets. Pure.
import { judgeMost, type Verdict } from '../budgets';
import { texts, type RedactorRow } from './measure';
import { table } from '../table';

const heads = ['secrets', 'needles', 'ready after, ms', 'needles take, MiB', ...texts.map((text) => `${text}, MB/s`)];

export function redactorTable(rows: readonly RedactorRow[]): string {
  const own = rows.map(({ secrets, needles, ready, memory, speeds }) => [
    ...[secrets, needles, Math.round(ready)].map((count) => count.toLocaleString('en')),
    memory.toFixed(1),
    ...texts.map((text) => speeds[text].toFixed(0)),
  ]);
  return `**Redactor**\n\n${table(heads, own)}`;
}

/** Logs, and texts full of near misses, must be as fast as is asked: so many milliseconds for 100 MB, and no more. */
export function judgeRedactor({ secrets, speeds, budget }: RedactorRow): readonly Verdict[] {
  return (['log', 'near misses'] as const).map((text) =>
    judgeMost(
      `redactor, ${secrets} secrets, ${text}: milliseconds for 100 MB`,
      Math.round(1e5 / speeds[text]),
      1e5 / budget,
    ),
  );
}
