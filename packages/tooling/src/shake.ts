import { readFileSync } from 'node:fs';
import type { Plugin } from 'esbuild';
import ts from 'typescript';

/**
 * @actions/http-client is one class with a method for everything, and esbuild leaves classes whole. Of it only raw
 * requests are used (packages/http says why): the methods that those never call stay out, which is 20 kB.
 */
export const shakenHttpClient: Plugin = {
  name: 'shaken http-client',
  setup(build) {
    build.onLoad({ filter: /[\\/]@actions[\\/]http-client[\\/]lib[\\/]index\.js$/ }, ({ path }) => ({
      contents: shakeClass(readFileSync(path, 'utf8'), 'HttpClient', ['requestRaw']),
      loader: 'js',
    }));
  },
};

/**
 * Leaves of a module one class with its constructor and the methods that the named ones reach, and the statements that
 * those need: a method by `this.name`, a statement by any use of a name that it declares.
 * @throws Error where the class or a member is not there: another version of the package than the one this is made for.
 */
export function shakeClass(source: string, className: string, entries: readonly string[]): string {
  const file = ts.createSourceFile('module.js', source, ts.ScriptTarget.ES2023, true, ts.ScriptKind.JS);
  const found = file.statements.filter(ts.isClassDeclaration).find(({ name }) => name?.text === className);
  if (!found) throw new Error(`There is no class ${className} to take methods from.`);
  const members = new Map(found.members.map((member) => [nameOf(member), member]));
  for (const entry of entries) if (!members.has(entry)) throw new Error(`${className} has no method ${entry}.`);

  const keptMembers = reach(['constructor', ...entries], (name) =>
    namesIn(members.get(name), isOfThis).filter((each) => members.has(each)),
  );
  const droppedMembers = [...members].filter(([name]) => !keptMembers.has(name)).map(([, member]) => member);
  const owners = new Map<string, ts.Statement[]>();
  for (const statement of file.statements)
    for (const name of ownersOf(statement)) owners.set(name, [...(owners.get(name) ?? []), statement]);
  const needs = (statement: ts.Statement): string[] =>
    statement === found ? [...keptMembers].flatMap((name) => namesIn(members.get(name))) : namesIn(statement);
  const kept = reach([className], (name) => (owners.get(name) ?? []).flatMap(needs).filter((each) => owners.has(each)));
  const droppedStatements = [...owners].filter(([name]) => !kept.has(name)).flatMap(([, statements]) => statements);
  return without(source, [...droppedMembers, ...droppedStatements]);
}

function nameOf(member: ts.ClassElement): string {
  return ts.isConstructorDeclaration(member) ? 'constructor' : (member.name?.getText() ?? '');
}

/** Everything that can be reached from some names, these included. */
function reach(from: readonly string[], next: (name: string) => readonly string[]): ReadonlySet<string> {
  const reached = new Set<string>();
  const waiting = [...from];
  for (let name; (name = waiting.pop()) !== undefined;) {
    if (reached.has(name)) continue;
    reached.add(name);
    waiting.push(...next(name));
  }
  return reached;
}

/** `name` in `this.name`. */
const isOfThis = ({ parent }: ts.Identifier): boolean =>
  ts.isPropertyAccessExpression(parent) && parent.expression.kind === ts.SyntaxKind.ThisKeyword;

function namesIn(node: ts.Node | undefined, counts: (name: ts.Identifier) => boolean = () => true): string[] {
  const names: string[] = [];
  const walk = (child: ts.Node): void => {
    if (ts.isIdentifier(child) && counts(child)) names.push(child.text);
    ts.forEachChild(child, walk);
  };
  if (node) walk(node);
  return names;
}

/** What a statement of a module declares, or, of an enum as TypeScript writes it out, fills; imports are left to esbuild. */
function ownersOf(statement: ts.Statement): string[] {
  if (ts.isFunctionDeclaration(statement) || ts.isClassDeclaration(statement))
    return statement.name ? [statement.name.text] : [];
  if (ts.isVariableStatement(statement))
    return statement.declarationList.declarations.map(({ name }) => name.getText());
  if (!ts.isExpressionStatement(statement) || !ts.isCallExpression(statement.expression)) return [];
  const [filled] = statement.expression.arguments;
  return filled && ts.isBinaryExpression(filled) && ts.isIdentifier(filled.left) ? [filled.left.text] : [];
}

function without(source: string, nodes: readonly ts.Node[]): string {
  const cuts = [...new Set(nodes)].sort((a, b) => b.getFullStart() - a.getFullStart());
  return cuts.reduce((text, node) => text.slice(0, node.getFullStart()) + text.slice(node.getEnd()), source);
}
