import { Failure } from '@infisical-ci/http';
import { whyUnread } from './unread';

const none = (message: string, fix: string, cause?: unknown): Failure =>
  new Failure('token-unavailable', message, { fixes: [fix], cause });

/** @param setting in kebab-case */
export function placeMissing(setting: string, what: string): Failure {
  return new Failure('settings-invalid', `{${setting}} is missing: ${what}.`, { fixes: [`Set {${setting}}.`] });
}

export function noVariable(name: string, isThere: boolean): Failure {
  return none(
    `The environment variable ${name}, from which the token should come ({token-env}), ${isThere ? 'is empty' : 'is not set'}.`,
    `Check that the platform or an earlier step puts the token into ${name}, spelt exactly so, for this job.`,
  );
}

/** @param cause why it could not be read */
export function fileUnread(path: string, cause: unknown): Failure {
  return none(
    `The file ${path}, from which the token should come ({token-file}), cannot be read: ${whyUnread(cause)}.`,
    'Check the path, and that the user that runs this job may read it.',
    cause,
  );
}

export function fileEmpty(path: string): Failure {
  return none(
    `The file ${path}, from which the token should come ({token-file}), is empty.`,
    'Look at what writes the file: it must have done so before this step.',
  );
}

export function badlyPrinted(something: boolean): Failure {
  return none(
    `The command that should print the token ({token-command}) printed ${something ? 'more than a token can be' : 'nothing'}.`,
    'It must print the token, and nothing else, on its standard output; what it says besides belongs on standard error.',
  );
}
