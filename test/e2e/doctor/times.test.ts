// A token whose time has not begun, or is over, by a clock that is not this runner's.
import { referenceTest } from '../scenario';
import { refusedScenario, type Refused } from './refused';

let job: Refused;
/** Milliseconds that the server's clock is ahead. */
let ahead = 0;
beforeAll(async () => void (job = await refusedScenario({ server: { now: () => Date.now() + ahead } })));
afterEach(() => (ahead = 0));

const at = (seconds: number): string => new Date(seconds * 1000).toISOString().replace('.000Z', 'Z');

referenceTest("expired by Infisical's clock, which is ahead: by how much", async () => {
  ahead = 600_000;
  const exp = Math.floor(Date.now() / 1000) + 60;
  const lines = await job.refusedBy({}, { job: { claims: { exp } } });
  expect(lines[0]).toContain('401: Access denied: jwt expired.');
  expect(lines).toContain(`expires (exp)        ${at(exp)}`);
  expect(lines.join('\n')).toMatch(/Infisical's clock is (599|600|601) seconds ahead of this runner's/);
  expect(lines.join('\n')).toContain('Set the clock where Infisical runs (NTP) if it is ahead.');
});

referenceTest("not yet valid by Infisical's clock, which is behind: by how much", async () => {
  ahead = -600_000;
  const nbf = Math.floor(Date.now() / 1000);
  const lines = await job.refusedBy({}, { job: { claims: { nbf, exp: nbf + 300 } } });
  expect(lines[0]).toContain('401: Access denied: jwt not active.');
  expect(lines).toContain(`not before (nbf)     ${at(nbf)}`);
  expect(lines.join('\n')).toMatch(/Infisical's clock is (599|600|601) seconds behind this runner's/);
});

test('expired by both clocks: the token is old', async () => {
  const exp = Math.floor(Date.now() / 1000) - 60;
  const lines = await job.refusedBy({}, { job: { claims: { exp } } });
  expect(lines).toContain(`expires (exp)        ${at(exp)}`);
  expect(lines.join('\n')).toContain("Infisical's clock and this runner's agree: then it is the token that is old");
});
