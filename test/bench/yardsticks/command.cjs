'use strict';
// The yardstick of the command and of the scripts that carry it: the least that hands secrets to a shell or to one program.
// With arguments it runs them with the secrets in their environment; else it prints text for a shell, or adds it to the
// file that INTO names. Where REVOKE is set, the access token is ended as the product does.
const { appendFileSync } = require('node:fs');
const { close, load, post } = require('./ask.cjs');

const { env } = process;

/** @param {string} value */
const quoted = (value) => `'${value.replace(/'/g, `'\\''`)}'`;

async function main() {
  const { DOMAIN = '', IDENTITY_ID = '', TOKEN = '', ENVIRONMENT = '', PROJECT = '', AUTHORITIES = '' } = env;
  const { accessToken, secrets } = await load({
    domain: DOMAIN,
    identityId: IDENTITY_ID,
    jwt: TOKEN,
    environment: ENVIRONMENT,
    slug: PROJECT,
    authorities: AUTHORITIES,
  });
  if (env['REVOKE']) await post(`${DOMAIN}/api/v1/auth/token/revoke`, { accessToken }, AUTHORITIES);
  close();
  const [program, ...words] = process.argv.slice(2);
  if (program) return run(program, words, secrets);
  let text = '';
  for (const { secretKey, secretValue } of secrets) text += `export ${secretKey}=${quoted(secretValue)}\n`;
  if (env['INTO']) appendFileSync(env['INTO'], text);
  else process.stdout.write(text);
}

/**
 * @param {string} program
 * @param {string[]} words
 * @param {{ secretKey: string, secretValue: string }[]} secrets
 */
function run(program, words, secrets) {
  /** @type {Record<string, string>} */
  const variables = {};
  for (const { secretKey, secretValue } of secrets) variables[secretKey] = secretValue;
  const child = require('node:child_process').spawn(program, words, {
    env: { ...env, ...variables },
    stdio: 'inherit',
  });
  child.on('close', (code) => (process.exitCode = code ?? 1));
}

main().catch(({ message }) => {
  process.stderr.write(`${message}\n`);
  process.exitCode = 1;
});
