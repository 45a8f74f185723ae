import type { Deadline } from './deadline';

/** One try, as long as it lasts. */
export interface Trial {
  isOver(): boolean;
  /** The request ends with the trial. */
  bind(request: { destroy(): void }): void;
  /** The work, or a rejection as soon as the trial is over. */
  orEnd<T>(work: Promise<T>): Promise<T>;
  /** It has ended well: nothing is waited for any more. */
  stop(): void;
}

/**
 * One try's own end: whichever comes first of its time and the end of everything.
 * @param deadline what ends it too
 * @param milliseconds that this try may take
 */
export function startTrial(deadline: Deadline, milliseconds: number): Trial {
  const requests: { destroy(): void }[] = [];
  let over = false;
  let giveUp = (): void => undefined;
  const ended = new Promise<never>((_resolve, reject) => {
    giveUp = () => reject(new Error('ended'));
  });
  ended.catch(() => undefined);
  const end = (): void => {
    over = true;
    giveUp();
    for (const request of requests) request.destroy();
  };
  const cancel = deadline.clock.after(milliseconds, end);
  const forget = deadline.onEnd(end);
  return {
    isOver: () => over,
    bind(request) {
      requests.push(request);
      if (over) request.destroy();
    },
    orEnd: (work) => Promise.race([work, ended]),
    stop() {
      cancel();
      forget();
    },
  };
}
