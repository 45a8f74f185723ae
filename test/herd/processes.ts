// Whole processes in the herd: the built Action, whose time runs as the herd's does.
import { join } from 'node:path';
import { repository } from '../support/repository';
import { runAction } from '../support/runner';
import type { Outcome, Place } from './crowd';

/** How many run at a time: as many as the smallest machine that builds this has processors. */
const lanes = 2;

/** Runs so many jobs, each a process of its own, two at a time. */
export async function runProcesses(place: Place, count: number, scale: number): Promise<readonly Outcome[]> {
  const outcomes: Outcome[] = [];
  const lane = async (): Promise<void> => {
    while (count-- > 0) outcomes.push(await runOne(place, scale));
  };
  await Promise.all(Array.from({ length: lanes }, lane));
  return outcomes;
}

async function runOne({ inputs, environment, clock }: Place, scale: number): Promise<Outcome> {
  const started = clock.now();
  const { failed, seen } = await runAction({
    inputs,
    env: {
      ...environment,
      NODE_OPTIONS: `--require=${join(repository, 'test/herd/scaled-time.cjs')}`,
      HERD_SCALE: String(scale),
      HERD_STARTED: String(Date.now()),
      HERD_DATE: String(clock.date()),
    },
    patience: 300_000,
  });
  return { green: !failed, seconds: (clock.now() - started) / 1000, said: seen.split('\n') };
}
