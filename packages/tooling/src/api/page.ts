import { posix } from 'node:path';
import ts from 'typescript';
import { commentOf, type Comment } from './comment';
import type { Exported } from './exports';
import { signatureOf } from './signature';

/**
 * What a room gives to others, as Markdown: first what can be called or used, then the shapes.
 *
 * @param folder of the page, from the repository: links to the sources are written from there
 */
export function apiOf(exported: readonly Exported[], folder: string): string {
  const titled = (title: string, some: readonly Exported[]): readonly string[] =>
    some.length > 0 ? [`## ${title}`, ...some.map((each) => section(each, folder))] : [];
  return [
    ...titled(
      'Functions and values',
      exported.filter((each) => !isShape(each)),
    ),
    ...titled('Shapes', exported.filter(isShape)),
  ].join('\n\n');
}

const isShape = ({ node }: Exported): boolean => ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node);

function section(exported: Exported, folder: string): string {
  const { name, file } = exported;
  const comment = commentOf(exported);
  return [
    `### ${name}`,
    ...(comment ? [comment.text] : []),
    `\`\`\`ts\n${signatureOf(exported)}\n\`\`\``,
    ...(comment ? list(comment) : []),
    `[${posix.basename(file)}](${posix.relative(folder, file)})`,
  ].join('\n\n');
}

function list({ params, returns, throws, see }: Comment): readonly string[] {
  const items = [
    ...params.map(({ name, text }) => `- \`${name}\`: ${text}`),
    ...returns.map((text) => `- Gives ${text}`),
    ...throws.map((text) => `- Throws ${text}`),
    ...see.map((text) => `- See ${text}`),
  ];
  return items.length > 0 ? [items.join('\n')] : [];
}
