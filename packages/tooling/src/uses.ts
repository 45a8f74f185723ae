import { isAlias, isMap, isScalar, isSeq, LineCounter, parseAllDocuments, visit, type Document, type Node } from 'yaml';

/** One place in a pipeline where a product of ours is used. */
export interface Use {
  readonly product: 'action' | 'task' | 'orb command' | 'orb job' | 'component';
  /** Which one: `load`, `run`; for the action and the task their own name. */
  readonly name: string;
  /** What it is given, by name. */
  readonly given: Readonly<Record<string, unknown>>;
  /** Where it stands in the text, from 1. */
  readonly line: number;
}

/** What a YAML text comes to. */
export interface Pipeline {
  readonly uses: readonly Use[];
  /** Every text in it, with its line: commands among them. */
  readonly texts: readonly { readonly text: string; readonly line: number }[];
  /** Every list of words in it: a container's command, as Kubernetes has it, with its arguments. */
  readonly words: readonly { readonly words: readonly string[]; readonly line: number }[];
  readonly mistakes: readonly { readonly text: string; readonly line: number }[];
}

/** The key under which a product is named, what that looks like, and the key of what it is given. */
const kinds = [
  // Forgejo takes an action of GitHub's by its whole address.
  {
    key: 'uses',
    name: /^(?:https:\/\/github\.com\/)?infisical-ci\/(load-secrets)@/,
    with: 'with',
    product: 'action',
  },
  { key: 'task', name: /^(LoadInfisicalSecrets)@/, with: 'inputs', product: 'task' },
  { key: 'component', name: /\/infisical-ci\/load-secrets\/([\w-]+)@/, with: 'inputs', product: 'component' },
  { key: 'remote', name: /\/infisical-([\w-]+)\.yml$/, with: 'inputs', product: 'component' },
] as const;

/** As CircleCI's configurations name the orb: `orbs: { infisical: infisical-ci/secrets@1 }`. */
const orbName = /^infisical\/([\w-]+)$/;

/** Where our products are used in a YAML text (of several documents, or one), whatever is around them, and what is no YAML in it. */
export function readPipeline(text: string): Pipeline {
  const counter = new LineCounter();
  const documents = parseAllDocuments(text, { lineCounter: counter, merge: true }) as readonly Document.Parsed[];
  const uses: Use[] = [];
  const texts: { text: string; line: number }[] = [];
  const words: { words: readonly string[]; line: number }[] = [];
  const lineOf = (node: unknown): number => counter.linePos((node as Node | null)?.range?.[0] ?? 0).line;

  for (const document of documents) {
    const plain = (node: unknown): unknown =>
      typeof node === 'object' && node !== null && 'toJS' in node ? (node as Node).toJS(document) : node;
    visit(document, {
      Scalar(_, node, path) {
        if (typeof node.value !== 'string') return;
        texts.push({ text: node.value, line: lineOf(node) });
        const [, name] = (isSeq(path.at(-1)) ? orbName.exec(node.value) : undefined) ?? [];
        if (name !== undefined) uses.push({ product: orbPart(path), name, given: {}, line: lineOf(node) });
      },
      Map(_, map) {
        for (const kind of kinds) {
          const named = plain(map.get(kind.key, true));
          const [, name] = (typeof named === 'string' ? kind.name.exec(named) : undefined) ?? [];
          if (name === undefined) continue;
          const given = plain(map.get(kind.with, true)) ?? {};
          uses.push({ product: kind.product, name, given: given as Use['given'], line: lineOf(map) });
        }
        const command = [map.get('command', true), map.get('args', true)].map(plain).filter(Array.isArray);
        if (command.length > 0) words.push({ words: command.flat().map(String), line: lineOf(map) });
      },
      Pair(_, pair, path) {
        const [, name] = orbName.exec(String(isScalar(pair.key) ? pair.key.value : '')) ?? [];
        if (name === undefined || !(isMap(pair.value) || isAlias(pair.value))) return;
        const given = plain(pair.value) as Use['given'];
        uses.push({ product: orbPart(path), name, given, line: lineOf(pair.key) });
      },
    });
  }
  const mistakes = documents.flatMap(({ errors }) =>
    errors.map(({ message, pos }) => ({ text: message.split('\n')[0] ?? message, line: counter.linePos(pos[0]).line })),
  );
  return { uses, texts, words, mistakes };
}

/** A job stands in the list of a workflow's jobs, a command in that of steps: the nearest one says it. */
function orbPart(path: readonly unknown[]): Use['product'] {
  const keys = path.flatMap((node) => {
    const key = (node as { key?: unknown }).key;
    return isScalar(key) ? [key.value] : [];
  });
  return keys.findLast((key) => key === 'jobs' || key === 'steps') === 'jobs' ? 'orb job' : 'orb command';
}
