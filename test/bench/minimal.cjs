'use strict';
// The yardstick: the least that loads secrets into a GitHub job, and nothing of what makes that safe or explains it.
// node:http(s), one kept connection an origin, three requests, one write of masks, one append.
const { appendFileSync, readFileSync } = require('node:fs');
const { randomBytes } = require('node:crypto');

const { env } = process;
/** @type {import('node:https').AgentOptions} */
const options = { keepAlive: true, maxSockets: 1, ...authorities() };
/** @type {Map<string, { module: typeof import('node:http'), agent: import('node:http').Agent }>} */
const doors = new Map();

/** @returns {{ ca?: string[] }} */
function authorities() {
  const path = env['INPUT_CA-CERTIFICATE'];
  return path ? { ca: [...require('node:tls').rootCertificates, readFileSync(path, 'latin1')] } : {};
}

/** @param {URL} url */
function doorTo({ protocol, origin }) {
  const known = doors.get(origin);
  if (known) return known;
  const module = /** @type {typeof import('node:http')} */ (
    protocol === 'https:' ? require('node:https') : require('node:http')
  );
  const door = { module, agent: new module.Agent(options) };
  doors.set(origin, door);
  return door;
}

/**
 * @param {string} url
 * @param {Record<string, string>} headers
 * @param {string} [body]
 * @returns {Promise<any>}
 */
function ask(url, headers, body) {
  const to = new URL(url);
  const { module, agent } = doorTo(to);
  return new Promise((resolve, reject) => {
    const request = module.request(to, { method: body ? 'POST' : 'GET', headers, agent }, (response) => {
      /** @type {Buffer[]} */
      const chunks = [];
      response.on('data', (chunk) => chunks.push(chunk));
      response.on('error', reject);
      response.on('end', () => {
        if (response.statusCode === 200) resolve(JSON.parse(Buffer.concat(chunks).toString()));
        else reject(new Error(`${to.pathname} answered ${response.statusCode}`));
      });
    });
    request.on('error', reject);
    request.end(body);
  });
}

/** @param {string} value */
const escape = (value) => value.replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A');

async function main() {
  const domain = env['INPUT_DOMAIN'];
  const asked = `${env['ACTIONS_ID_TOKEN_REQUEST_URL']}&audience=bench`;
  const { value: jwt } = await ask(asked, { authorization: `Bearer ${env['ACTIONS_ID_TOKEN_REQUEST_TOKEN']}` });
  const login = JSON.stringify({ identityId: env['INPUT_IDENTITY-ID'], jwt });
  const json = { 'content-type': 'application/json', 'content-length': String(Buffer.byteLength(login)) };
  const { accessToken } = await ask(`${domain}/api/v1/auth/oidc-auth/login`, json, login);
  const { secrets } = await ask(listUrl(domain), { authorization: `Bearer ${accessToken}` });

  const delimiter = `end_${randomBytes(16).toString('hex')}`;
  let masks = `::add-mask::${jwt}\n::add-mask::${accessToken}\n`;
  let variables = '';
  for (const { secretKey, secretValue } of secrets) {
    masks += `::add-mask::${escape(secretValue)}\n`;
    variables += `${secretKey}<<${delimiter}\n${secretValue}\n${delimiter}\n`;
  }
  process.stdout.write(masks);
  appendFileSync(env['GITHUB_ENV'] ?? '', variables);
  for (const { agent } of doors.values()) agent.destroy();
}

/** @param {string | undefined} domain */
function listUrl(domain) {
  const id = env['INPUT_PROJECT-ID'];
  const where = {
    ...(id ? { projectId: id } : { workspaceSlug: env['INPUT_PROJECT-SLUG'] ?? '' }),
    environment: env['INPUT_ENVIRONMENT'] ?? '',
    secretPath: '/',
    recursive: 'false',
    expandSecretReferences: 'true',
    [id ? 'includeImports' : 'include_imports']: 'true',
  };
  return `${domain}/api/${id ? 'v4/secrets' : 'v3/secrets/raw'}?${new URLSearchParams(where)}`;
}

main().catch(({ message }) => {
  process.stdout.write(`::error::${message}\n`);
  process.exitCode = 1;
});
