import { posix } from 'node:path';
import ts from 'typescript';
import type { Repository } from '../repository';

export type Sources = Pick<Repository, 'read' | 'files'>;

type Declared =
  | ts.FunctionDeclaration
  | ts.ClassDeclaration
  | ts.InterfaceDeclaration
  | ts.TypeAliasDeclaration
  | ts.VariableStatement;

/** Something that a room gives to others, where it is declared. */
export interface Exported {
  readonly name: string;
  readonly file: string;
  readonly source: ts.SourceFile;
  readonly node: Declared;
}

/**
 * What an index gives to other rooms, in its order. What it passes on from another room belongs to that one, and is left out.
 * Only parsed, and not compiled: every declaration that is public says its types itself.
 *
 * @param index the path of the file from the repository
 * @throws Error where a name is declared nowhere: a way of exporting that this does not read
 */
export function exportsOf(sources: Sources, index: string): readonly Exported[] {
  const source = parse(sources, index);
  return source.statements.flatMap((statement) => {
    if (isExported(statement))
      return namesOf(statement).map((name) => ({ name, file: index, source, node: statement }));
    if (!ts.isExportDeclaration(statement)) return [];
    const from = statement.moduleSpecifier;
    if (!from || !ts.isStringLiteral(from) || !statement.exportClause || !ts.isNamedExports(statement.exportClause))
      throw new Error(`${index}: ${statement.getText(source)} is no list of names from a file: write one.`);
    if (!from.text.startsWith('.')) return [];
    const file = resolve(sources, index, from.text);
    return statement.exportClause.elements.map(({ name }) => find(sources, file, name.text));
  });
}

/** The declaration of a name, looked for in a file and in those that it passes names on from. */
function find(sources: Sources, file: string, name: string): Exported {
  const found = lookFor(sources, file, name);
  if (!found) throw new Error(`${file} does not declare ${name} in a way that the docs can be made from.`);
  return found;
}

function lookFor(sources: Sources, file: string, name: string): Exported | undefined {
  const source = parse(sources, file);
  for (const statement of source.statements) {
    if (isExported(statement) && namesOf(statement).includes(name)) return { name, file, source, node: statement };
    if (!ts.isExportDeclaration(statement)) continue;
    const { moduleSpecifier: from, exportClause: names } = statement;
    if (!from || !ts.isStringLiteral(from)) continue;
    // Without a list of names it passes on all that there are.
    const mayHave = !names || (ts.isNamedExports(names) && names.elements.some((each) => each.name.text === name));
    const found = mayHave ? lookFor(sources, resolve(sources, file, from.text), name) : undefined;
    if (found) return found;
  }
  return undefined;
}

function resolve({ files }: Sources, from: string, specifier: string): string {
  const path = posix.join(posix.dirname(from), specifier);
  return files.includes(`${path}.ts`) ? `${path}.ts` : `${path}/index.ts`;
}

const parse = ({ read }: Sources, file: string): ts.SourceFile =>
  ts.createSourceFile(file, read(file), ts.ScriptTarget.Latest, true);

function isExported(statement: ts.Statement): statement is Declared {
  const isDeclared =
    ts.isFunctionDeclaration(statement) ||
    ts.isClassDeclaration(statement) ||
    ts.isInterfaceDeclaration(statement) ||
    ts.isTypeAliasDeclaration(statement) ||
    ts.isVariableStatement(statement);
  return isDeclared && (statement.modifiers ?? []).some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword);
}

function namesOf(node: Declared): readonly string[] {
  if (!ts.isVariableStatement(node)) return node.name ? [node.name.text] : [];
  return node.declarationList.declarations.map(({ name }) => name.getText());
}
