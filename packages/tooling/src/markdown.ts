import { lineAt } from './lines';

/** A block of code between fences. */
export interface Block {
  /** What stands behind the opening fence: `yaml`, or nothing. */
  readonly language: string;
  /** Its lines, without the indent of the fence. */
  readonly text: string;
  /** Where its first line stands in the file, from 1. */
  readonly line: number;
}

/** Where a link leads, as it is written. */
export interface Link {
  readonly target: string;
  readonly line: number;
}

const fence = /^( *)```(\w*)[^\n]*\n([\s\S]*?)^ *```/gm;
const span = /(`+)[^`](?:[\s\S]*?[^`])?\1(?!`)/g;
const heading = /^#{1,6} +(.+?)(?: +#+)?$/gm;
const link = /\]\(<?([^)\s>]+)>?(?: "[^"]*")?\)|^\[[^\]]+\]: +<?(\S+?)>?$|<(?:a|img)[^>]*? (?:href|src)="([^"]+)"/gm;

/** Every block of code of a Markdown text. */
export function blocksIn(markdown: string): readonly Block[] {
  return [...markdown.matchAll(fence)].map(({ index, 1: indent = '', 2: language = '', 3: inside = '' }) => ({
    language,
    text: indent === '' ? inside : inside.replaceAll(new RegExp(`^${indent}`, 'gm'), ''),
    line: lineAt(markdown, index) + 1,
  }));
}

/** Every link of a Markdown text: inline, by reference, and as HTML; none that stands in code. */
export function linksIn(markdown: string): readonly Link[] {
  const prose = blanked(blanked(markdown, fence), span);
  return [...prose.matchAll(link)].map(({ index, 1: inline, 2: defined, 3: html }) => ({
    target: inline ?? defined ?? html ?? '',
    line: lineAt(prose, index),
  }));
}

/** References without a definition: `[text][name]`, where no line says `[name]: address`. GitHub shows them as they are written. */
export function undefinedIn(markdown: string): readonly Link[] {
  const prose = blanked(blanked(markdown, fence), span);
  const defined = new Set([...prose.matchAll(/^\[([^\]]+)\]:/gm)].map(({ 1: name = '' }) => name.toLowerCase()));
  return [...prose.matchAll(/\[[^\][]+\]\[([^\][]+)\]/g)].flatMap(({ index, 1: target = '' }) =>
    defined.has(target.toLowerCase()) ? [] : [{ target, line: lineAt(prose, index) }],
  );
}

/** The anchors that GitHub gives to the headings of a Markdown text; a repeated one gets a number. */
export function anchorsIn(markdown: string): ReadonlySet<string> {
  const anchors = new Set<string>();
  for (const { 1: title = '' } of blanked(markdown, fence).matchAll(heading)) {
    const plain = anchorOf(title);
    let anchor = plain;
    for (let again = 1; anchors.has(anchor); again += 1) anchor = `${plain}-${again}`;
    anchors.add(anchor);
  }
  return anchors;
}

/** The anchor of a heading: lower case, blanks as `-`, and nothing but letters, digits, `_` and `-` otherwise. */
function anchorOf(title: string): string {
  return title
    .replaceAll(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{M}\p{N}_\- ]/gu, '')
    .replaceAll(' ', '-');
}

/** The text without what a pattern finds, every line where it was. */
function blanked(text: string, pattern: RegExp): string {
  return text.replaceAll(pattern, (found) => found.replaceAll(/[^\n]/g, ' '));
}
