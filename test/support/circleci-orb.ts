// The packed orb as CircleCI's compiler reads it: parameters put in, commands unfolded into steps.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { repository } from './repository';

type Value = string | number | boolean;
export type Given = Readonly<Record<string, Value>>;

interface Parameter {
  readonly type: string;
  readonly default?: Value;
}

export interface OrbStep {
  readonly name: string;
  readonly command: string;
  readonly shell?: string;
  readonly when?: 'on_success' | 'on_fail' | 'always';
  readonly environment?: Readonly<Record<string, Value>>;
  readonly working_directory?: string;
}

type RawStep =
  | 'checkout'
  | { readonly run: OrbStep }
  | { readonly when: { readonly condition: unknown; readonly steps: readonly RawStep[] } }
  | Readonly<Record<string, Given>>;

interface Component {
  readonly parameters?: Readonly<Record<string, Parameter>>;
  readonly steps: readonly RawStep[];
}

interface Orb {
  readonly commands: Readonly<Record<string, Component>>;
  readonly jobs: Readonly<Record<string, Component>>;
}

const packed = join(repository, '.build/circleci-orb/orb.yml');
let read: Orb | undefined;

const orb = (): Orb => (read ??= parse(readFileSync(packed, 'utf8')) as Orb);

/** The steps that a command of the orb comes to. */
export const orbSteps = (command: string, given: Given = {}): readonly OrbStep[] =>
  stepsOf(named(orb().commands, command), given);

/** The steps of a job of the orb; `checkout` is nothing here. */
export const orbJob = (job: string, given: Given = {}): readonly OrbStep[] => stepsOf(named(orb().jobs, job), given);

function named(components: Readonly<Record<string, Component>>, name: string): Component {
  const found = components[name];
  if (!found) throw new Error(`The orb has no ${name}.`);
  return found;
}

function stepsOf({ parameters = {}, steps }: Component, given: Given): readonly OrbStep[] {
  for (const name of Object.keys(given))
    if (!Object.hasOwn(parameters, name)) throw new Error(`Unexpected argument: ${name}.`);
  const values = Object.fromEntries(
    Object.entries(parameters).map(([name, { type, default: fallback }]) => {
      const value = given[name] ?? fallback;
      if (value === undefined) throw new Error(`Missing required argument: ${name}.`);
      if (type === 'env_var_name' && !/^[A-Za-z_]\w*$/.test(String(value)))
        throw new Error(`${name} is no name of a variable.`);
      return [name, value];
    }),
  );
  return unfold(put(steps, values) as readonly RawStep[]);
}

function unfold(steps: readonly RawStep[]): readonly OrbStep[] {
  return steps.flatMap((step) => {
    if (step === 'checkout') return [];
    const [[name, content] = ['', {}]] = Object.entries(step);
    if (name === 'when') {
      const { condition, steps: inner } = content as { condition: unknown; steps: readonly RawStep[] };
      return condition ? unfold(inner) : [];
    }
    // Here, too, `run` is CircleCI's own.
    return name === 'run' ? [content as OrbStep] : orbSteps(name, content as Given);
  });
}

/** A parameter that is a whole text keeps its type; `\<<` stands for `<<`. */
function put(content: unknown, values: Given): unknown {
  if (typeof content === 'string') {
    const [, alone = ''] = /^<< parameters\.(\w+) >>$/.exec(content) ?? [];
    if (alone) return values[alone];
    return content
      .replace(/(?<!\\)<<\s*parameters\.(\w+)\s*>>/g, (_all, name: string) => String(values[name]))
      .replaceAll('\\<<', '<<');
  }
  if (Array.isArray(content)) return content.map((each) => put(each, values));
  if (typeof content !== 'object' || content === null) return content;
  return Object.fromEntries(Object.entries(content).map(([key, value]) => [key, put(value, values)]));
}
