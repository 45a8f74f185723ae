// npm run interop: what is built here, with real SPIRE on this machine, where its three programs are on PATH.
import { paintFor } from '../demo/paint';
import { missing } from './programs';
import { scenes } from './scenes';
import { openWorld } from './world';

const paint = paintFor(process.stdout.isTTY, process.env);
const absent = missing();

if (absent.length > 0) {
  console.log(`skipped: not on PATH: ${absent.join(', ')}. test/README.md says how they can be had.`);
} else {
  process.exitCode = 1;
  const broken = await playAll();
  console.log(
    broken.length > 0
      ? paint.bad(`This is not as it should be: ${broken.join('; ')}.`)
      : paint.good('All is as it should be, with real SPIRE.'),
  );
  process.exitCode = broken.length > 0 ? 1 : 0;
}

/** @returns what is not as it should be */
async function playAll(): Promise<readonly string[]> {
  const world = await openWorld();
  const broken: string[] = [];
  try {
    for (const { title, play } of scenes) {
      const started = performance.now();
      const { said, expectations } = await play(world);
      console.log(
        `\n${paint.title(`== ${title} ==`)} ${paint.faint(`${(performance.now() - started).toFixed(0)} ms`)}`,
      );
      for (const line of said.trimEnd().split('\n').filter(Boolean)) console.log(`  ${paint.faint('|')} ${line}`);
      for (const { what, holds } of expectations) {
        console.log(`  ${holds ? paint.good('yes') : paint.bad('NO ')}  ${what}`);
        if (!holds) broken.push(`${title}: ${what}`);
      }
    }
  } finally {
    await world.close();
  }
  return broken;
}
