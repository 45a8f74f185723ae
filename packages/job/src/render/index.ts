import type { Settings } from '../settings';
import { dockerEnv } from './docker-env';
import { dotenv } from './dotenv';
import type { Format, Named } from './format';
import { json } from './json';
import { shell } from './shell';
import { yaml } from './yaml';

type Name = Settings['fileFormat'];

/** The formats, by their name in the setting `file-format`. */
const formats: Readonly<Record<Name, Format>> = { dotenv, 'docker-env': dockerEnv, shell, json, yaml };

/** Why a file of that format can hold no variable of that name, as a sentence with what to do; undefined where it can. */
export function unfitName(format: Name, name: string): string | undefined {
  return formats[format].unfitName(name);
}

/**
 * Why a file of that format cannot hold a variable, for its name or its value.
 * @returns a sentence with what to do; undefined where it can
 */
export function unfitForFile(format: Name, variable: Named): string | undefined {
  const { unfitName, unfitValue } = formats[format];
  return unfitName(variable.name) ?? unfitValue(variable);
}

/**
 * The whole file: its reader (docs/formats.md says which) gets each value as it was.
 * @param variables those that `unfitForFile` has nothing to say about.
 */
export function renderFile(format: Name, variables: readonly Named[]): string {
  return formats[format].render(variables);
}
