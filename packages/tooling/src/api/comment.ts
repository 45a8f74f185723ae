import ts from 'typescript';
import type { Exported } from './exports';

/** What the comment above a declaration says. Texts are Markdown, as they were written. */
export interface Comment {
  readonly text: string;
  readonly params: readonly { readonly name: string; readonly text: string }[];
  readonly returns: readonly string[];
  readonly throws: readonly string[];
  readonly see: readonly string[];
}

/** The doc comment of a declaration; undefined where it has none. */
export function commentOf({ source, node }: Pick<Exported, 'source' | 'node'>): Comment | undefined {
  const found = (ts.getLeadingCommentRanges(source.text, node.pos) ?? [])
    .map(({ pos, end }) => source.text.slice(pos, end))
    .findLast((text) => text.startsWith('/**'));
  return found === undefined ? undefined : readComment(found);
}

/** Takes a comment apart: what stands before the first tag, then the tags, each to the next one. */
export function readComment(comment: string): Comment {
  const lines = comment.replace(/^\/\*\*|\*\/$/g, '').split('\n');
  const [text = '', ...tags] = lines
    .map((line) => line.replace(/^\s*\* ?/, '').trimEnd())
    .join('\n')
    .split(/(?<=^|\s)@(?=(?:param|returns|throws|see)\s)/)
    .map((part) => part.trim());
  const tagged = (name: string): readonly string[] =>
    tags.filter((tag) => tag.startsWith(`${name} `)).map((tag) => tag.slice(name.length + 1).replace(/\s*\n\s*/g, ' '));
  return {
    text,
    params: tagged('param').map((param) => {
      const [name = ''] = param.split(' ', 1);
      return { name, text: param.slice(name.length).trim() };
    }),
    returns: tagged('returns'),
    throws: tagged('throws'),
    see: tagged('see'),
  };
}
