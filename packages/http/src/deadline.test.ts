import { startDeadline, systemClock } from './deadline';
import { jumpingClock } from './fakes';

it('the clock of the system goes forward, and rings unless that is taken back', async () => {
  const before = systemClock.now();
  const rung: string[] = [];
  systemClock.after(0, () => rung.push('taken back'))();
  await new Promise<void>((resolve) => {
    systemClock.after(0, resolve);
  });
  expect(rung).toEqual([]);
  expect(systemClock.now()).toBeGreaterThan(before);
});

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
    let started = 0;
    const after = () => {
      started++;
      return () => (cancelled += 1);
    };
    const clock = { now: () => 0, after };
    const subject = startDeadline(60, clock);
    const reason = new Error('another call failed');
    const waits = [subject.wait(1000), subject.wait(2000)];
    subject.end(reason);
    await expect(Promise.allSettled(waits)).resolves.toEqual(waits.map(() => ({ status: 'rejected', reason })));
    await expect(subject.wait(1)).rejects.toBe(reason);
    expect([started, cancelled]).toEqual([2, 2]);
  });

  it('tells who listens once, and nobody who has gone', () => {
    const subject = startDeadline(60, jumpingClock());
    const told: string[] = [];
    subject.onEnd(() => told.push('stays'));
    subject.onEnd(() => told.push('gone'))();
    subject.end(new Error('first'));
    subject.end(new Error('second'));
    subject.onEnd(() => told.push('late'));
    expect(told).toEqual(['stays', 'late']);
    expect(subject.reason()?.message).toBe('first');
  });
});
