// npm run bench -- [--pairs 21] [--sizes 10,100,1000,5000] [--only NAME] [--write]
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { verdictLines, type Verdict } from './budgets';
import { measureLoads } from './loads';
import { isAsked, readOptions, type Options } from './options';
import type { Part } from './part';
import { productsIn } from './products';
import { github } from './products/github';
import { measureProfile } from './profile/measure';
import { profileTable } from './profile/table';
import { measureRedactor } from './redactor/measure';
import { judgeRedactor, redactorTable } from './redactor/table';
import { replaceRendered } from './rendered';
import { measureServer } from './server/measure';
import { serverTable } from './server/table';
import { measureStartUps, startUpTable } from './start-up';
import { buildYardsticks } from './yardsticks';

const page = 'docs/performance.md';
const picture = 'docs/performance.svg';

const tell = (line: string): void => void process.stderr.write(`${line}\n`);

/** What is measured, by the name that the page has between its markers; whole loads are asked for by their product. */
const parts: Readonly<Record<string, (options: Options) => Part | undefined | Promise<Part | undefined>>> = {
  async bench(options) {
    const products = productsIn(process.env).filter(({ name }) => isAsked(options, name));
    return products.length > 0 ? measureLoads(products, options, tell) : undefined;
  },
  'start-up': async ({ pairs }) => {
    const rows = await measureStartUps(productsIn({}), pairs);
    return { figures: rows, text: startUpTable(rows) };
  },
  async profile({ sizes }) {
    const rows = await measureProfile(github, [Math.min(...sizes), Math.max(...sizes)]);
    return { figures: rows, text: profileTable(rows) };
  },
  redactor() {
    const rows = measureRedactor();
    return { figures: rows, text: redactorTable(rows), verdicts: rows.flatMap(judgeRedactor) };
  },
  async 'reference server'() {
    const rows = await measureServer(3000);
    return { figures: rows, text: serverTable(rows) };
  },
};

async function bench(options: Options): Promise<readonly Verdict[]> {
  execFileSync(process.execPath, ['packages/tooling/run.mjs', 'build'], { stdio: ['ignore', 'ignore', 'inherit'] });
  await buildYardsticks();
  const on = `Node ${process.versions.node}, ${process.platform} ${process.arch}, ${cpus().length} cores`;
  const measured: Record<string, Part> = {};
  for (const [name, measure] of Object.entries(parts)) {
    if (name !== 'bench' && !isAsked(options, name)) continue;
    const part = await measure(options);
    if (!part) continue;
    const pairs = ['bench', 'start-up'].includes(name) ? `, ${options.pairs} pairs a row` : '';
    measured[name] = { ...part, text: `${part.text}\n\n${on}${pairs}.` };
    console.log(`\n${measured[name].text}`);
  }
  if (Object.keys(measured).length === 0)
    throw new Error(`--only is "${options.only}", and nothing has that in its name.`);
  const verdicts = Object.values(measured).flatMap((part) => part.verdicts ?? []);
  keep({ on, ...Object.fromEntries(Object.entries(measured).map(([name, part]) => [name, part.figures])), verdicts });
  if (options.write) write(measured);
  return verdicts;
}

function keep(result: object): void {
  mkdirSync('.build', { recursive: true });
  writeFileSync('.build/bench.json', `${JSON.stringify(result, undefined, 2)}\n`);
}

function write(measured: Readonly<Record<string, Part>>): void {
  for (const [name, part] of Object.entries(measured)) {
    const shown = part.picture === undefined ? '' : '![The ratios of the tables below, as bars](performance.svg)\n\n';
    writeFileSync(page, replaceRendered(readFileSync(page, 'utf8'), name, `${shown}${part.text}`));
    if (part.picture !== undefined) writeFileSync(picture, part.picture);
  }
}

try {
  const verdicts = await bench(readOptions(process.argv.slice(2)));
  console.log(`\n${verdictLines(verdicts).join('\n')}`);
  process.exitCode = verdicts.every(({ holds }) => holds) ? 0 : 1;
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
