// An example as it lies in examples/: its files, and what its README says to put into Infisical.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { repository } from '../support/repository';
import { readIdentities, type ReadIdentity } from './identities';

const examplesFolder = join(repository, 'examples');

export interface Example {
  readonly name: string;
  readonly folder: string;
  readonly readme: string;
  /** Absent where the README has no table of OIDC Auth. */
  readonly identities: readonly ReadIdentity[];
  /** One of its files. */
  text(path: string): string;
  /** The same, parsed. */
  yaml(path: string): unknown;
}

/** @param name the folder below examples/ */
export function openExample(name: string): Example {
  const folder = join(examplesFolder, name);
  const text = (path: string): string => readFileSync(join(folder, path), 'utf8');
  const readme = text('README.md');
  return { name, folder, readme, identities: readIdentities(readme), ...reading(text) };
}

/**
 * The same example with its files edited, as somebody might.
 * @param change throws nothing, but must change what it is given
 */
export function edited(example: Example, change: (text: string) => string): Example {
  const text = (path: string): string => {
    const before = example.text(path);
    const after = change(before);
    if (after === before) throw new Error(`The edit of ${path} finds nothing to change.`);
    return after;
  };
  return { ...example, ...reading(text) };
}

const reading = (text: Example['text']): Pick<Example, 'text' | 'yaml'> => ({
  text,
  yaml: (path) => parse(text(path)) as unknown,
});

/** Every example, by the name of its folder. */
export const exampleNames = (): readonly string[] =>
  readdirSync(examplesFolder, { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? [entry.name] : []));
