import { Failure } from '@infisical-ci/http';
import { standardBindings } from './bindings';
import type { Source } from './source';
import { whyUnread } from './unread';

// Sources that hand on a token that somebody else got. Their audience was chosen there.

const longestToken = 64 * 1024;

/** A token in an environment variable, as GitLab's `id_tokens` and CircleCI leave one. */
export const env: Source = {
  title: 'an environment variable',
  audience: 'configured',
  token({ env: variables, from }) {
    const name = required(from.env, 'token-env', 'the name of the variable that holds the token');
    const token = variables[name]?.trim();
    if (token) return token;
    throw new Failure(
      'token-unavailable',
      `The environment variable ${name}, from which the token should come ({token-env}), ` +
        (variables[name] === undefined ? 'is not set.' : 'is empty.'),
      {
        fixes: [
          `Check that the platform or an earlier step puts the token into ${name}, spelt exactly so, for this job.`,
        ],
      },
    );
  },
  bindings: standardBindings,
};

/** A token in a file, as Kubernetes projects one and as other tools leave it. */
export const file: Source = {
  title: 'a file',
  audience: 'configured',
  token({ from, read }) {
    const path = required(from.file, 'token-file', 'the path of the file that holds the token');
    let token: string;
    try {
      token = read(path, longestToken).trim();
    } catch (cause) {
      throw new Failure(
        'token-unavailable',
        `The file ${path}, from which the token should come ({token-file}), cannot be read: ${whyUnread(cause)}.`,
        {
          fixes: ['Check the path, and that the user that runs this job may read it.'],
          cause,
        },
      );
    }
    if (token) return token;
    throw new Failure(
      'token-unavailable',
      `The file ${path}, from which the token should come ({token-file}), is empty.`,
      {
        fixes: ['Look at what writes the file: it must have done so before this step.'],
      },
    );
  },
  bindings: standardBindings,
};

/** A token that a shell command prints, for platforms that have a tool of their own. */
export const command: Source = {
  title: 'a command',
  audience: 'configured',
  async token({ from, run, deadline }) {
    const line = required(from.command, 'token-command', 'the command that prints the token');
    const token = (await run(line, deadline)).trim();
    if (token && token.length <= longestToken) return token;
    throw new Failure(
      'token-unavailable',
      `The command that should print the token ({token-command}) printed ${token ? 'more than a token can be' : 'nothing'}.`,
      {
        fixes: [
          'It must print the token, and nothing else, on its standard output; what it says besides belongs on standard error.',
        ],
      },
    );
  },
  bindings: standardBindings,
};

function required(value: string | undefined, setting: string, what: string): string {
  if (value) return value;
  throw new Failure('settings-invalid', `{${setting}} is missing: ${what}.`, { fixes: [`Set {${setting}}.`] });
}
