/** Every way in which a job can fail, by the code that `infisical-error-code` carries. Match by code, never by message. */
export const codes = {
  'settings-invalid': 'A setting is missing, unknown, contradictory or of another type than it should be.',
  'token-unavailable': 'The platform gave no token, or no source of tokens fits.',
  'login-refused': 'Infisical refused the login, or would (dry-run).',
  'access-denied': 'Infisical refused the access token, or the identity may not read what was asked for.',
  'not-found': 'The project, environment, folder or secret is not there.',
  'nothing-matched': 'No secret matched what was asked for.',
  'value-hidden': 'Infisical hides a value from this identity.',
  'name-unsafe': 'A name would steer a runner, a loader or an interpreter, or would break a file.',
  'name-duplicate': 'Two different secrets would get one name.',
  'value-unfit': 'A value cannot be delivered where it was asked for.',
  'file-refused': 'The file may not or cannot be written there.',
  'write-failed': 'Writing failed, and what had been written was taken back.',
  'network-failed': 'The connection could not be made, or broke.',
  'proxy-refused': 'The proxy did not let the connection through.',
  'certificate-untrusted': "A certificate is not trusted: the server's by this job, or this job's by the server.",
  'timed-out': 'An answer did not come in time.',
  'rate-limited': 'The server asks to slow down, for longer than this job waits.',
  'server-failed': 'The server failed to answer: a status of 500 or above, 408 or 425.',
  redirected: 'The server pointed elsewhere; nothing is followed.',
  'answer-malformed': 'The answer was too large, or not what the API answers.',
  'request-refused': 'The server refused a request as wrong.',
  internal: 'A mistake of ours.',
} as const;

/** One of the codes. */
export type Code = keyof typeof codes;
