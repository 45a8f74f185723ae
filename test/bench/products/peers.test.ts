import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { temporaryFolder } from '../../support/folders';
import { compare } from '../compare';
import { scenarios } from '../scenarios';
import { buildYardsticks } from '../yardsticks';
import { peersIn } from './peers';

beforeAll(() => buildYardsticks());

// Stands for vault-action: the three requests that it makes, by the inputs that it reads.
const vault = `
const { env } = process;
const { appendFileSync } = require('node:fs');
const { request } = require('node:http');
const ask = (url, headers, body) =>
  new Promise((resolve) => {
    request(url, { method: body ? 'POST' : 'GET', headers }, async (response) => {
      let text = '';
      for await (const chunk of response) text += chunk;
      resolve(JSON.parse(text));
    }).end(body);
  });
(async () => {
  const { value: jwt } = await ask(env.ACTIONS_ID_TOKEN_REQUEST_URL, { authorization: 'Bearer x' });
  const { auth } = await ask(env.INPUT_URL + '/v1/auth/' + env.INPUT_METHOD + '/login', {}, JSON.stringify({ jwt, role: env.INPUT_ROLE }));
  const [path] = env.INPUT_SECRETS.split(' ');
  const { data } = await ask(env.INPUT_URL + '/v1/' + path, { 'x-vault-token': auth.client_token });
  for (const [name, value] of Object.entries(data.data)) {
    console.log('::add-mask::' + value.replaceAll('\\n', '%0A'));
    appendFileSync(env.GITHUB_ENV, name + '<<end\\n' + value + '\\nend\\n');
  }
})();`;

it('measures nobody else unless it is told where they are', () => {
  expect(peersIn({})).toEqual([]);
  expect(peersIn({ BENCH_SECRETS_ACTION: 'a.js', BENCH_VAULT_ACTION: '' }).map(({ name }) => name)).toEqual([
    'Infisical/secrets-action',
  ]);
});

it("plays Vault's login and its list of secrets", async () => {
  const program = join(temporaryFolder(), 'vault.cjs');
  writeFileSync(program, vault);
  const [peer] = peersIn({ BENCH_VAULT_ACTION: program });
  const [scenario] = scenarios([3]);
  const { requests } = await compare(peer!, scenario!, 3, 1);
  expect(requests).toEqual({ yardstick: 3, product: 3 });
});
