import { startDeadline } from './deadline';
import type { Answer, Ask } from './door';
import { answerOf, jumpingClock, rejectionOf, status } from './fakes';
import { persist, type Hold } from './retry';
import type { Setback } from './setback';

const good = answerOf(200, {});
const reset: Setback = { code: 'network-failed', what: 'it was cut', mayPass: 'yes', fixes: ['Mend it.'] };
const bare: Setback = { code: 'server-failed', what: 'it answered 500', mayPass: 'once' };
const final: Setback = { code: 'certificate-untrusted', what: 'it is untrusted', mayPass: 'no' };
const limited = (wait: number): Setback => ({ code: 'rate-limited', what: 'it is limited', mayPass: 'yes', wait });

interface Given {
  readonly seconds?: number;
  readonly random?: number;
  readonly ask?: Partial<Ask>;
}

function start({ seconds = 120, random = 1, ask }: Given = {}) {
  const clock = jumpingClock();
  const deadline = startDeadline(seconds, clock);
  const hold: Hold = { until: 0 };
  const lines: string[] = [];
  const run = (...outcomes: (Answer | Setback)[]): Promise<Answer> => {
    const persistence = { deadline, hold, random: () => random, onRetry: (line: string) => void lines.push(line) };
    return persist({ ...status, ...ask }, 'GET https://vault.test/api/status', persistence, () => {
      const outcome = outcomes.length > 1 ? outcomes.shift() : outcomes[0];
      return outcome ? Promise.resolve(outcome) : Promise.reject(new Error('no outcome is left'));
    });
  };
  return { clock, deadline, hold, lines, run };
}

