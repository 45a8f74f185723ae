'use strict';
// The yardstick on Azure Pipelines: task-lib, as a task must have it, and the least that loads secrets; nothing of what makes
// that safe or explains it. It is bundled before it is measured, as the task is.
const { Writable } = require('node:stream');
const http = require('node:http');
const task = require('azure-pipelines-task-lib/task');

task.setStdStream(new Writable({ write: (_chunk, _encoding, done) => done() }));
const agent = new http.Agent({ keepAlive: true, maxSockets: 1 });

/**
 * @param {string} url
 * @param {Record<string, string>} headers
 * @param {string} [body]
 * @param {string} [method]
 * @returns {Promise<any>}
 */
function ask(url, headers, body, method = body === undefined ? 'GET' : 'POST') {
  return new Promise((resolve, reject) => {
    const request = http.request(url, { method, headers, agent }, (response) => {
      /** @type {Buffer[]} */
      const chunks = [];
      response.on('data', (chunk) => chunks.push(chunk));
      response.on('error', reject);
      response.on('end', () => {
        if (response.statusCode === 200) resolve(JSON.parse(Buffer.concat(chunks).toString()));
        else reject(new Error(`${url} answered ${response.statusCode}`));
      });
    });
    request.on('error', reject);
    request.end(body);
  });
}

/** @param {string} value */
const escape = (value) => value.replace(/%/g, '%AZP25').replace(/\r/g, '%0D').replace(/\n/g, '%0A');
/** @param {string} name */
const input = (name) => task.getInput(name) ?? '';

async function main() {
  const domain = input('domain');
  const bearer = task.getEndpointAuthorizationParameter('SYSTEMVSSCONNECTION', 'AccessToken', false) ?? '';
  const connection = input('serviceConnection');
  const query = `?api-version=7.1${connection ? `&serviceConnectionId=${connection}` : ''}`;
  const asked = `${process.env['SYSTEM_OIDCREQUESTURI']}${query}`;
  const { oidcToken } = await ask(asked, { authorization: `Bearer ${bearer}` }, undefined, 'POST');
  const login = JSON.stringify({ identityId: input('identityId'), jwt: oidcToken });
  const json = { 'content-type': 'application/json', 'content-length': String(Buffer.byteLength(login)) };
  const { accessToken } = await ask(`${domain}/api/v1/auth/oidc-auth/login`, json, login);
  const where = new URLSearchParams({
    workspaceSlug: input('projectSlug'),
    environment: input('environment'),
    secretPath: '/',
    recursive: 'false',
    expandSecretReferences: 'true',
    include_imports: 'true',
  });
  const bearerOf = { authorization: `Bearer ${accessToken}` };
  const { secrets } = await ask(`${domain}/api/v3/secrets/raw?${where}`, bearerOf);
  let masks = `##vso[task.setsecret]${oidcToken}\n##vso[task.setsecret]${accessToken}\n`;
  let variables = '##vso[task.setvariable variable=SYSTEM_UNSAFEALLOWMULTILINESECRET]true\n';
  for (const { secretKey, secretValue } of secrets) {
    masks += `##vso[task.setsecret]${escape(secretValue)}\n`;
    variables += `##vso[task.setvariable variable=${secretKey};issecret=true]${escape(secretValue)}\n`;
  }
  process.stdout.write(masks);
  process.stdout.write(variables);
  agent.destroy();
}

main().catch(({ message }) => {
  process.stdout.write(`##vso[task.logissue type=error]${message}\n`);
  process.exitCode = 1;
});
