// `keep` with access tokens that are good for a few uses only.
import { referenceTest } from '../scenario';
import { startKeep } from './kept';
import { commandScenario } from './vouched';

referenceTest('logs in again where the uses of its access token are used up, and in no burst', async () => {
  const job = await commandScenario({
    secrets: { 'dev:/': { A: 'a value' } },
    identity: { accessTokenNumUsesLimit: 2 },
  });
  const kept = startKeep(job);
  const logins = (): number => job.asked().filter((each) => each.endsWith('/login')).length;
  await kept.until('it logged in a third time', () => logins() === 3);
  kept.kill();
  expect((await kept.ended).code).toBe(0);
  expect(logins()).toBe(3);
});
