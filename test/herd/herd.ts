// npm run herd -- [--jobs 1000] [--scale 60] [--processes 0] [--write]
import { readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { replaceRendered } from '../bench/rendered';
import { runCrowd } from './crowd';
import { errorOf, figuresOf, type Figures } from './figures';
import { readOptions, type Options } from './options';
import { runProcesses } from './processes';
import { scenarios, table, type Scenario } from './table';

const docs = 'docs/scale.md';

/** @returns whether every row had as many green jobs as it was to have */
async function herd({ scale, processes, jobs: most, write }: Options): Promise<boolean> {
  const rows: (readonly [Scenario, Figures])[] = [];
  for (const scenario of scenarios.filter(({ jobs }) => jobs <= most)) {
    const { jobs, retryDeadline, jitter = true } = scenario;
    const real = Math.min(processes, jobs);
    const ended = await runCrowd({
      jobs: jobs - real,
      scale,
      retryDeadline,
      jitter,
      beside: (place) => runProcesses(place, real, scale),
    });
    const figures = figuresOf(ended);
    rows.push([scenario, figures]);
    process.stderr.write(`${jobs} jobs, ${retryDeadline} seconds: ${figures.green} green, ${scenario.wanted} wanted\n`);
    for (const error of new Set(ended.outcomes.flatMap(errorOf))) process.stderr.write(`${error}\n`);
  }
  const on = `Node ${process.versions.node}, ${process.platform} ${process.arch}, ${cpus().length} cores, time ${scale}:1.`;
  const shown = `${table(rows)}\n\n${on}`;
  console.log(shown);
  if (write) writeFileSync(docs, replaceRendered(readFileSync(docs, 'utf8'), 'herd', shown));
  return rows.every(([{ wanted }, { green }]) => green >= wanted);
}

try {
  process.exitCode = (await herd(readOptions(process.argv.slice(2)))) ? 0 : 1;
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
