// What the pages show of shells, as it stands in them.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { blocksIn } from '@infisical-ci/tooling';
import { repository } from '../support/repository';

const within = (folder: string, name = 'README.md'): readonly string[] =>
  readdirSync(join(repository, folder)).map((each) => `${folder}/${each}/${name}`);

/** Every page that shows commands to its reader. */
export const pages: readonly string[] = [
  ...['README.md', 'CONTRIBUTING.md', 'test/README.md', 'azure-task/overview.md'],
  ...readdirSync(join(repository, 'docs')).flatMap((name) => (name.endsWith('.md') ? [`docs/${name}`] : [])),
  ...within('examples'),
  ...within('packages'),
].filter((page) => existsSync(join(repository, page)));

/** The blocks of a page in some of the languages that stand behind a fence. */
export function blocksOf(page: string, ...languages: readonly string[]): readonly string[] {
  return blocksIn(readFileSync(join(repository, page), 'utf8')).flatMap(({ language, text }) =>
    languages.includes(language) ? [text] : [],
  );
}

/** @throws where not one block of the page has this text in it, but none or several */
export function blockOf(page: string, has: string, ...languages: readonly string[]): string {
  const found = blocksOf(page, ...(languages.length > 0 ? languages : ['sh', 'bash'])).filter((text) =>
    text.includes(has),
  );
  if (found.length !== 1 || found[0] === undefined)
    throw new Error(`${page} has ${found.length} blocks with "${has}", and not one.`);
  return found[0];
}
