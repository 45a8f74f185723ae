import { posix } from 'node:path';
import { anchorsIn, linksIn, undefinedIn, type Link } from '../markdown';
import type { Repository } from '../repository';
import type { Check, Finding } from './check';

type Seen = Pick<Repository, 'files' | 'read'>;

const frontDoor = 'README.md';
const isPage = /^docs\/.*\.md$/;

/** Where a reader is sent there is something: each file, each heading; and each page of docs/ can be reached from the README. */
export const linksCheck: Check = {
  title: 'links in Markdown lead somewhere, and the README leads to every page',
  run: (repository) => {
    const markdown = repository.files.filter((path) => path.endsWith('.md'));
    const external = markdown.flatMap((file) => linksIn(repository.read(file)).filter(isExternal));
    return {
      findings: [...markdown.flatMap((file) => inFile(repository, file)), ...unreached(repository)],
      figures: [`${external.length} addresses of the web are looked at for their form alone`],
    };
  },
};

/** Which links of a file lead nowhere. */
export function inFile(seen: Seen, file: string): readonly Finding[] {
  const text = seen.read(file);
  return [
    ...linksIn(text).flatMap((one) => found(isExternal(one) ? addressed(one) : local(seen, file, one), file, one)),
    ...undefinedIn(text).flatMap((one) => found(`no line says "[${one.target}]: ..."`, file, one)),
  ];
}

/** The pages to which no way of links leads from the README. */
export function unreached(seen: Seen): readonly Finding[] {
  const reached = new Set([frontDoor]);
  // A set is walked in order of insertion, and what is added on the way is walked too.
  for (const file of reached) {
    if (!file.endsWith('.md') || !seen.files.includes(file)) continue;
    for (const one of linksIn(seen.read(file))) if (!isExternal(one)) reached.add(placeOf(file, one).path);
  }
  return seen.files
    .filter((file) => isPage.test(file) && !reached.has(file))
    .map((file) => ({
      file,
      text: 'No way of links leads here from the README: link it where a reader looks for it.',
    }));
}

function addressed({ target }: Link): string | undefined {
  if (target.startsWith('mailto:')) return;
  if (!URL.canParse(target)) return 'it is no address';
  return target.startsWith('https://') ? undefined : 'it is not https';
}

function local({ files, read }: Seen, file: string, one: Link): string | undefined {
  const { path, anchor } = placeOf(file, one);
  if (!files.includes(path)) {
    const isFolder = path === '.' || files.some((other) => other.startsWith(`${path.replace(/\/$/, '')}/`));
    return isFolder ? undefined : `there is no ${path}`;
  }
  if (anchor === undefined || !path.endsWith('.md')) return;
  const anchors = anchorsIn(read(path));
  return anchors.has(anchor) ? undefined : `no heading of ${path} is called so; there are ${near(anchors, anchor)}`;
}

function placeOf(file: string, { target }: Link): { path: string; anchor?: string } {
  const [path = '', anchor] = decodeURI(target).split('#');
  const from = path.startsWith('/') ? path.slice(1) : posix.join(posix.dirname(file), path);
  return { path: path === '' ? file : posix.normalize(from), ...(anchor === undefined ? {} : { anchor }) };
}

/** Those that share a word with it, or all. */
function near(anchors: ReadonlySet<string>, anchor: string): string {
  const words = anchor.split('-').filter((word) => word.length > 2);
  const close = [...anchors].filter((one) => words.some((word) => one.includes(word)));
  return (close.length > 0 ? close : [...anchors]).slice(0, 10).join(', ');
}

function found(wrong: string | undefined, file: string, { target, line }: Link): readonly Finding[] {
  return wrong === undefined ? [] : [{ file, line, text: `The link to ${target} leads nowhere: ${wrong}.` }];
}

const isExternal = ({ target }: Link): boolean => /^[a-z][a-z+.-]*:/i.test(target);
