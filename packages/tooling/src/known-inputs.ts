import { azure, products, type Product } from '@infisical-ci/job';
import { parse } from 'yaml';
import { components } from './gitlab/components';
import type { Repository } from './repository';
import type { Use } from './uses';

/** One input, as the manifest of a product has it. */
export interface Known {
  readonly required: boolean;
  /** The only values that it takes, where they are listed. */
  readonly options?: readonly string[];
  /** What a value must match, where that is said. */
  readonly regex?: string;
}

/** What a use of a product may be given. */
export interface Manifest {
  readonly file: string;
  readonly inputs: Readonly<Record<string, Known>>;
  /** How its settings are read, once the inputs are known; absent where it takes none. */
  readonly settings?: Product;
}

type Read = Pick<Repository, 'files' | 'read'>;
type OrbParameters = Readonly<Record<string, { default?: unknown; enum?: readonly string[] }>>;
interface TaskManifest {
  readonly inputs: readonly { name: string; aliases?: readonly string[]; options?: Readonly<Record<string, string>> }[];
}
interface ActionManifest {
  readonly inputs: Readonly<Record<string, unknown>>;
}

/** What may stand beside the parameters of a job of an orb, by CircleCI's own reference of configurations. */
const besideJob = [
  'name',
  'requires',
  'context',
  'filters',
  'matrix',
  'type',
  'pre-steps',
  'post-steps',
  'serial-group',
];

/** Where what is loaded may come from other places than the use itself. */
const spares = {
  // `login` reads no project, and with `export: auth_jwt` asks nothing of Infisical.
  login: ['projectSlug', 'environment', 'identityId'],
  // A component's jobs may say it by a variable; rules say it each.
  variable: ['environment'],
} as const;

/** The manifest of what is used; undefined where there is no such thing. */
export function manifestOf(repository: Read, { product, name }: Pick<Use, 'product' | 'name'>): Manifest | undefined {
  return manifests[product](repository, name);
}

const manifests: Readonly<Record<Use['product'], (repository: Read, name: string) => Manifest | undefined>> = {
  action({ read }) {
    const file = 'actions/load-secrets/action.yml';
    const { inputs } = parse(read(file)) as ActionManifest;
    return { file, inputs: optional(Object.keys(inputs)), settings: products.github };
  },
  task({ read }) {
    const file = 'azure-task/task.json';
    const inputs = (JSON.parse(read(file)) as TaskManifest).inputs.flatMap(({ name, aliases = [], options }) =>
      [name, ...aliases].map(
        (each) => [each, { required: false, ...(options && { options: Object.keys(options) }) }] as const,
      ),
    );
    return { file, inputs: Object.fromEntries(inputs), settings: azure };
  },
  'orb command': (repository, name) => orbPart(repository, 'commands', name),
  'orb job'(repository, name) {
    const job = orbPart(repository, 'jobs', name);
    return job && { ...job, inputs: { ...optional(besideJob), ...job.inputs } };
  },
  component(_, name) {
    const component = Object.hasOwn(components, name) ? components[name] : undefined;
    if (!component) return;
    const inputs = Object.entries(component.inputs).map(
      ([each, { default: fallback, ...rest }]) => [each, { ...rest, required: fallback === undefined }] as const,
    );
    return {
      file: `templates/${name}/template.yml`,
      inputs: Object.fromEntries(inputs),
      settings: { style: 'snake', ...(name === 'secrets' && { spares: spares.variable }) },
    };
  },
};

function orbPart({ files, read }: Read, kind: 'commands' | 'jobs', name: string): Manifest | undefined {
  const file = `circleci-orb/src/${kind}/${name}.yml`;
  if (!files.includes(file)) return;
  const { parameters = {} } = parse(read(file)) as { parameters?: OrbParameters };
  const inputs = Object.entries(parameters).map(
    ([each, { default: fallback, enum: options }]) =>
      [each, { required: fallback === undefined, ...(options && { options }) }] as const,
  );
  return {
    file,
    // `when` and `name` of any step.
    inputs: { ...(kind === 'commands' && optional(['name', 'when'])), ...Object.fromEntries(inputs) },
    ...('identity_id' in parameters && {
      settings: { style: 'snake', ...(name === 'login' && { spares: spares.login }) },
    }),
  };
}

function optional(names: readonly string[]): Readonly<Record<string, Known>> {
  return Object.fromEntries(names.map((name) => [name, { required: false }]));
}
