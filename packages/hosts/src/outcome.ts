import type { Host } from '@infisical-ci/job';
import type { ProcessHands } from './hands';

/**
 * Runs a product's work so that it is red until proven green: the exit code is 1 from the start, and taken back when
 * the work says that it succeeded. A process that runs out of work without an outcome says so.
 * @param work gives whether it succeeded.
 */
export function redUntilGreen(
  work: () => Promise<boolean>,
  say: Host['say'],
  { exitWith, whenIdle }: Pick<ProcessHands, 'exitWith' | 'whenIdle'>,
): void {
  exitWith(1);
  let ended = false;
  whenIdle(() => {
    if (!ended)
      say(
        'error',
        'This step ran out of work without an outcome, so it counts as failed: nothing was exported. Run the job again; if it happens again, report it.',
      );
  });
  work().then(
    (succeeded) => {
      ended = true;
      if (succeeded) exitWith(0);
    },
    (error: unknown) => {
      ended = true;
      say(
        'error',
        `This step broke off (${error instanceof Error ? error.name : 'for no known reason'}), so it counts as failed.`,
      );
    },
  );
}
