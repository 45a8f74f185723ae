// The smallest scripts that do what a product does. Each is bundled, as the products are, or their parts would be files to
// find and read at each start.
import { build } from 'esbuild';
import { join } from 'node:path';

const names = ['github', 'azure', 'command', 'empty'] as const;
export type YardstickName = (typeof names)[number];

/** Where a yardstick is once `buildYardsticks` has been called. */
export const yardstick = (name: YardstickName): string => join(process.cwd(), '.build/yardsticks', `${name}.cjs`);

/** Bundles all of them. */
export async function buildYardsticks(): Promise<void> {
  await build({
    entryPoints: names.map((name) => `test/bench/yardsticks/${name}.cjs`),
    outdir: '.build/yardsticks',
    outExtension: { '.js': '.cjs' },
    bundle: true,
    minify: true,
    platform: 'node',
    target: 'node20',
    logLevel: 'warning',
  });
}