describe('persist', () => {
  it('gives the first answer, without a wait or a word', async () => {
    const { clock, lines, run } = start();
    await expect(run(good)).resolves.toBe(good);
    expect([clock.waits, lines]).toEqual([[], []]);
  });

  it('waits twice as long each time, up to ten seconds', async () => {
    const { clock, run } = start();
    await run(reset, reset, reset, reset, reset, reset, reset, good);
    expect(clock.waits).toEqual([500, 1000, 2000, 4000, 8000, 10_000, 10_000]);
  });

  it('asks often where patience is short, and for the last time when it ends', async () => {
    const { clock, run } = start();
    const denied: Setback = { code: 'token-unavailable', what: 'it is denied', mayPass: 'yes', patience: 10_000 };
    await expect(run(denied)).rejects.toThrow('it is denied (10 tries in 10 seconds).');
    expect(clock.waits).toEqual([500, 1000, 1250, 1250, 1250, 1250, 1250, 1250, 1000]);
  });

  it('spreads its waits from nothing to the whole', async () => {
    const { clock, run } = start({ random: 0.25 });
    await run(reset, reset, good);
    expect(clock.waits).toEqual([125, 250]);
  });

  it('says a line for each try: what, where, why, how long, which', async () => {
    const { lines, run } = start();
    await run(reset, reset, good);
    expect(lines).toEqual([
      'Could not ask for the status (GET https://vault.test/api/status): it was cut. Trying again in 0.5 seconds (try 2).',
      'Could not ask for the status (GET https://vault.test/api/status): it was cut. Trying again in 1 second (try 3).',
    ]);
  });

  it.each([
    [0.098, 'Trying again at once (try 2).'],
    [0.1, 'Trying again in 0.1 seconds (try 2).'],
  ])('says no length of a wait that nobody notices (%d)', async (random, says) => {
    const { lines, run } = start({ random });
    await run(reset, good);
    expect(lines).toEqual([expect.stringContaining(says)]);
  });

  it('tries a bare 500 once more, and no further', async () => {
    await expect(start().run(bare, good)).resolves.toBe(good);
    await expect(start().run(bare, reset, good)).resolves.toBe(good);
    const { clock, run } = start();
    await expect(rejectionOf(run(bare, reset, bare, good))).resolves.toMatchObject({ code: 'server-failed' });
    expect(clock.waits).toHaveLength(2);
  });

  it('does not try again what does not pass', async () => {
    const { clock, run } = start();
    const refusal = { status: 403, message: 'No.' };
    const subject = await rejectionOf(run({ ...final, refusal }, good));
    expect(subject.refusal).toBe(refusal);
    expect(subject.code).toBe('certificate-untrusted');
    expect(subject.message).toBe('Could not ask for the status (GET https://vault.test/api/status): it is untrusted.');
    expect([clock.waits, subject.fixes]).toEqual([[], []]);
  });

  it('tries once where no retry is wanted, even while all are held', async () => {
    const { clock, hold, run } = start({ ask: { retry: false } });
    hold.until = 60_000;
    await expect(rejectionOf(run(reset, good))).resolves.toMatchObject({ code: 'network-failed' });
    expect(clock.waits).toEqual([]);
  });

  it('fails as soon as another wait would pass the deadline, with the last reason, how often and what to raise', async () => {
    const { clock, deadline, run } = start({ seconds: 5 });
    await deadline.wait(1000);
    const subject = await rejectionOf(run(reset));
    expect(clock.waits).toEqual([1000, 500, 1000, 2000]);
    expect(subject.code).toBe('network-failed');
    expect(subject.message).toBe(
      'Could not ask for the status (GET https://vault.test/api/status): it was cut (4 tries in 3.5 seconds).',
    );
    expect(subject.fixes).toEqual([
      'Mend it.',
      'Raise {retry-deadline} (it is 5 seconds) if this is worth a longer wait.',
    ]);
  });

  it('does not wait for a try that would begin at the deadline', async () => {
    const { clock, run } = start({ seconds: 0.5 });
    expect((await rejectionOf(run(reset))).message).toMatch(/: it was cut\.$/);
    expect(clock.waits).toEqual([]);
  });

  it('says what went wrong, and in how many tries, where a wait took longer than was asked for', async () => {
    let now = 0;
    const late = (then: () => void): void => {
      now += 5000;
      then();
    };
    const deadline = startDeadline(4, {
      now: () => now,
      after(_, then) {
        queueMicrotask(() => late(then));
        return () => undefined;
      },
    });
    const persistence = { deadline, hold: { until: 0 }, random: () => 1 };
    const subject = await rejectionOf(persist(status, 'GET it', persistence, () => Promise.resolve(reset)));
    expect(subject.message).toBe('Could not ask for the status (GET it): it was cut.');
    expect(subject.fixes).toEqual(['Mend it.', expect.stringContaining('Raise {retry-deadline}')]);
  });

  const late: Setback = { code: 'timed-out', what: 'it was late', mayPass: 'yes' };
  it.each([
    ['before a try that the deadline cut short', late, 1, reset],
    ['in the last try, where that was late with time left', late, 2, late],
    ['in the last try, where that failed at the deadline', bare, 1, bare],
    ['in the last try, where that failed before', bare, 400, bare],
  ])('says what went wrong %s', async (_, last, left, told) => {
    const { deadline, hold } = start({ seconds: 1 });
    const attempts = [
      () => Promise.resolve(reset),
      () => deadline.wait(deadline.left() - left).then(() => last),
      () => Promise.resolve(good),
    ];
    const failing = persist(status, 'GET it', { deadline, hold, random: () => 1 }, () => attempts.shift()!());
    await expect(rejectionOf(failing)).resolves.toMatchObject({
      code: told.code,
      message: expect.stringContaining(`(GET it): ${told.what} (2 tries in`) as string,
    });
  });

  it('says that it was late where the first try was cut short', async () => {
    const { deadline, hold } = start({ seconds: 1 });
    const failing = persist(status, 'GET it', { deadline, hold, random: () => 1 }, () =>
      deadline.wait(1000).then(() => late),
    );
    await expect(rejectionOf(failing)).resolves.toMatchObject({
      message: expect.stringContaining('it was late.') as string,
    });
  });

  it('says that it was late where every try was', async () => {
    const { deadline, hold } = start({ seconds: 2 });
    const failing = persist(status, 'GET it', { deadline, hold, random: () => 0 }, () =>
      deadline.wait(Math.min(1500, deadline.left())).then(() => late),
    );
    await expect(rejectionOf(failing)).resolves.toMatchObject({ code: 'timed-out' });
  });

  it('does not begin when no time is left', async () => {
    const { deadline, run } = start({ seconds: 1 });
    await deadline.wait(1000);
    await expect(rejectionOf(run(good))).resolves.toMatchObject({
      code: 'timed-out',
      message:
        'Could not ask for the status (GET https://vault.test/api/status): no time was left before the deadline.',
      fixes: ['Raise {retry-deadline} (it is 1 second) if this is worth a longer wait.'],
    });
  });

  it('ends at once, with the reason, when everything is ended', async () => {
    const { deadline, run } = start();
    const reason = new Error('another failed');
    const pending = run(reset);
    deadline.end(reason);
    await expect(pending).rejects.toBe(reason);
  });
});

