// The pipeline against a server that answers as Infisical does and signs tokens as GitLab does, in this process.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { text } from 'node:stream/consumers';
import { after, before, beforeEach, test } from 'node:test';
import { startReferenceServer } from 'infisical-reference-server';

const state = JSON.parse(readFileSync(new URL('state.json', import.meta.url), 'utf8'));
let server;
before(async () => (server = await startReferenceServer({ state })));
beforeEach(() => server.forget());
after(() => server.close());

/** Runs the pipeline as a job of GitLab's, with the token that such a job would have. */
async function pipeline(job) {
  const claims = { projectPath: 'acme/shop', ref: 'main', refProtected: true, audience: 'infisical-acme', ...job };
  const { environment } = await server.job('gitlab', claims);
  const { PATH, HOME } = process.env;
  const child = spawn('./pipeline.sh', {
    cwd: new URL('.', import.meta.url),
    env: { PATH, HOME, INFISICAL_DOMAIN: server.url, ...environment },
  });
  const [stdout, stderr, code] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    new Promise((resolve) => child.once('close', resolve)),
  ]);
  return { code, stdout, stderr };
}

test('main is deployed, and the log shows no password', async () => {
  const { code, stdout, stderr } = await pipeline();
  assert.equal(code, 0, stderr);
  assert.match(stdout, /deploys with 14 characters: \*\*\*/);
});

test('nobody has access any more when the deployment begins', async () => {
  await pipeline();
  assert.equal(server.requests().at(-1).path, '/api/v1/auth/token/revoke');
});

test('a merge request of a fork is refused, for the claim that we bound', async () => {
  const { code, stdout } = await pipeline({ refProtected: false });
  assert.deepEqual({ code, stdout }, { code: 1, stdout: '' });
  const failed = server
    .attempts()
    .at(-1)
    .checks.filter(({ holds }) => !holds);
  assert.deepEqual(
    failed.map(({ name }) => name),
    ['claim ref_protected'],
  );
});

test('an Infisical that is away for a moment stops nothing', async () => {
  server.addFault({ route: 'POST /api/v1/auth/**', times: 1, status: 503, headers: { 'retry-after': '0' } });
  const { code, stderr } = await pipeline();
  assert.equal(code, 0, stderr);
});
