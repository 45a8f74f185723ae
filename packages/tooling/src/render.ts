// npm run render, or npm run render -- --check to change nothing and fail where something would change
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { changes } from './rendered';
import { openRepository } from './repository';

const [flag] = process.argv.slice(2);
const root = process.cwd();

try {
  const due = changes(openRepository(root));
  if (flag === '--check') {
    for (const { file } of due) console.error(`${file}: a part between markers is stale: npm run render.`);
    process.exitCode = due.length > 0 ? 1 : 0;
  } else {
    for (const { file, text } of due) {
      writeFileSync(join(root, file), text);
      console.log(`${file}: rendered.`);
    }
    if (due.length === 0) console.log('Everything between markers is fresh.');
  }
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
