// Values made to slip through: whatever carries `cAnary` has leaked, and so has every other part of them.

import { generateKeyPairSync } from 'node:crypto';

/** Secrets as an Infisical may hold them, by name. Each line is long enough to be masked by itself. */
export const canaries: Readonly<Record<string, string>> = {
  PEM: [
    '-----BEGIN PRIVATE KEY-----',
    'MIIEvcAnaryPemLineOneABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789+/abc',
    'MIIEvcAnaryPemLineTwoabcdefghijklmnopqrstuvwxyz9876543210/+ABC',
    '-----END PRIVATE KEY-----',
    '',
  ].join('\n'),
  SERVICE_ACCOUNT: JSON.stringify({
    type: 'service_account',
    client: { secret: 'leaf-cAnary-4711', keys: ['in-a-list-cAnary-0815'] },
    generated: 'generated0cAnary1leaf2without3a4name',
  }),
  PRETTY_JSON: JSON.stringify({ token: 'pretty-cAnary-leaf', password: 'pretty-cAnary-"quoted"' }, null, 2),
  QUOTES: `it's "double-cAnary" \`backtick\` $HOME \\ backslash`,
  UNICODE: 'pässwörd-cAnary-ключ-鍵',
  EMOJI: '🔑-cAnary-🔥',
  PERCENT: 'percent-cAnary%0A::error::more-cAnary%25',
  SET_OUTPUT: '::set-output name=x::command-cAnary',
  SAVE_STATE: 'first-line-cAnary\n::save-state name=x::second-line-cAnary',
  OLD_COMMAND: '##[error]bracket-cAnary',
  STOP_COMMANDS: '::stop-commands::stop-cAnary',
  BASE64: Buffer.from('base64-cAnary that somebody encoded before').toString('base64'),
  FILE_COMMAND: 'A=cAnary-value\nPATH<<EOF-of-cAnary\n/evil/cAnary/bin\nEOF-of-cAnary',
  DELIMITER: 'before-cAnary\ninfisical_00000000-0000-4000-8000-000000000000\nafter-cAnary',
  CRLF: 'windows-cAnary-one\r\nwindows-cAnary-two\r\n',
  SPACES: '  spaced-cAnary at both ends  ',
  URL: 'postgres://user:url-cAnary-p@ss/w+rd@db.example/x?y=z&a=b',
};

/** Too short to be masked: nothing of ours may print it all the same. */
export const short: Readonly<Record<string, string>> = { SHORT: 'q#7' };

/** What opens doors beside the secrets, as far as a test can choose it. */
export const credentials = {
  clientSecret: 'client-secret-cAnary/+=1',
  header: 'header-cAnary-value',
  proxyPassword: 'proxy-cAnary-p@ss',
  awsSecretKey: 'aws-cAnary/secret+access+key0123456789ab',
  awsSessionToken: 'aws-session-cAnary//////////token==',
  awsContainerToken: 'Bearer-cAnary-container-token',
  awsWebIdentity: 'web-identity-cAnary-token',
  clientKey: generateKeyPairSync('ec', {
    namedCurve: 'P-256',
    privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
    publicKeyEncoding: { type: 'spki', format: 'pem' },
  }).privateKey,
} as const;

/** A list of secrets as Infisical answers it, which keeps values as they are: stored ones would be trimmed. */
export const listOf = (values: Readonly<Record<string, string>>): object => ({
  secrets: Object.entries(values).map(([secretKey, secretValue]) => ({ secretKey, secretValue })),
  imports: [],
});
