// The herd in small, so that it is run with every test: more jobs than Infisical Cloud lets through in a minute.
import { runCrowd, type Ended } from './crowd';
import { figuresOf } from './figures';

const scale = 60;
const jobs = 200;

describe('200 jobs that start in the same second behind one address', () => {
  let patient: Ended;
  let usual: Ended;
  beforeAll(async () => {
    patient = await runCrowd({ jobs, scale, retryDeadline: 600 });
    usual = await runCrowd({ jobs, scale, retryDeadline: 120 });
  }, 120_000);

  it('are all green where they wait for their turn', () => {
    const { green, last } = figuresOf(patient);
    expect(green).toBe(jobs);
    // Four windows, of which the last begins three minutes after the first.
    expect(last).toBeGreaterThanOrEqual(180);
    expect(last).toBeLessThan(220);
  });

  it('ask no more often than once a window each, and come back apart', () => {
    const { requests, peak } = figuresOf(patient);
    // Login, list, revocation, and 140 + 80 + 20 lists that came too early.
    expect(requests).toBeLessThan(5);
    expect(peak).toBeLessThan(jobs / 2);
  });

  it('are green by the default as far as the limit lets them, and the rest is told what to set', () => {
    const { green } = figuresOf(usual);
    // Two windows, and the beginning of a third where a job comes in its last second.
    expect(green).toBeGreaterThanOrEqual(120);
    expect(green).toBeLessThan(140);
    const red = usual.outcomes.filter((each) => !each.green);
    expect(red).toHaveLength(jobs - green);
    for (const { said } of red) {
      const error = said.at(-1) ?? '';
      expect(error).toContain('the server answered 429: Rate limit exceeded');
      expect(error).toContain('All jobs behind one address share its limit (60 such requests a minute)');
      expect(error).toContain('set retry-deadline for their number (1800 for 1000 jobs)');
      expect(error).toContain('Raise retry-deadline (it is 120 seconds)');
      expect(error).toContain('(error code: rate-limited)');
    }
  });
});

it('a job whose token lapses while it waits for its login asks for another one', async () => {
  // GitHub's tokens hold for five minutes; the sixth window of logins begins then.
  const crowd = { jobs: 70, scale, retryDeadline: 1800, limits: { write: 10 }, given: { revoke: 'false' } };
  const { outcomes, requests } = await runCrowd(crowd);
  expect(requests.some(({ path, status }) => path.endsWith('/login') && status === 401)).toBe(true);
  expect(figuresOf({ outcomes, requests }).green).toBe(70);
}, 120_000);
