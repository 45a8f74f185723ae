import ts from 'typescript';
import type { Exported } from './exports';

/** A constant may show this much of what it holds; what is longer is looked up in its file. */
const longest = 400;

/** A declaration as somebody who uses it needs it: without bodies, and without `export`. */
export function signatureOf({ name, source, node }: Exported): string {
  const text = ts.isVariableStatement(node) ? constant(name, source, node) : withoutBodies(source, node);
  return text.replace(/^export (?:async )?/, '');
}

function constant(name: string, source: ts.SourceFile, node: ts.VariableStatement): string {
  const declared = node.declarationList.declarations.find((each) => each.name.getText(source) === name);
  const type = declared?.type?.getText(source);
  if (type !== undefined) return `const ${name}: ${type}`;
  const value = declared?.initializer;
  if (value && ts.isArrowFunction(value)) {
    const end = value.equalsGreaterThanToken.pos;
    return `const ${name} = ${source.text.slice(value.getStart(source), end)} => ...`;
  }
  const whole = value?.getText(source) ?? '';
  return `const ${name} = ${whole.length <= longest ? whole : '{ ... }'}`;
}

/** The text of a declaration without the bodies of its functions. */
function withoutBodies(source: ts.SourceFile, node: ts.Node): string {
  const bodies: ts.Node[] = [];
  const visit = (each: ts.Node): void => {
    if (ts.isBlock(each)) bodies.push(each);
    else ts.forEachChild(each, visit);
  };
  visit(node);
  const start = node.getStart(source);
  const instead = ts.isClassDeclaration(node) ? ';' : '';
  return bodies.reduceRight(
    (text, body) => text.slice(0, body.pos - start) + instead + text.slice(body.end - start),
    source.text.slice(start, node.end),
  );
}
