import { markdownTable } from '../renders/tables';
import { limits, products, type Ending, type Product } from './limits';

/** What becomes of very much, as a table in Markdown. */
export function limitsTable(): string {
  const columns = Object.keys(products) as Product[];
  const rows = Object.entries(limits).map(([limit, endings]: [string, Readonly<Partial<Record<Product, Ending>>>]) => [
    limit,
    ...columns.map((product) => cellOf(endings[product])),
  ]);
  return markdownTable(['', ...Object.values(products)], rows).trimEnd();
}

function cellOf(ending: Ending | undefined): string {
  if (ending === undefined) return '–';
  return /^[a-z]+(-[a-z]+)+$/.test(ending) ? `refused, [\`${ending}\`](errors.md#${ending})` : ending;
}
