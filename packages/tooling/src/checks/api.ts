import { codes } from '@infisical-ci/http';
import ts from 'typescript';
import { commentOf } from '../api/comment';
import { exportsOf, type Exported } from '../api/exports';
import { signatureOf } from '../api/signature';
import { lineAt } from '../lines';
import { apiRooms, indexOf } from '../renders/api';
import type { Check, Finding } from './check';

/** What a room gives to others says what it takes, gives and throws. That docs/api has it all is the matter of rendering. */
export const apiCheck: Check = {
  title: 'what rooms give to others is documented',
  run: (repository) => ({
    findings: apiRooms.flatMap((room) => exportsOf(repository, indexOf(room)).flatMap(undocumented)),
  }),
};

/** What the comment of a declaration lacks, or says that cannot be. */
export function undocumented(exported: Exported): readonly Finding[] {
  const { name, file, source, node } = exported;
  const line = lineAt(source.text, node.getStart(source));
  const comment = commentOf(exported);
  if (!comment?.text) return [{ file, line, text: `${name} has no doc comment: say what it takes, gives and throws.` }];
  const signature = signatureOf(exported);
  const throws = ts.isFunctionDeclaration(node) && node.body !== undefined && throwsIn(node.body);
  return [
    ...(throws && comment.throws.length === 0 ? [`${name} throws, and its doc comment does not say what.`] : []),
    ...comment.params
      .filter((param) => !new RegExp(`\\b${param.name}\\b`).test(signature))
      .map((param) => `${name} has no parameter ${param.name}: its doc comment says so.`),
    ...comment.throws
      .flatMap(codesIn)
      .filter((code) => !Object.hasOwn(codes, code))
      .map((code) => `"${code}", which the doc comment of ${name} says that it throws, is no code of a Failure.`),
  ].map((text) => ({ file, line, text }));
}

/** Whether the function itself throws; what it gives back may, too, and says so where it is described. */
function throwsIn(node: ts.Node): boolean {
  if (ts.isThrowStatement(node)) return true;
  return !ts.isFunctionLike(node) && (ts.forEachChild(node, throwsIn) ?? false);
}

/** The codes behind `Failure`, up to the first word that is none of a list: `Failure access-denied, not-found (a folder), ...`. */
function codesIn(text: string): readonly string[] {
  const listed = /^Failure ([a-z]+(?:-[a-z]+)*(?: \([^)]*\))?(?:, [a-z]+(?:-[a-z]+)+(?: \([^)]*\))?)*)/.exec(text)?.[1];
  const words = listed?.replace(/ \([^)]*\)/g, '').split(', ') ?? [];
  // `Failure what logging in throws`, `Failure with the last code`.
  return words.filter((word, at) => at > 0 || word.includes('-') || Object.hasOwn(codes, word));
}
