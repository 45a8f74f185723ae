import { posix } from 'node:path';
import { parse } from 'yaml';
import { include } from './include';

/** Any value that YAML can write. */
export type Content = string | number | boolean | null | readonly Content[] | { readonly [key: string]: Content };
export type Mapping = Readonly<Record<string, Content>>;

/** An orb in one file, as CircleCI takes it. */
export type Orb = Mapping;

/** The parts of an orb whose texts may include files. */
const including: readonly string[] = ['jobs', 'commands', 'executors'];

/**
 * Packs an orb, as `circleci orb pack` (v0.1) does: a folder below the root is a key, a file in it an entry by its name,
 * and what lies deeper is only put in order by its folders. A file `@name.yml` is merged where it lies, and so is every file
 * at the root. What is no YAML, or hidden, is left out; in jobs, commands and executors a text may include it.
 *
 * @param files the orb's source, by path from its root
 * @param put what is done with the includes of a part
 * @throws Error that names the file: YAML that is broken or no mapping, an entry that is there twice, an include that fails
 */
export function packOrb(files: ReadonlyMap<string, string>, put = include): Orb {
  const orb: Record<string, Content> = {};
  for (const [path, text] of [...files].sort(([one], [other]) => (one < other ? -1 : 1))) {
    const { dir, name, ext } = posix.parse(path);
    if (!/^\.ya?ml$/.test(ext) || path.split('/').some((part) => part.startsWith('.'))) continue;
    const content = mappingIn(path, text);
    const [key] = dir.split('/');
    if (!key) merge(orb, content, path);
    else {
      const section = { ...(orb[key] as Mapping | undefined) };
      merge(section, name.startsWith('@') ? content : { [name]: content }, path);
      orb[key] = section;
    }
  }
  return Object.fromEntries(
    Object.entries(orb).map(([key, content]) => [key, including.includes(key) ? put(content, files) : content]),
  );
}

/** A mapping; a list is one, too, to nobody but TypeScript. */
export function isMapping(content: Content | undefined): content is Mapping {
  return typeof content === 'object' && content !== null && !Array.isArray(content);
}

function mappingIn(path: string, text: string): Mapping {
  const content = parse(text) as Content;
  if (!isMapping(content)) throw new Error(`${path} is no mapping, and so no part of an orb.`);
  return content;
}

function merge(into: Record<string, Content>, content: Mapping, path: string): void {
  for (const [key, value] of Object.entries(content)) {
    if (Object.hasOwn(into, key)) throw new Error(`${path}: ${key} is there already, from another file.`);
    into[key] = value;
  }
}
