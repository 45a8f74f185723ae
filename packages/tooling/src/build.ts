// npm run build
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { makeAll } from './bundle';

const root = process.cwd();

try {
  const { made, files } = await makeAll(root);
  for (const [path, bytes] of files) replace(join(root, path), bytes);
  for (const { bundle, bytes, metafile } of made) {
    replace(join(root, '.build', `${bundle.output.replaceAll('/', '-')}.json`), Buffer.from(JSON.stringify(metafile)));
    console.log(`${bundle.output}  ${bytes.length.toLocaleString('en')} bytes, for ${bundle.of}`);
  }
} catch (error) {
  const causes = error instanceof AggregateError ? (error.errors as Error[]) : [];
  console.error([error as Error, ...causes].map(({ message }) => message).join('\n'));
  process.exitCode = 1;
}

/** Whole or not at all, and only where something changes: a test may be running the file at this moment. */
function replace(path: string, bytes: Uint8Array): void {
  if (same(path, bytes)) return;
  mkdirSync(dirname(path), { recursive: true });
  const beside = `${path}.${process.pid}`;
  writeFileSync(beside, bytes);
  renameSync(beside, path);
}

function same(path: string, bytes: Uint8Array): boolean {
  try {
    return readFileSync(path).equals(bytes);
  } catch {
    return false;
  }
}
