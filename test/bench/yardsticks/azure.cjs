'use strict';
// The yardstick on Azure Pipelines: task-lib, as a task must have it, and the least that loads secrets; nothing of what makes
// that safe or explains it.
const { Writable } = require('node:stream');
const task = require('azure-pipelines-task-lib/task');
const { ask, close, load } = require('./ask.cjs');

task.setStdStream(new Writable({ write: (_chunk, _encoding, done) => done() }));

/** @param {string} value */
const escape = (value) => value.replace(/%/g, '%AZP25').replace(/\r/g, '%0D').replace(/\n/g, '%0A');
/** @param {string} name */
const input = (name) => task.getInput(name) ?? '';
/** @param {string} id @param {string} name */
const parameter = (id, name) => task.getEndpointAuthorizationParameter(id, name, false) ?? '';

const authorities = process.env['AGENT_CAINFO'] ?? '';

async function vouched() {
  const connection = input('serviceConnection');
  const query = `?api-version=7.1${connection ? `&serviceConnectionId=${connection}` : ''}`;
  const headers = { authorization: `Bearer ${parameter('SYSTEMVSSCONNECTION', 'AccessToken')}` };
  const url = `${process.env['SYSTEM_OIDCREQUESTURI']}${query}`;
  const { oidcToken } = await ask(url, { method: 'POST', headers });
  return input('tokenSource') === 'entra' ? exchanged(connection, oidcToken) : oidcToken;
}

/** @param {string} connection @param {string} assertion */
async function exchanged(connection, assertion) {
  const body = String(
    new URLSearchParams({
      grant_type: 'client_credentials',
      scope: 'api://AzureADTokenExchange/.default',
      client_id: parameter(connection, 'serviceprincipalid'),
      client_assertion_type: 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer',
      client_assertion: assertion,
    }),
  );
  const headers = { 'content-type': 'application/x-www-form-urlencoded', 'content-length': String(body.length) };
  const authority = process.env[`ENDPOINT_DATA_${connection}_ACTIVEDIRECTORYAUTHORITY`] ?? '';
  const url = `${authority}${parameter(connection, 'tenantid')}/oauth2/v2.0/token`;
  return (await ask(url, { method: 'POST', headers, body, authorities })).access_token;
}

async function main() {
  const jwt = await vouched();
  const { accessToken, secrets } = await load({
    domain: input('domain'),
    identityId: input('identityId'),
    jwt,
    environment: input('environment'),
    slug: input('projectSlug'),
    authorities,
  });
  let masks = `##vso[task.setsecret]${jwt}\n##vso[task.setsecret]${accessToken}\n`;
  let variables = '##vso[task.setvariable variable=SYSTEM_UNSAFEALLOWMULTILINESECRET]true\n';
  for (const { secretKey, secretValue } of secrets) {
    masks += `##vso[task.setsecret]${escape(secretValue)}\n`;
    variables += `##vso[task.setvariable variable=${secretKey};issecret=true]${escape(secretValue)}\n`;
  }
  process.stdout.write(masks);
  process.stdout.write(variables);
  close();
}

main().catch(({ message }) => {
  process.stdout.write(`##vso[task.logissue type=error]${message}\n`);
  process.exitCode = 1;
});
