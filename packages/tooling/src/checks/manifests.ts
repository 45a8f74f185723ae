import { validate } from '@actions/languageservice';
import { LineCounter, parse, parseDocument } from 'yaml';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { workflowExamples } from '../examples';
import type { Repository } from '../repository';
import type { Check, Finding } from './check';

type Validation = NonNullable<Parameters<typeof validate>[1]>;
type Provider = NonNullable<Validation['actionsMetadataProvider']>;
type Metadata = Awaited<ReturnType<Provider['fetchActionMetadata']>>;
type Read = Pick<Repository, 'read'>;

const isAction = /(^|\/)action\.yml$/;
const isWorkflow = /^(?:examples\/.+\/)?\.github\/workflows\/[^/]+\.ya?ml$/;

/** What GitHub lets stand below an input or output. Its own validator looks no deeper than their names. */
const inner: Readonly<Record<string, readonly string[]>> = {
  inputs: ['description', 'required', 'default', 'deprecationMessage'],
  outputs: ['description', 'value'],
};

/** Manifests, workflows and the docs' examples are what GitHub takes, by GitHub's own validator. */
export const manifestsCheck: Check = {
  title: 'GitHub takes the manifests, the workflows and the examples in the docs',
  async run({ files, read }) {
    const actions = files.filter((path) => isAction.test(path));
    const found = await Promise.all([
      ...actions.map((path) => inAction({ read }, path)),
      ...files.filter((path) => isWorkflow.test(path)).map((path) => inWorkflow({ read }, path, actions)),
      ...files.filter((path) => path.endsWith('.md')).map((path) => inExamples({ read }, path, actions)),
    ]);
    return { findings: found.flat() };
  },
};

/** What is wrong with an action.yml. */
export async function inAction({ read }: Read, file: string): Promise<readonly Finding[]> {
  const text = read(file);
  return [...(await judged(file, 'action.yml', { text, shift: 1 }, {})), ...innerKeys(file, text)];
}

/** What is wrong with a workflow, the inputs that it gives to our actions included. */
export async function inWorkflow(
  { read }: Read,
  file: string,
  actions: readonly string[],
): Promise<readonly Finding[]> {
  return judged(file, '.github/workflows/a.yml', { text: read(file), shift: 1 }, knowing(read, actions));
}

/** What is wrong with the workflows that a Markdown file shows. */
export async function inExamples(
  { read }: Read,
  file: string,
  actions: readonly string[],
): Promise<readonly Finding[]> {
  const examples = workflowExamples(read(file));
  const config = knowing(read, actions);
  return (await Promise.all(examples.map((one) => judged(file, '.github/workflows/a.yml', one, config)))).flat();
}

let judgements = 0;

async function judged(
  file: string,
  as: string,
  { text, shift }: { text: string; shift: number },
  config: Validation,
): Promise<readonly Finding[]> {
  // The validator keeps what it parsed by address, and so would give the first answer for each further text.
  judgements += 1;
  const diagnostics = await validate(TextDocument.create(`file:///${judgements}/${as}`, 'yaml', 1, text), config);
  return diagnostics
    .filter(({ severity = 1 }) => severity === 1)
    .map(({ message, range }) => ({
      file,
      line: range.start.line + shift,
      text: `GitHub would refuse it: ${typeof message === 'string' ? message : message.value}.`,
    }));
}

/** Tells the validator which inputs our actions have, by the last part of their folder's name; of others it asks nothing. */
function knowing(read: Read['read'], actions: readonly string[]): Validation {
  return {
    actionsMetadataProvider: {
      fetchActionMetadata: ({ owner, name }) => {
        const file = owner === 'infisical-ci' && actions.find((path) => path.endsWith(`/${name}/action.yml`));
        return Promise.resolve(file ? (parse(read(file)) as Metadata) : { name, description: '' });
      },
    },
  };
}

function innerKeys(file: string, text: string): readonly Finding[] {
  const counter = new LineCounter();
  const document = parseDocument(text, { lineCounter: counter });
  const content = document.toJS() as Record<string, Record<string, Record<string, unknown> | null> | undefined>;
  return Object.entries(inner).flatMap(([section, allowed]) =>
    Object.entries(content[section] ?? {}).flatMap(([name, fields]) =>
      Object.keys(fields ?? {}).flatMap((key) => {
        if (allowed.includes(key)) return [];
        const node = document.getIn([section, name, key], true) as { range?: [number] } | undefined;
        const line = counter.linePos(node?.range?.[0] ?? 0).line;
        return [{ file, line, text: `"${key}" of ${name} is nothing that GitHub knows: ${allowed.join(', ')} are.` }];
      }),
    ),
  );
}
