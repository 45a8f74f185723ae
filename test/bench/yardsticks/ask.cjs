'use strict';
// What all yardsticks ask with: node:http(s), one kept connection an origin, the answer parsed; nothing is checked but the status.
const { readFileSync } = require('node:fs');

/** @type {Map<string, { module: typeof import('node:http'), agent: import('node:http').Agent }>} */
const doors = new Map();

/**
 * @param {URL} url
 * @param {string | undefined} authorities a file of PEM that is trusted beside the usual ones
 */
function doorTo({ protocol, origin }, authorities) {
  const known = doors.get(origin);
  if (known) return known;
  const secure = protocol === 'https:';
  const module = /** @type {typeof import('node:http')} */ (secure ? require('node:https') : require('node:http'));
  /** @type {import('node:https').AgentOptions} */
  const options = { keepAlive: true, maxSockets: 1 };
  if (secure && authorities)
    options.ca = [...require('node:tls').rootCertificates, readFileSync(authorities, 'latin1')];
  const door = { module, agent: new module.Agent(options) };
  doors.set(origin, door);
  return door;
}

/**
 * @param {string} url
 * @param {{ method?: string, headers?: Record<string, string>, body?: string, authorities?: string }} given
 * @returns {Promise<any>}
 */
function ask(url, { method = 'GET', headers = {}, body, authorities }) {
  const to = new URL(url);
  const { module, agent } = doorTo(to, authorities);
  return new Promise((resolve, reject) => {
    const request = module.request(to, { method, headers, agent }, (response) => {
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

/** Ends the connections, which would keep the process. */
function close() {
  for (const { agent } of doors.values()) agent.destroy();
}

/**
 * Logs in with a token, and lists the secrets of a project's environment.
 * @param {{ domain: string, identityId: string, jwt: string, environment: string, slug?: string, id?: string, authorities?: string }} given
 * @returns {Promise<{ accessToken: string, secrets: { secretKey: string, secretValue: string }[] }>}
 */
async function load({ domain, identityId, jwt, environment, slug = '', id, authorities }) {
  const { accessToken } = await post(`${domain}/api/v1/auth/oidc-auth/login`, { identityId, jwt }, authorities);
  const where = {
    ...(id ? { projectId: id } : { workspaceSlug: slug }),
    environment,
    secretPath: '/',
    recursive: 'false',
    expandSecretReferences: 'true',
    [id ? 'includeImports' : 'include_imports']: 'true',
  };
  const list = `${domain}/api/${id ? 'v4/secrets' : 'v3/secrets/raw'}?${new URLSearchParams(where)}`;
  const headers = { authorization: `Bearer ${accessToken}` };
  return { accessToken, secrets: (await ask(list, { headers, ...(authorities ? { authorities } : {}) })).secrets };
}

/**
 * @param {string} url
 * @param {object} content
 * @param {string | undefined} authorities
 */
function post(url, content, authorities) {
  const body = JSON.stringify(content);
  const headers = { 'content-type': 'application/json', 'content-length': String(Buffer.byteLength(body)) };
  return ask(url, { method: 'POST', headers, body, ...(authorities ? { authorities } : {}) });
}

module.exports = { ask, close, load, post };
