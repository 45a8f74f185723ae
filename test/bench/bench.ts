// npm run bench -- [--pairs 21] [--sizes 10,100,1000,5000] [--redactor] [--write]
import { execFileSync } from 'node:child_process';
import { build as bundle } from 'esbuild';
import { mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { azureYardstick } from './azure';
import { judge, judgeSize, verdictLines, type Verdict } from './budgets';
import { compare } from './compare';
import { readOptions, type Options } from './options';
import { products } from './products';
import { measureRedactor } from './redactor';
import { judgeRedactor, redactorTable } from './redactor-table';
import { replaceRendered } from './rendered';
import { scenarios } from './scenarios';
import { tables, type Row } from './table';

const docs = 'docs/performance.md';

async function bench(options: Options): Promise<readonly Verdict[]> {
  const on = `Node ${process.versions.node}, ${process.platform} ${process.arch}, ${cpus().length} cores`;
  const verdicts: Verdict[] = [];
  const parts: Record<string, string> = {};
  const figures: Record<string, unknown> = { on };
  if (!options.redactor) {
    const { bytes, rows } = await benchProducts(options, verdicts);
    Object.assign(figures, { bytes, rows });
    parts['bench'] = `${tables(rows, bytes)}\n\n${on}, ${options.pairs} pairs a row.`;
  }
  const redactor = measureRedactor();
  verdicts.push(...redactor.flatMap(judgeRedactor));
  parts['redactor'] = `${redactorTable(redactor)}\n\n${on}.`;
  console.log(Object.values(parts).join('\n\n'));
  keep({ ...figures, redactor, verdicts });
  if (options.write)
    for (const [part, text] of Object.entries(parts))
      writeFileSync(docs, replaceRendered(readFileSync(docs, 'utf8'), part, text));
  return verdicts;
}

async function benchProducts({ pairs, sizes }: Options, verdicts: Verdict[]) {
  execFileSync(process.execPath, ['packages/tooling/run.mjs', 'build'], { stdio: ['ignore', 'ignore', 'inherit'] });
  await bundle({
    entryPoints: [azureYardstick.from],
    outfile: azureYardstick.to,
    bundle: true,
    minify: true,
    platform: 'node',
    target: 'node20',
  });
  const rows: Row[] = [];
  const bytes = Object.fromEntries(products.map(({ name, program }) => [name, statSync(program).size]));
  for (const product of products) {
    verdicts.push(judgeSize(product.name, bytes[product.name] ?? NaN, product.budget));
    for (const scenario of scenarios(sizes).filter(({ name }) => product.scenarios?.includes(name) ?? true)) {
      for (const secrets of scenario.sizes) {
        const figures = await compare(product, scenario, secrets, pairs);
        const of = `${product.name}, ${scenario.name}, ${secrets} secrets`;
        process.stderr.write(`${of}: ${figures.wall.ratio.median.toFixed(2)} times the yardstick\n`);
        rows.push({ product: product.name, scenario: scenario.name, secrets, figures });
        verdicts.push(...judge(of, scenario, figures));
      }
    }
  }
  return { bytes, rows };
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
