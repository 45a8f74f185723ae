import { join } from 'node:path';
import { temporaryFolder } from '../support/folders';
import { edited, openExample } from './folder';
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

// With the flag the agent is asked for that one id, and asked again for ten seconds, since a new entry takes a while to arrive.
test('a pod of another service account, which leaves the id open, is refused', async () => {
  world.server.workload({ entries: [{ spiffeId: 'spiffe://acme.example/ns/shop/sa/default' }] });
  const example = edited(world.example, (text) => text.replace(/^.*--spiffe-id.*\n/m, ''));
  const { code, stdout, stderr } = await podOf({ ...world, example }).run(folder);
  expect([code, stdout]).toEqual([1, '']);
  expect(stderr).toContain('(error code: login-refused)');
  expect(world.logins()).toEqual(['refused: subject']);
});
