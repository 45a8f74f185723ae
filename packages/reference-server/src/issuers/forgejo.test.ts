import { decodeJwt } from 'jose';
import type { ForgejoJob } from '../api';
import { createForgejo } from './forgejo';
import { askRoute, origin } from './rehearsal';

const subject = createForgejo(() => 1_750_000_000_000);

async function claimsOf(job: ForgejoJob, audience = '') {
  const { environment } = subject.job(job, origin);
  const url = `${environment['ACTIONS_ID_TOKEN_REQUEST_URL'] ?? ''}&audience=${audience}`;
  const headers = { authorization: `Bearer ${environment['ACTIONS_ID_TOKEN_REQUEST_TOKEN'] ?? ''}` };
  const { body } = await askRoute(subject.routes, 'GET', url, { headers });
  return decodeJwt((body as { value: string }).value);
}

it.each([
  [{}, 'repo:acme/shop:ref:refs/heads/main'],
  [{ eventName: 'pull_request' }, 'repo:acme/shop:pull_request'],
  [{ immutableSubject: true }, 'repo:acme-65/shop-74:ref:refs/heads/main'],
])('the subject of %j is %s', async (job, sub) => {
  expect((await claimsOf(job)).sub).toBe(sub);
});

it('is for the owner at this Forgejo, or for whom the job says', async () => {
  expect((await claimsOf({})).aud).toBe(`${origin}/acme`);
  expect((await claimsOf({}, 'mine')).aud).toBe('mine');
});

it("a job has Forgejo's own variable beside GitHub's", () => {
  expect(subject.job({}, origin).environment).toMatchObject({ FORGEJO_ACTIONS: 'true', GITHUB_ACTIONS: 'true' });
});
