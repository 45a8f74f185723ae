import { join } from 'node:path';
import { temporaryFolder } from '../support/folders';
import { openExample } from './folder';
import { podOf } from './pod';
import { password, secrets } from './script';
import { exampleWorld, type World } from './world';

const own = 'spiffe://acme.example/ns/shop/sa/migrate';
const folder = temporaryFolder();
let world: World;
beforeAll(async () => {
  const workload = { trustDomain: 'acme.example', jwtIssuer: 'spire', entries: [{ spiffeId: own }] };
  const workloadApi = `unix://${join(folder, 'spire-agent.sock')}`;
  world = await exampleWorld(openExample('spiffe'), secrets, { workloadApi, state: { workload } });
});

test('the pod has the secrets, and its log shows none', async () => {
  expect(podOf(world).volume.csi?.driver).toBe('csi.spiffe.io');
  const { code, stdout, stderr } = await podOf(world).run(folder);
  expect({ code, stderr }).toMatchObject({ code: 0 });
  expect(stdout).toContain('password: ***');
  expect(stdout + stderr).not.toContain(password);
  expect(world.logins()).toEqual(['granted']);
});

test('a pod of another service account has no such id, and is told which it has', async () => {
  world.server.workload({ entries: [{ spiffeId: 'spiffe://acme.example/ns/shop/sa/default' }] });
  const { code, stdout, stderr } = await podOf(world).run(folder);
  expect([code, stdout]).toEqual([1, '']);
  expect(stderr).toContain(own);
  expect(stderr).toContain('(error code: token-unavailable)');
});

test('with the flag taken away it is refused by Infisical', async () => {
  const example = { ...world.example, text: () => world.example.text('job.yaml').replace(/^.*--spiffe-id.*\n/m, '') };
  const { code, stderr } = await podOf({ ...world, example }).run(folder);
  expect(code).toBe(1);
  expect(stderr).toContain('(error code: login-refused)');
  expect(world.logins()).toEqual(['refused: subject']);
});
