// An action as GitHub's runner finds it: what its action.yml says to run, and with which inputs.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

export interface Action {
  readonly folder: string;
  /** Below the folder. */
  readonly main: string;
  readonly post?: string;
  /** Declared inputs, each with its default or an empty text. */
  readonly inputs: Readonly<Record<string, string>>;
}

interface Manifest {
  readonly inputs?: Readonly<Record<string, { readonly default?: unknown } | null>> | null;
  readonly runs: { readonly main: string; readonly post?: string };
}

/** @param folder where action.yml is */
export function readAction(folder: string): Action {
  const { inputs, runs } = parse(readFileSync(join(folder, 'action.yml'), 'utf8')) as Manifest;
  const defaults = Object.entries(inputs ?? {}).map(([name, input]) => [name, evaluated(name, input?.default)]);
  return { folder, ...runs, inputs: Object.fromEntries(defaults) as Action['inputs'] };
}

function evaluated(name: string, given: unknown): string {
  // Every scalar reaches the action as it is written.
  const text =
    typeof given === 'string' || typeof given === 'number' || typeof given === 'boolean' ? String(given) : '';
  if (text.includes('${{'))
    throw new Error(`The input ${name} has an expression for a default, which this runner cannot evaluate.`);
  return text;
}

/** The variables by which a step's inputs reach its action: declared ones always, undeclared ones where given. */
export function inputVariables(action: Action, given: Readonly<Record<string, string>>): Record<string, string> {
  const declared = new Map(Object.entries(action.inputs));
  // The runner compares names without case: `with: {Domain: x}` is the input `domain`.
  for (const [name, value] of Object.entries(given)) {
    const same = [...declared.keys()].find((known) => known.toLowerCase() === name.toLowerCase());
    declared.set(same ?? name, value);
  }
  return Object.fromEntries([...declared].map(([name, value]) => [variableOf(name), value]));
}

/** Spaces become underscores; dashes stay. */
function variableOf(input: string): string {
  return `INPUT_${input.replaceAll(' ', '_').toUpperCase()}`;
}
