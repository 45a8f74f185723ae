import { Failure, oneLine } from '@infisical-ci/http';

/** @param cause why the tool could not be run, or how it ended */
export function notMinted(tool: string, cause: unknown, fixes: readonly string[]): Failure {
  const known = cause instanceof Failure ? cause : undefined;
  // The words are those for a command of the user's own, whose place this tool takes.
  const message = (known?.message ?? `${tool} could not be run.`).replace('{token-command}', `\`${tool}\``);
  return new Failure('token-unavailable', message, { fixes: [...fixes, ...(known?.fixes ?? [])], cause });
}

/** @param something whether it printed anything at all, which is then no token */
export function printedNone(tool: string, something: boolean, fixes: readonly string[]): Failure {
  return new Failure(
    'token-unavailable',
    `\`${tool}\` should print a token, and printed ${something ? 'something else' : 'nothing'}.`,
    { fixes },
  );
}

export function audienceUnquotable(audience: string): Failure {
  return new Failure(
    'settings-invalid',
    `{audience} is ${JSON.stringify(oneLine(audience, 80))}, which is not put on a command line: it is handed to the platform's own tool.`,
    { fixes: ['Take an audience of letters, digits and . _ ~ : / ? # @ + = , - (such as infisical-acme).'] },
  );
}
