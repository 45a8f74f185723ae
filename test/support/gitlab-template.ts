// A component as GitLab includes it: inputs checked, then put into the texts of the parsed file.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseAllDocuments } from 'yaml';
import { repository } from './repository';

export interface GitLabJobText {
  readonly id_tokens: Readonly<Record<string, { readonly aud: string }>>;
  readonly before_script?: readonly string[];
  readonly script?: readonly string[];
}

interface Spec {
  readonly inputs: Readonly<
    Record<
      string,
      { readonly default?: string | boolean | number; readonly regex?: string; readonly options?: readonly string[] }
    >
  >;
}

export type Inputs = Readonly<Record<string, string | boolean | number>>;

const templateText = (name: string): string =>
  readFileSync(join(repository, 'templates', name, 'template.yml'), 'utf8');

/** Both documents of a component: what it takes, and the jobs by name. */
function readTemplate(name: string): { spec: Spec; jobs: Readonly<Record<string, GitLabJobText>> } {
  const [head, body] = parseAllDocuments(templateText(name)).map((document) => document.toJS() as unknown);
  return { spec: (head as { spec: Spec }).spec, jobs: body as Readonly<Record<string, GitLabJobText>> };
}

/**
 * The job of a component, by its name.
 * @throws Error where GitLab would not make the pipeline
 */
export function includeTemplate(name: string, given: Inputs): Readonly<Record<string, GitLabJobText>> {
  const { spec, jobs } = readTemplate(name);
  for (const input of Object.keys(given)) if (!spec.inputs[input]) throw new Error(`unknown input: ${input}`);
  const values = Object.fromEntries(
    Object.entries(spec.inputs).map(([input, { default: preset, regex, options }]) => {
      const value = given[input] ?? preset;
      if (value === undefined) throw new Error(`\`${input}\` input: required value has not been provided`);
      // GitLab 17 takes no empty text where there is a regex, whatever that says.
      if (regex !== undefined && (String(value).trim() === '' || !new RegExp(regex).test(String(value))))
        throw new Error(`\`${input}\` input: provided value does not match required RegEx pattern`);
      if (options && !options.includes(String(value)))
        throw new Error(`\`${input}\` input: \`${String(value)}\` cannot be used because it is not in the list`);
      return [input, String(value)];
    }),
  );
  return walk(jobs, (text) =>
    text.replace(/\$\[\[ inputs\.(\w+) \]\]/g, (_, input: string) => values[input] ?? ''),
  ) as Readonly<Record<string, GitLabJobText>>;
}

function walk(value: unknown, fill: (text: string) => string): unknown {
  if (typeof value === 'string') return fill(value);
  if (Array.isArray(value)) return value.map((each) => walk(each, fill));
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(Object.entries(value).map(([key, each]) => [fill(key), walk(each, fill)]));
  return value;
}
