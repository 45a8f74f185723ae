import { standardBindings } from './bindings';
import { badlyPrinted, fileEmpty, fileUnread, noVariable, placeMissing } from './given-refusals';
import type { Source } from './source';

// Sources that hand on a token that somebody else got. Their audience was chosen there.

const longestToken = 64 * 1024;

/** A token in an environment variable, as GitLab's `id_tokens` and CircleCI leave one. */
export const env: Source = {
  title: 'an environment variable',
  audience: 'configured',
  token({ env: variables, from }) {
    const name = from.env;
    if (!name) throw placeMissing('token-env', 'the name of the variable that holds the token');
    const token = variables[name]?.trim();
    if (token) return token;
    throw noVariable(name, variables[name] !== undefined);
  },
  bindings: standardBindings,
};

/** A token in a file, as Kubernetes projects one and as other tools leave it. */
export const file: Source = {
  title: 'a file',
  audience: 'configured',
  token({ from, read }) {
    const path = from.file;
    if (!path) throw placeMissing('token-file', 'the path of the file that holds the token');
    let token: string;
    try {
      token = read(path, longestToken).trim();
    } catch (cause) {
      throw fileUnread(path, cause);
    }
    if (token) return token;
    throw fileEmpty(path);
  },
  bindings: standardBindings,
};

/** A token that a shell command prints, for platforms that have a tool of their own. */
export const command: Source = {
  title: 'a command',
  audience: 'configured',
  async token({ from, run, deadline }) {
    if (!from.command) throw placeMissing('token-command', 'the command that prints the token');
    const token = (await run(from.command, deadline)).trim();
    if (token && token.length <= longestToken) return token;
    throw badlyPrinted(token !== '');
  },
  bindings: standardBindings,
};
