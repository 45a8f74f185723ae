import { Failure, keys, parseSettings, rowOf, spell, spellOut, type Product, type Settings } from '@infisical-ci/job';
import { manifestOf, type Known } from '../known-inputs';
import { blocksIn } from '../markdown';
import type { Repository } from '../repository';
import { readPipeline, type Use } from '../uses';
import type { Check, Finding } from './check';

type Read = Pick<Repository, 'files' | 'read'>;

const isExample = /^(?:examples|circleci-orb\/src\/examples)\/.*\.ya?ml$/;
const uuid = '00000000-0000-4000-8000-000000000000';

/** An expression of a platform's, known only when the job runs. */
const expression = /\$\{\{[^}]*\}\}|\$\[\[[^\]]*\]\]|<<[^>]*>>|\$\([^)]*\)|\$\{[^}]*\}|\$[A-Za-z_]\w*/g;

/** What stands for an expression where a job cannot do without the setting. */
const standIns: Readonly<Record<string, string>> = {
  identityId: uuid,
  clientId: uuid,
  clientSecret: 'given',
  accessToken: 'given',
  projectSlug: 'given',
  projectId: uuid,
  environment: 'given',
};

/** What the docs and examples/ show of pipelines is YAML, gives our products what they take, and settings that they would accept. */
export const pipelinesCheck: Check = {
  title: 'examples of pipelines give our products what they take',
  run(repository) {
    const texts = repository.files.flatMap((file) => yamlIn(repository, file));
    const found = texts.map(({ file, text, shift }) => inText(repository, file, text, shift));
    const uses = found.reduce((sum, one) => sum + one.uses, 0);
    return {
      findings: found.flatMap(({ findings }) => findings),
      figures: [`${texts.length} texts of YAML, in which our products are used ${uses} times`],
    };
  },
};

/** The YAML of a file: itself, where it is an example, or what it has between fences. `shift`: how far down it stands. */
export function yamlIn(
  { read }: Pick<Read, 'read'>,
  file: string,
): readonly { file: string; text: string; shift: number }[] {
  if (isExample.test(file)) return [{ file, text: read(file), shift: 0 }];
  if (!file.endsWith('.md')) return [];
  return blocksIn(read(file))
    .filter(({ language }) => /^ya?ml$/.test(language))
    .map(({ text, line }) => ({ file, text, shift: line - 1 }));
}

/** What is wrong with one text of YAML, and how often it uses a product of ours. */
export function inText(
  repository: Read,
  file: string,
  text: string,
  shift = 0,
): { readonly uses: number; readonly findings: readonly Finding[] } {
  const { uses, mistakes } = readPipeline(text);
  const told = [
    ...mistakes.map(({ text: what, line }) => ({ line, what: `It is no YAML: ${what}` })),
    ...uses.flatMap((use) => inUse(repository, use).map((what) => ({ line: use.line, what }))),
  ];
  return { uses: uses.length, findings: told.map(({ line, what }) => ({ file, line: line + shift, text: what })) };
}

/** What is wrong with one use, a sentence each. */
function inUse(repository: Read, use: Use): readonly string[] {
  const manifest = manifestOf(repository, use);
  if (!manifest) return [`There is no ${use.product} called ${use.name}.`];
  const { inputs, settings } = manifest;
  const wrong = [
    ...Object.keys(use.given).flatMap((name) =>
      inputs[name] ? [] : [`${name} is nothing that ${manifest.file} knows.`],
    ),
    ...Object.entries(inputs).flatMap(([name, known]) => inInput(name, use.given[name], known)),
  ];
  return wrong.length > 0 || !settings ? wrong : inSettings(use, settings);
}

function inInput(name: string, value: unknown, { required, options, regex }: Known): readonly string[] {
  if (value === undefined || value === null) return required ? [`${name} is missing, and has no default.`] : [];
  const text = asText(value);
  if (text.search(expression) >= 0) return [];
  if (options && !options.includes(text)) return [`${name} is ${text}, and may be ${options.join(', ')}.`];
  if (regex !== undefined && !new RegExp(regex).test(text)) return [`${name} is ${text}, which ${regex} refuses.`];
  return [];
}

/** What the product itself would say of these settings, by its own reader; and that whoever copies an example chooses an audience. */
function inSettings({ given, product: kind }: Use, product: Product): readonly string[] {
  const raw = keys.flatMap((key) =>
    [key, ...(rowOf(key).aliases ?? [])].flatMap((each) => {
      const name = spell(each, product.style);
      const value = settled(key, given[name]);
      return value === undefined ? [] : [[name, value] as const];
    }),
  );
  try {
    const { settings } = parseSettings(Object.fromEntries(raw), product);
    return kind === 'task' || !leavesAudience(settings)
      ? []
      : ["It names no audience, and the platform's own is that of every service which trusts its jobs."];
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    return error.fixes.map((fix) => `The product would refuse it: ${spellOut(fix, product.style)}`);
  }
}

/** The platform's own token, for whom it is by default. (Azure's audience cannot be chosen: tasks are not looked at.) */
const leavesAudience = ({ method, audience, tokenEnv, tokenFile, tokenCommand }: Settings): boolean =>
  method === 'oidc' && audience === undefined && (tokenEnv ?? tokenFile ?? tokenCommand) === undefined;

/** A value as a job would get it; an expression is made up where it must be there, and otherwise not given. */
function settled(key: string, value: unknown): string | undefined {
  if (value === undefined || value === null) return;
  const text = asText(value);
  const rest = text.replaceAll(expression, '').trim();
  if (rest === '' && text !== '') return standIns[key];
  return text.replaceAll(expression, 'given');
}

function asText(value: unknown): string {
  if (Array.isArray(value)) return value.map(asText).join('\n');
  return typeof value === 'string' ? value : JSON.stringify(value);
}
