// npm run build
import { join } from 'node:path';
import { makeEverything } from './made';
import { replace } from './replace';

const root = process.cwd();

try {
  const { made, files } = await makeEverything(root);
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
