// The figures as a picture: how many times its yardstick's time each product takes. Pure: the same figures, the same bytes.
import type { Row } from './table';

const bar = { height: 12, gap: 3 };
const left = 230;
const width = 760;
const right = 70;
const head = 56;
const group = { title: 4, gap: 14 };

/** Light and dark as the reader has it: GitHub shows a picture by itself, with no style of the page around it. */
const style = `
    text { font: 12px system-ui, sans-serif; fill: #1f2328 }
    .quiet { fill: #59636e }
    .holds { fill: #2a78b8 }
    .broken { fill: #c4561a }
    .other { fill: #8c959f }
    .line { stroke: #59636e; stroke-dasharray: 3 3 }
    .axis { stroke: #d1d9e0 }
    @media (prefers-color-scheme: dark) {
      text { fill: #f0f6fc }
      .quiet { fill: #9198a1 }
      .holds { fill: #58a6ff }
      .broken { fill: #f0883e }
      .other { fill: #656c76 }
      .line { stroke: #9198a1 }
      .axis { stroke: #3d444d }
    }
  `;

/**
 * @param rows those of one scenario: products below each other, a bar for each number of secrets
 * @param most what a product may take, as times its yardstick
 * @param judged the products that the budget is for
 */
export function chart(rows: readonly Row[], most: number, judged: ReadonlySet<string>): string {
  const products = [...new Set(rows.map(({ product }) => product))];
  const ratio = ({ figures }: Row): number => figures.wall.ratio.median;
  const longest = Math.max(most * 1.2, ...rows.map(ratio));
  const x = (times: number): number => left + (times / longest) * (width - left - right);
  let y = head;
  const drawn = products.map((product) => {
    const own = rows.filter((row) => row.product === product);
    const top = y;
    y += own.length * (bar.height + bar.gap) + group.gap;
    const bars = own.map((row, index) => {
      const at = top + index * (bar.height + bar.gap);
      const kind = !judged.has(product) ? 'other' : ratio(row) <= most ? 'holds' : 'broken';
      return [
        text(left - 8, at + 10, row.secrets.toLocaleString('en'), 'quiet', 'end'),
        `<rect class="${kind}" x="${left}" y="${at}" width="${shown(x(ratio(row)) - left)}" height="${bar.height}"/>`,
        text(x(ratio(row)) + 6, at + 10, ratio(row).toFixed(2)),
      ].join('\n  ');
    });
    return [text(8, top + 10, product), ...bars].join('\n  ');
  });
  const bottom = y - group.gap + group.title;
  const marks = [
    `<line class="axis" x1="${shown(x(1))}" x2="${shown(x(1))}" y1="${head - 8}" y2="${bottom}"/>`,
    `<line class="line" x1="${shown(x(most))}" x2="${shown(x(most))}" y1="${head - 8}" y2="${bottom}"/>`,
    text(x(1), head - 14, '1', 'quiet', 'end'),
    text(x(most), head - 14, `${most}`, 'quiet'),
  ];
  const title = 'Time of a whole process, as times the smallest script that does the same, by number of secrets';
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${bottom + 12}" role="img" aria-label="${title}">
  <style>${style}</style>
  ${[text(8, 20, title), ...marks, ...drawn].join('\n  ')}
</svg>
`;
}

const shown = (value: number): string => String(Math.round(value * 10) / 10);

function text(x: number, y: number, words: string, kind = '', anchor = ''): string {
  const more = `${kind ? ` class="${kind}"` : ''}${anchor ? ` text-anchor="${anchor}"` : ''}`;
  return `<text x="${shown(x)}" y="${shown(y)}"${more}>${words.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</text>`;
}
