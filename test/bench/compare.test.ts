import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { temporaryFolder } from '../support/folders';
import { compare } from './compare';
import { products, type Product } from './products';
import { scenarios } from './scenarios';

const [github] = products as readonly [Product];
const yardstick: Product = { ...github, program: github.yardstick };

/** A product that runs this script. */
function scripted(script: string): Product {
  const program = join(temporaryFolder(), 'product.cjs');
  writeFileSync(program, script);
  return { ...github, program };
}

it.each(scenarios([3]))('measures whole loads: $name', async (scenario) => {
  const { pairs, wall, cpu, memory, requests, connections } = await compare(yardstick, scenario, 3, 1);
  expect(pairs).toBe(1);
  expect(requests).toEqual({ yardstick: 3, product: 3 });
  expect(connections).toEqual({ yardstick: scenario.origins, product: scenario.origins });
  for (const { ratio, product } of [wall, cpu, memory]) {
    expect(ratio.median).toBeGreaterThan(0.2);
    expect(ratio.median).toBeLessThan(5);
    expect(product.min).toBeGreaterThan(0);
  }
});

it('measures the memory of a process, and not of the one that starts it', async () => {
  const [scenario] = scenarios([1]);
  const much = Buffer.alloc(400 * 1024 * 1024, 1);
  const { memory } = await compare(yardstick, scenario!, 1, 1);
  expect(memory.product.max).toBeLessThan(much.length / 1024 / 1024 / 2);
  expect(memory.product.min).toBeGreaterThan(20);
});

it.each([
  ['does not load', "console.log('nothing to do')", 'nothing to do'],
  ['loads without a mask', 'leaveOut(/masks = /)', 'did not load 2 secrets'],
  ['fails', "process.exitCode = 1; console.error('broke')", 'broke'],
])('refuses to measure a program that %s', async (_, script, said) => {
  const [scenario] = scenarios([2]);
  const leaveOut = `const leaveOut = () => {
    const write = process.stdout.write.bind(process.stdout);
    process.stdout.write = (text) => write(text.replaceAll('::add-mask::', ''));
    require(${JSON.stringify(join(process.cwd(), github.yardstick))});
  };`;
  await expect(compare(scripted(`${leaveOut}${script}`), scenario!, 2, 1)).rejects.toThrow(said);
});
