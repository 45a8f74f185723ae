// The main part: whole loads of every product.
import { statSync } from 'node:fs';
import { judge, judgeSize, wallBudget, type Verdict } from './budgets';
import { chart } from './chart';
import { compare } from './compare';
import type { Options } from './options';
import type { Part } from './part';
import type { Product } from './products/product';
import { scenarioNames, scenarios } from './scenarios';
import { tables, type Row } from './table';

/** @param tell gets a line for each row, as soon as it is measured */
export async function measureLoads(
  products: readonly Product[],
  { sizes, pairs }: Pick<Options, 'sizes' | 'pairs'>,
  tell: (line: string) => void,
): Promise<Part> {
  const rows: Row[] = [];
  const verdicts: Verdict[] = [];
  const bytes = Object.fromEntries(products.map(({ name, bundle }) => [name, statSync(bundle).size]));
  for (const product of products) {
    verdicts.push(...judgeSize(product.name, bytes[product.name] ?? NaN, product.budget));
    for (const scenario of scenarios(sizes).filter(({ name }) => product.scenarios.includes(name))) {
      for (const secrets of scenario.sizes) {
        const figures = await compare(product, scenario, secrets, pairs);
        const of = `${product.name}, ${scenario.name}, ${secrets} secrets`;
        tell(`${of}: ${figures.wall.ratio.median.toFixed(2)} times the yardstick`);
        rows.push({ product: product.name, scenario: scenario.name, secrets, figures });
        verdicts.push(...judge(of, product, scenario, figures));
      }
    }
  }
  const judged = new Set(products.filter((product) => product.judged).map(({ name }) => name));
  const plain = rows.filter(({ scenario }) => scenario === scenarioNames.http);
  return { figures: { bytes, rows }, text: tables(rows, bytes), verdicts, picture: chart(plain, wallBudget, judged) };
}
