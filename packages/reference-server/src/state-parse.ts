// Reads a state file, and says where it is wrong. Never says what it read there: a state file holds secrets.
import { Ajv2020, type ErrorObject } from 'ajv/dist/2020';
import { parseDocument } from 'yaml';
import schema from '../state.schema.json';
import type { State } from './state';
import { contradictions } from './state-contradictions';
import { sentence } from './state-sentences';

let check: ReturnType<Ajv2020['compile']> | undefined;

/**
 * A state file, YAML or JSON.
 * @param fileName what messages call it
 * @throws Error with one line for each thing that is wrong: the path in the file, what is wrong and what is allowed
 */
export function parseState(text: string, fileName: string): State {
  const document = parseDocument(text);
  const [broken] = document.errors;
  if (broken) {
    const [at] = broken.linePos ?? [];
    const place = at ? `${fileName}:${at.line}:${at.col}` : fileName;
    // The parser's own message quotes the line.
    throw new Error(`${place}: this is neither YAML nor JSON (${broken.code.toLowerCase().replaceAll('_', ' ')}).`);
  }
  const value: unknown = document.toJS() ?? {};
  // Compiled when first needed: most servers are started without a file.
  check ??= new Ajv2020({ allErrors: true, verbose: true, allowUnionTypes: true }).compile(schema);
  const problems = check(value) ? contradictions(value as State) : sentences(check.errors ?? []);
  if (problems.length > 0) throw new Error(problems.map((problem) => `${fileName}: ${problem}`).join('\n'));
  return value as State;
}

function sentences(errors: readonly ErrorObject[]): string[] {
  // What is wrong with a name is said by the rule that the name breaks.
  return errors.filter(({ keyword }) => keyword !== 'propertyNames').map(sentence);
}
