import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ask } from '../support/call';
import { temporaryFolder } from '../support/folders';
import { openExample } from './folder';
import { podOf } from './pod';
import { password, secrets } from './script';
import { exampleWorld, type World } from './world';

let world: World;
beforeAll(async () => void (world = await exampleWorld(openExample('kubernetes'), secrets)));

/** The cluster's token of a service account, in the file that the projected volume has. */
async function run(claims: Readonly<Record<string, unknown>> = {}) {
  const pod = podOf(world);
  const { audience, path } = pod.volume.projected!.sources[0]!.serviceAccountToken;
  const { url, adminToken } = world.server;
  const said = { sub: pod.serviceAccount, aud: [audience], ...claims };
  const { body } = await ask('POST', `${url}/__reference/issuers/any/tokens`, adminToken, { claims: said });
  const folder = temporaryFolder();
  writeFileSync(join(folder, path), (body as { token: string }).token);
  return pod.run(folder);
}

test('the pod has the secrets, and its log shows none', async () => {
  const { code, stdout, stderr } = await run();
  expect({ code, stderr }).toMatchObject({ code: 0 });
  expect(stdout).toContain('password: ***');
  expect(stdout + stderr).not.toContain(password);
  expect(world.logins()).toEqual(['granted']);
});

test.each(['system:serviceaccount:shop:default', 'system:serviceaccount:other:migrate'])(
  '%s is refused',
  async (sub) => {
    const { code, stdout, stderr } = await run({ sub });
    expect([code, stdout]).toEqual([1, '']);
    expect(stderr).toContain('(error code: login-refused)');
    expect(world.logins()).toEqual(['refused: subject']);
  },
);

test('a token for the API of the cluster is not sent to Infisical', async () => {
  const { code, stdout } = await run({ aud: ['https://kubernetes.default.svc'] });
  expect([code, stdout]).toEqual([1, '']);
  expect(world.logins()).toEqual([]);
});
