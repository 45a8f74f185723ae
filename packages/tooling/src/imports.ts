import { isBuiltin } from 'node:module';
import ts from 'typescript';

/** Something that a file names from outside itself: a module by its specifier, or a global by its name. */
export interface Named {
  readonly name: string;
  /** From 1. */
  readonly line: number;
  readonly global: boolean;
}

/**
 * Every module that a TypeScript source imports (types, re-exports, `import()` and `require` included), and every use
 * of the global `process`. Node's own modules are named with `node:`, however they were written.
 */
export function namesIn(path: string, text: string): readonly Named[] {
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  const found: Named[] = [];
  const add = (node: ts.Node, name: string, global: boolean): void => {
    found.push({ name, line: source.getLineAndCharacterOfPosition(node.getStart()).line + 1, global });
  };
  const visit = (node: ts.Node): void => {
    const specifier = specifierOf(node);
    if (specifier) add(specifier, isBuiltin(specifier.text) ? withPrefix(specifier.text) : specifier.text, false);
    if (ts.isIdentifier(node) && node.text === 'process' && isGlobal(node)) add(node, node.text, true);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

function withPrefix(name: string): string {
  return name.startsWith('node:') ? name : `node:${name}`;
}

function specifierOf(node: ts.Node): ts.StringLiteralLike | undefined {
  const named =
    ts.isImportDeclaration(node) || ts.isExportDeclaration(node)
      ? node.moduleSpecifier
      : ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)
        ? node.argument.literal
        : ts.isCallExpression(node) && asksForModule(node.expression)
          ? node.arguments[0]
          : undefined;
  return named && ts.isStringLiteralLike(named) ? named : undefined;
}

function asksForModule(callee: ts.Expression): boolean {
  return callee.kind === ts.SyntaxKind.ImportKeyword || (ts.isIdentifier(callee) && callee.text === 'require');
}

/** A value that is used, and not the name of a member or of something declared here. */
function isGlobal(node: ts.Identifier): boolean {
  const { parent } = node;
  if (ts.isPropertyAccessExpression(parent) && parent.name === node)
    return parent.expression.getText() === 'globalThis';
  if (ts.isShorthandPropertyAssignment(parent)) return true;
  const named = 'name' in parent ? parent.name : undefined;
  return named !== node && !ts.isImportSpecifier(parent) && !ts.isQualifiedName(parent);
}
