// npm run check
import { checks } from './checks';
import type { Check, Finding, Outcome } from './checks/check';
import { openRepository } from './repository';

const repository = openRepository(process.cwd());
const told = new Set<unknown>();
let broken = 0;

for (const check of checks) {
  const { findings, figures = [] } = await outcomeOf(check);
  console.log(`${findings.length > 0 ? 'broken' : 'holds '}  ${check.title}`);
  for (const line of [...figures, ...findings.map(sentence)]) console.log(`        ${line}`);
  if (findings.length > 0) broken += 1;
}
console.log(`checks: ${checks.length - broken} hold, ${broken} broken`);
process.exitCode = broken > 0 ? 1 : 0;

/** A check that cannot be made is broken too, and keeps no other from being made. */
async function outcomeOf(check: Check): Promise<Outcome> {
  try {
    return await check.run(repository);
  } catch (error) {
    // Several checks need the same build, and fail with it.
    if (told.has(error))
      return { findings: [{ file: 'It could not be checked', text: 'for the reason given above.' }] };
    told.add(error);
    const causes = error instanceof AggregateError ? (error.errors as Error[]) : [error as Error];
    return { findings: causes.map(({ message }) => ({ file: 'It could not be checked', text: message })) };
  }
}

function sentence({ file, line, text }: Finding): string {
  return `${line === undefined ? file : `${file}:${line}`}: ${text}`;
}
