import { getInput } from '@actions/core';
import type { Env } from '@infisical-ci/identity';
import type { Raw } from '@infisical-ci/job';

const prefix = 'INPUT_';

/**
 * Everything that the workflow wrote below `with:`, by name in lower case. The runner hands inputs over as INPUT_NAME,
 * also those that action.yml does not know, so that a misspelt one can be told.
 */
export function inputs(env: Env): Raw {
  const names = Object.keys(env)
    .filter((name) => name.startsWith(prefix))
    .map((name) => name.slice(prefix.length));
  return Object.fromEntries(names.map((name) => [name.toLowerCase(), getInput(name)]));
}
