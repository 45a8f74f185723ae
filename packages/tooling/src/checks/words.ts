import { basename } from 'node:path';
import { lineAt } from '../lines';
import type { Repository } from '../repository';
import type { Check, Finding } from './check';

/** A text that must stand in no committed file. The patterns escape their dots and slashes, and so miss themselves. */
interface Ban {
  readonly pattern: RegExp;
  /** Files in which it is looked for; absent: all. */
  readonly only?: RegExp;
  readonly text: string;
}

const bans: readonly Ban[] = [
  {
    pattern: /registry\.(?:npmjs\.org|yarnpkg\.com)|(?:proxy\.golang|pypi|rubygems|crates)\.(?:org|io)/i,
    text: 'names the host of a package registry: say what is needed, not where from.',
  },
  {
    pattern: /(?<![\w}.)*-])\/(?:work|root)\/\w|\.\.\/shared\//,
    text: 'names a place on one machine: the project stands alone, so copy what is needed into it.',
  },
  {
    pattern: /"resolved": "https?:/,
    only: /package-lock\.json$/,
    text: 'holds a download address: .npmrc says omit-lockfile-registry-resolved; run npm install again.',
  },
];

const emptyName = /^(utils?|helpers?|common)(\.|$)/i;
const binary = /\.(png|jpg|gif|ico|woff2?|gz|zip)$/;

/** Names that say nothing, and texts that belong on no other machine. (How long a file may be, eslint says.) */
export const wordsCheck: Check = {
  title: 'names say something, and nothing points out of the repository',
  run: (repository) => ({
    findings: repository.files.flatMap((file) => [...inName(file), ...inText(repository, file)]),
  }),
};

/** What is wrong with the path of a file. */
export function inName(file: string): readonly Finding[] {
  const empty = file.split('/').find((part) => emptyName.test(basename(part)));
  return empty === undefined ? [] : [{ file, text: `"${empty}" says nothing: name it after its one topic.` }];
}

/** What a file says that it must not. Generated and binary files are read too, but for pictures. */
export function inText({ read, root }: Pick<Repository, 'read' | 'root'>, file: string): readonly Finding[] {
  if (binary.test(file)) return [];
  const text = read(file);
  const found = bans.flatMap(({ pattern, only, text: what }) => {
    const match = only?.test(file) === false ? null : pattern.exec(text);
    return match ? [{ file, line: lineAt(text, match.index), text: `"${match[0]}" ${what}` }] : [];
  });
  const here = text.indexOf(`${root}/`);
  if (here >= 0)
    found.push({
      file,
      line: lineAt(text, here),
      text: 'It names the folder of this checkout: make the path relative.',
    });
  return found;
}
