// npm run bench -- [--pairs 21] [--sizes 10,100,1000,5000] [--write]
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { judge, judgeSize, verdictLines, type Verdict } from './budgets';
import { compare } from './compare';
import { readOptions, type Options } from './options';
import { products } from './products';
import { replaceRendered } from './rendered';
import { scenarios } from './scenarios';
import { tables, type Row } from './table';

const docs = 'docs/performance.md';

async function bench({ pairs, sizes, write }: Options): Promise<readonly Verdict[]> {
  execFileSync(process.execPath, ['packages/tooling/run.mjs', 'build'], { stdio: ['ignore', 'ignore', 'inherit'] });
  const rows: Row[] = [];
  const verdicts: Verdict[] = [];
  const bytes = Object.fromEntries(products.map(({ name, program }) => [name, statSync(program).size]));
  for (const product of products) {
    verdicts.push(judgeSize(product.name, bytes[product.name] ?? NaN, product.budget));
    for (const scenario of scenarios(sizes)) {
      for (const secrets of scenario.sizes) {
        const figures = await compare(product, scenario, secrets, pairs);
        const of = `${product.name}, ${scenario.name}, ${secrets} secrets`;
        process.stderr.write(`${of}: ${figures.wall.ratio.median.toFixed(2)} times the yardstick\n`);
        rows.push({ product: product.name, scenario: scenario.name, secrets, figures });
        verdicts.push(...judge(of, scenario, figures));
      }
    }
  }
  const on = `Node ${process.versions.node}, ${process.platform} ${process.arch}, ${cpus().length} cores, ${pairs} pairs a row`;
  const table = `${tables(rows, bytes)}\n\n${on}.`;
  console.log(table);
  keep({ on, bytes, rows, verdicts });
  if (write) writeFileSync(docs, replaceRendered(readFileSync(docs, 'utf8'), 'bench', table));
  return verdicts;
}

function keep(result: object): void {
  mkdirSync('.build', { recursive: true });
  writeFileSync('.build/bench.json', `${JSON.stringify(result, undefined, 2)}\n`);
}

try {
  const verdicts = await bench(readOptions(process.argv.slice(2)));
  console.log(`\n${verdictLines(verdicts).join('\n')}`);
  process.exitCode = verdicts.every(({ holds }) => holds) ? 0 : 1;
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
