import { Failure } from '@infisical-ci/http';

/**
 * Whether a read failed because the folder or the secret is not there. Where the folder is missing, the server does not say
 * whether its environment is there. A project that is not there, or a server without this call, is another matter.
 */
export function isMissing(error: unknown): error is Failure {
  return (
    error instanceof Failure &&
    error.code === 'not-found' &&
    /^(Folder|Secret) with /.test(error.refusal?.message ?? '')
  );
}
