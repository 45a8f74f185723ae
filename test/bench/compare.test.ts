import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { temporaryFolder } from '../support/folders';
import { compare } from './compare';
import { productsIn } from './products';
import { underNode } from './products/node';
import type { Product } from './products/product';
import { scenarioNames, scenarios } from './scenarios';
import { buildYardsticks, yardstick } from './yardsticks';

beforeAll(() => buildYardsticks());

const products = productsIn({});
const [github] = products as readonly [Product];

/** The yardstick in the place of its product. */
const itself = (product: Product): Product => ({
  ...product,
  start: (_side, load, folders) => product.start('yardstick', load, folders),
});

/** A product that runs this script. */
function scripted(script: string): Product {
  const program = join(temporaryFolder(), 'product.cjs');
  writeFileSync(program, script);
  const start: Product['start'] = (side, load, folders) => {
    const started = github.start('yardstick', load, folders);
    return side === 'yardstick' ? started : { ...started, ...underNode(program) };
  };
  return { ...github, start };
}

/** The way there is the same for all of them, and takes its time. */
const isShort = (product: Product, name: string): boolean => product === github || name !== scenarioNames.far;

describe.each(products)('$name', (product) => {
  it.each(scenarios([3]).filter(({ name }) => product.scenarios.includes(name) && isShort(product, name)))(
    'measures whole loads: $name',
    async (scenario) => {
      const { pairs, wall, cpu, memory, requests, connections } = await compare(itself(product), scenario, 3, 1);
      expect(pairs).toBe(1);
      expect(requests.product).toBe(requests.yardstick);
      expect(requests.product).toBeGreaterThan(1);
      const origins = product.asks && (scenario.https || product.name.includes('entra')) ? 2 : 1;
      expect(connections).toEqual({ yardstick: origins, product: origins });
      for (const { ratio, product: spread } of [wall, cpu, memory]) {
        expect(ratio.median).toBeGreaterThan(0.2);
        expect(ratio.median).toBeLessThan(5);
        expect(spread.min).toBeGreaterThan(0);
      }
      // A handshake, TLS, and each request: nothing comes back before it can have been there and back.
      const { roundTrip = 0 } = scenario;
      expect(wall.product.min).toBeGreaterThan(roundTrip * (2 + requests.product));
    },
  );
});

it('measures the memory of a process, and not of the one that starts it', async () => {
  const [scenario] = scenarios([1]);
  const much = Buffer.alloc(400 * 1024 * 1024, 1);
  const { memory } = await compare(itself(github), scenario!, 1, 1);
  expect(memory.product.max).toBeLessThan(much.length / 1024 / 1024 / 2);
  expect(memory.product.min).toBeGreaterThan(20);
});

it.each([
  ['does not load', "console.log('nothing to do')", 'nothing to do'],
  ['loads without a mask', 'leaveOut(/masks = /)', 'did not do its work'],
  ['fails', "process.exitCode = 1; console.error('broke')", 'broke'],
])('refuses to measure a program that %s', async (_, script, said) => {
  const [scenario] = scenarios([2]);
  const leaveOut = `const leaveOut = () => {
    const write = process.stdout.write.bind(process.stdout);
    process.stdout.write = (text) => write(text.replaceAll('::add-mask::', ''));
    require(${JSON.stringify(yardstick('github'))});
  };`;
  await expect(compare(scripted(`${leaveOut}${script}`), scenario!, 2, 1)).rejects.toThrow(said);
});
