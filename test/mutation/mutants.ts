// npm run mutants: changes the sources in small ways, and asks for each change whether a test notices.
// Ends red where one goes unnoticed that test/mutation/explained.ts does not explain, or explains without need.
import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { explained } from './explained';
import { described, judge, type Report } from './survivors';

const reportFile = '.build/mutants.json';

process.exitCode = 1;
rmSync(reportFile, { force: true });
const stryker = ['node_modules/@stryker-mutator/core/bin/stryker.js', 'run', 'test/mutation/stryker.config.mjs'];
const { status } = spawnSync(process.execPath, [...stryker, ...process.argv.slice(2)], { stdio: 'inherit' });

if (status === 0) {
  const report = JSON.parse(readFileSync(reportFile, 'utf8')) as Report;
  const { unexplained, outdated } = judge(report, explained);
  for (const survivor of unexplained) console.log(`\nNo test notices, and nothing explains:\n${described(survivor)}`);
  for (const line of outdated)
    console.log(`\nExplained without need, since a test notices, or the line is another:\n${line}`);
  const isFine = unexplained.length === 0 && outdated.length === 0;
  console.log(
    isFine
      ? '\nEvery mutant is noticed by a test, or explained in test/mutation/explained.ts.'
      : `\n${unexplained.length} without an explanation, ${outdated.length} explained without need (test/mutation/explained.ts).`,
  );
  process.exitCode = isFine ? 0 : 1;
} else {
  console.log('\nStryker itself failed, so nothing is known of the mutants: its own message is above.');
}
