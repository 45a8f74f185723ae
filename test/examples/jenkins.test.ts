// Jenkins is not run here: what its `sh` would run is taken out of the Jenkinsfile, with the credential that it binds.
import { openExample } from './folder';
import { password, runCommands, secrets } from './script';
import { exampleWorld, type World } from './world';

const example = openExample('jenkins');
const text = example.text('Jenkinsfile');
const [, clientId = ''] = /^\| Client id \| `([^`]+)`/m.exec(example.readme) ?? [];
const [, credential = '', variable = ''] = /string\(credentialsId: '([\w-]+)', variable: '(\w+)'\)/.exec(text) ?? [];
const [, script = ''] = /sh '''([^]*?)'''/.exec(text) ?? [];
const clientSecret = 'the-client-secret-of-jenkins';

let world: World;
beforeAll(async () => {
  const folders = { 'prod:/deploy': { secrets: secrets['prod:/deploy'] } };
  const jenkins = { name: 'jenkins', projects: { payments: 'viewer' }, universalAuth: { clientId, clientSecret } };
  const state = { projects: [{ slug: 'payments', folders }], identities: [jenkins] };
  world = await exampleWorld(example, {}, { state });
});

const run = (secret: string) => runCommands(world, [script], { env: { [variable]: secret } });

test('the command has the secrets; it has not the credential, and its log shows neither', async () => {
  const { code, stdout, stderr } = await run(clientSecret);
  expect({ code, stderr }).toMatchObject({ code: 0 });
  expect(stdout).toContain('password: ***, credential: none');
  expect(stdout + stderr).not.toContain(password);
  expect(world.logins()).toEqual(['granted']);
});

test('a wrong secret is refused, and tried once', async () => {
  const { code, stdout, stderr } = await run('a-wrong-secret');
  expect([code, stdout]).toEqual([1, '']);
  expect(stderr).toContain('(error code: login-refused)');
  expect(stderr).not.toContain('a-wrong-secret');
  expect(world.logins()).toHaveLength(1);
});

test('the Jenkinsfile closes what it opens, and names the credential of the README', () => {
  const count = (sign: string): number => text.split(sign).length;
  expect([count('{'), count('('), count('[')]).toEqual([count('}'), count(')'), count(']')]);
  expect(example.readme).toContain(`\`${credential}\``);
  expect(text).toContain(`--client-id ${clientId} `);
});
