// The reference server's figures as Markdown. Pure.
import { table } from '../table';
import type { ServerRow } from './measure';

export function serverTable(rows: readonly ServerRow[]): string {
  const cells = rows.map(({ of, perSecond, memory }) => [
    of,
    perSecond === undefined ? '' : Math.round(perSecond).toLocaleString('en'),
    memory === undefined ? 'not told here' : memory.toFixed(0),
  ]);
  return `**Reference server**\n\n${table(['what is asked for', 'a second', 'memory then, MiB'], cells)}`;
}
