// What the processes of one run told on the fourth pipe. Pure.
import type { Run } from './figures';

/**
 * @param told a line of JSON for each Node (gauge.cjs), and from a shell that starts several programs what its `times` says:
 *   its own two, then those of all that it waited for, such as `0m0.012s 0m0.003s`
 * @returns the processor time of all, and the memory of the largest
 * @throws Error where nobody told anything
 */
export function usedBy(told: string): Pick<Run, 'cpu' | 'memory'> {
  const lines = told.split('\n').filter(Boolean);
  const nodes = lines
    .filter((line) => line.startsWith('{'))
    .map((line) => JSON.parse(line) as Pick<Run, 'cpu' | 'memory'>);
  if (nodes.length === 0) throw new Error('No process told what it has used.');
  const times = lines.flatMap((line) => [...line.matchAll(/(\d+)m([\d.,]+)s/g)]);
  const ofShell = times.map(
    ([, minutes, seconds = '']) => (Number(minutes) * 60 + Number(seconds.replace(',', '.'))) * 1000,
  );
  const cpu = (ofShell.length > 0 ? ofShell : nodes.map((node) => node.cpu)).reduce((sum, each) => sum + each, 0);
  return { cpu, memory: Math.max(...nodes.map(({ memory }) => memory)) };
}
