import { startDeadline } from './deadline';
import { jumpingClock } from './fakes';

describe('startDeadline', () => {
  it('counts from its start and never below zero', async () => {
    const clock = jumpingClock();
    const subject = startDeadline(2, clock);
    expect(subject.left()).toBe(2000);
    await subject.wait(1500);
    expect(subject.left()).toBe(500);
    await subject.wait(1500);
    expect(subject.left()).toBe(0);
  });

  it('ends what waits at once, with its reason, and takes its timer back', async () => {
    let cancelled = 0;
    const clock = { now: () => 0, after: () => () => (cancelled += 1) };
    const subject = startDeadline(60, clock);
    const reason = new Error('another call failed');
    const waits = [subject.wait(1000), subject.wait(2000)];
    subject.end(reason);
    await expect(Promise.allSettled(waits)).resolves.toEqual(waits.map(() => ({ status: 'rejected', reason })));
    await expect(subject.wait(1)).rejects.toBe(reason);
    expect(cancelled).toBe(3);
  });

  it('may be listened to by any number of requests, without a warning of Node', () => {
    const { signal } = startDeadline(1, jumpingClock());
    // Node's own getMaxListeners does not know the signals of Jest's realm.
    const limit = Object.getOwnPropertySymbols(signal).find(({ description }) =>
      description?.endsWith('maxEventTargetListeners'),
    );
    expect(limit && (signal as unknown as Record<symbol, unknown>)[limit]).toBe(0);
  });
});
