import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { carriedIn, renderRuntime, type PinnedNode } from '../runtime';
import { components, integrityOf, renderComponent, type Parts } from './components';

/** GitLab reads components from here alone, at the root of the repository, and takes nothing but the template along. */
const templateOf = (name: string): string => `templates/${name}/template.yml`;

/** Committed, since GitLab reads them from the tag. */
export const committedTemplates: readonly string[] = Object.keys(components).map(templateOf);

/** Where what is attached to a release is built. */
export const singleFiles = '.build/gitlab';

/**
 * The components, and the same texts as single files for `include: remote`, by path from the root.
 *
 * @param built the files of a build, by path; those of the command are needed
 * @throws Error where the command is not among them, or has outgrown a script
 */
export function gitlabFiles(root: string, built: ReadonlyMap<string, Uint8Array>): ReadonlyMap<string, Uint8Array> {
  const source = (path: string): string =>
    readFileSync(join(root, 'packages/cli', path), 'utf8').replaceAll('\r\n', '\n');
  const parts: Parts = {
    runtime: renderRuntime(
      source('runtime/runtime.sh'),
      JSON.parse(source('runtime/node.json')) as PinnedNode,
      carriedIn(built, 'the components carry'),
    ),
    begin: source('gitlab/begin.sh'),
    mask: source('gitlab/mask.sh'),
    secrets: source('gitlab/secrets.sh'),
    run: source('gitlab/run.sh'),
  };
  const texts = Object.keys(components).map((name) => [name, renderComponent(name, parts)] as const);
  const integrity = texts.map(([name, text]) => `${integrityOf(text)}  infisical-${name}.yml\n`).join('');
  return new Map([
    ...texts.map(([name, text]): [string, Uint8Array] => [templateOf(name), Buffer.from(text)]),
    ...texts.map(([name, text]): [string, Uint8Array] => [`${singleFiles}/infisical-${name}.yml`, Buffer.from(text)]),
    [`${singleFiles}/integrity.txt`, Buffer.from(integrity)],
  ]);
}