describe('patience', () => {
  const denied: Setback = { code: 'token-unavailable', what: 'it is denied', mayPass: 'yes', patience: 5000 };

  it('begins when it is first needed: what went wrong before does not count', async () => {
    const { clock, run } = start();
    await expect(run(...Array<Setback>(8).fill(reset), denied, denied, good)).resolves.toBe(good);
    expect(clock.now()).toBeGreaterThan(20_000);
  });

  it('is not given anew by another setback in between', async () => {
    const { clock, run } = start();
    await expect(rejectionOf(run(denied, reset, denied, reset, denied))).resolves.toMatchObject({
      code: 'token-unavailable',
    });
    expect(clock.waits.reduce((sum, wait) => sum + wait, 0)).toBeLessThan(7000);
  });
});

describe("the server's own wait", () => {
  it('is kept to, with a pause on top that keeps jobs apart', async () => {
    const { clock, run } = start({ random: 0.5 });
    await run(limited(2000), good);
    expect(clock.waits).toEqual([2250]);
  });

  it('keeps jobs the wider apart the longer they are told to wait, up to ten seconds', async () => {
    const { clock, run } = start({ seconds: 600 });
    await run(limited(30_000), limited(60_000), limited(120_000), good);
    expect(clock.waits).toEqual([35_000, 70_000, 130_000]);
  });

  it('is no leave to come back without a pause', async () => {
    const { clock, run } = start();
    await run(limited(0), limited(0), good);
    expect(clock.waits).toEqual([500, 1000]);
  });

  it('grows with the longest that was asked for', async () => {
    const { clock, hold, run } = start({ random: 0 });
    hold.until = 0;
    const pending = run(limited(1000), good);
    hold.until = 7000;
    await pending;
    expect([clock.waits, hold.until]).toEqual([[7000], 7000]);
  });

  it('holds a call until the deadline, and not up to it', async () => {
    const { clock, hold, run } = start({ seconds: 5 });
    hold.until = 5000;
    await expect(rejectionOf(run(good))).resolves.toMatchObject({ code: 'rate-limited' });
    hold.until = 4999;
    await run(good);
    expect(clock.waits).toEqual([4999]);
  });

  it('holds all calls of the door, and those too that are waiting when it grows', async () => {
    const { clock, hold, run } = start({ random: 0 });
    await run(limited(5000), good);
    expect(hold.until).toBe(5000);
    hold.until = 6000;
    const held = run(good);
    hold.until = 8000;
    await held;
    expect(clock.waits).toEqual([5000, 1000, 2000]);
  });

  it('fails at once where it would pass the deadline, for the one that was told and for those that are held', async () => {
    const { clock, run } = start({ seconds: 60 });
    const told = await rejectionOf(run(limited(300_000), good));
    expect(told).toMatchObject({
      code: 'rate-limited',
      message: expect.stringContaining('it asks for 300 seconds, more than is left') as string,
    });
    expect(told.fixes.join()).toContain('{retry-deadline}');
    const held = await rejectionOf(run(good));
    expect(held).toMatchObject({
      code: 'rate-limited',
      message: expect.stringContaining('a pause that is longer than the time left') as string,
      fixes: [expect.stringContaining('{retry-deadline}')],
    });
    expect(clock.waits).toEqual([]);
  });
});
