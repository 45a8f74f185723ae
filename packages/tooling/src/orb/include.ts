import { isMapping, type Content } from './pack';

const directive = /<<\s*include\(([-\w/.]+)\)?\s*>>/;
const whole = new RegExp(`^\\s*${directive.source}\\s*$`);

/**
 * Puts files in place of `<<include(path)>>`. CircleCI's own tool, in its first version, takes the directive for a whole text
 * alone, and one in it: so does this. A `<<` in the file is written `\<<`, which CircleCI undoes: it would be a parameter.
 *
 * @param files by path from the orb's root
 * @throws Error where a directive is only a part of a text, or names no file
 */
export function include(content: Content, files: ReadonlyMap<string, string>): Content {
  if (typeof content === 'string') return included(content, files);
  if (Array.isArray(content)) return (content as readonly Content[]).map((each) => include(each, files));
  if (!isMapping(content)) return content;
  return Object.fromEntries(Object.entries(content).map(([key, value]) => [key, include(value, files)]));
}

function included(text: string, files: ReadonlyMap<string, string>): string {
  if (!directive.test(text)) return text;
  const [, path] = whole.exec(text) ?? [];
  if (path === undefined)
    throw new Error(`An include must be the whole text, and the only one: ${JSON.stringify(text.slice(0, 80))}.`);
  const file = files.get(path);
  if (file === undefined) throw new Error(`${path} is included, and is not there.`);
  return file.replaceAll('<<', '\\<<');
}
