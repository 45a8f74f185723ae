import type { Deadline } from './deadline';

/** One try's own end: whichever comes first of its time and the end of everything. */
export function startTrial(deadline: Deadline, milliseconds: number) {
  const controller = new AbortController();
  const end = (): void => controller.abort();
  const ended = new Promise<never>((_resolve, reject) => {
    controller.signal.addEventListener('abort', () => reject(new Error('ended')), { once: true });
  });
  ended.catch(() => undefined);
  const cancel = deadline.clock.after(milliseconds, end);
  deadline.signal.addEventListener('abort', end, { once: true });
  if (deadline.signal.aborted) end();
  return {
    signal: controller.signal,
    orEnd: <T>(work: Promise<T>): Promise<T> => Promise.race([work, ended]),
    stop(): void {
      cancel();
      deadline.signal.removeEventListener('abort', end);
    },
  };
}
