import { createHash } from 'node:crypto';
import { stringify } from 'yaml';
import { inputsFromSettings, notGiven, type Input } from './inputs';
import { inputsEntry } from './script';

/** The parts of the scripts, by name: packages/cli/gitlab/NAME.sh, and `runtime`, the script that has the command in it. */
export type Parts = Readonly<Record<'runtime' | 'begin' | 'mask' | 'secrets' | 'run', string>>;

interface Component {
  readonly inputs: Readonly<Record<string, Input>>;
  /** Inputs that the script reads as variables. */
  readonly read: readonly string[];
  readonly parts: readonly (keyof Parts)[];
  /** The job, around its script. */
  job(entries: readonly string[]): Readonly<Record<string, unknown>>;
}

const bringing: Readonly<Record<string, Input>> = {
  install_node: {
    description:
      'Where the image has no Node.js 20 or newer: auto installs it (apk on Alpine, else the pinned archive of nodejs.org, checked by its SHA-256); never fails.',
    default: 'auto',
    options: ['auto', 'never'],
  },
  node_mirror: {
    description: 'Where to fetch that archive from instead of https://nodejs.org/dist.',
    default: notGiven,
    regex: '^(https?://[A-Za-z0-9.-]+(:[0-9]{1,5})?(/[A-Za-z0-9._~/-]*)?|-)?$',
  },
  allow_debug_trace: {
    description: 'Whether to load secrets although CI_DEBUG_TRACE writes them into the log.',
    type: 'boolean',
    default: false,
  },
};

const vouching = { INFISICAL_ID_TOKEN: { aud: '$[[ inputs.audience ]]' } };

/** The components of this project, by name. */
export const components: Readonly<Record<string, Component>> = {
  run: {
    inputs: {
      job_name: { description: 'The name of the job.', default: 'infisical-run', regex: '^[A-Za-z0-9_.: -]+$' },
      stage: { description: 'Its stage.', default: 'test', regex: '^[A-Za-z0-9_.: -]+$' },
      image: {
        description: 'Its image. One with an entrypoint of its own is set by `image:` in a job of the same name.',
        default: 'node:24',
        regex: '^[A-Za-z0-9._:/@-]+$',
      },
      script: {
        description:
          'What the job does, with the secrets as variables, and hidden in all that it prints: lines for bash -eo pipefail, or sh -e where there is no bash.',
      },
      ...inputsFromSettings(),
      ...bringing,
    },
    read: ['install_node', 'node_mirror', 'allow_debug_trace'],
    parts: ['runtime', 'begin', 'run'],
    job: (script) => ({ stage: '$[[ inputs.stage ]]', image: '$[[ inputs.image ]]', id_tokens: vouching, script }),
  },
  secrets: {
    inputs: {
      job_name: {
        description: 'The name of the hidden job, to be named by `extends`.',
        default: '.infisical',
        regex: '^\\.[A-Za-z0-9_.:-]+$',
      },
      mask_output: {
        description:
          "Whether the secrets are hidden in the log of the job, by a filter between its shell and the log. GitLab's runner hides nothing that a job fetched itself.",
        type: 'boolean',
        default: false,
      },
      ...inputsFromSettings(),
      ...bringing,
    },
    read: ['install_node', 'node_mirror', 'allow_debug_trace', 'mask_output'],
    parts: ['runtime', 'begin', 'mask', 'secrets'],
    job: (entries) => ({ id_tokens: vouching, before_script: entries }),
  },
};

const about = '# infisical-ci: brings the command along, and loads the secrets (nothing of it is downloaded)\n';

/** One component, as templates/NAME/template.yml has it. The same parts give the same bytes. */
export function renderComponent(name: string, parts: Parts): string {
  const component = components[name];
  if (!component) throw new Error(`No component is called "${name}".`);
  const { inputs, read, parts: needed, job } = component;
  const entries = [
    inputsEntry(read, 'script' in inputs),
    about + needed.map((part) => parts[part].replace(/^# shellcheck shell=sh\n/, '')).join('\n'),
  ];
  const write = (document: unknown): string => stringify(document, { lineWidth: 0, blockQuote: 'literal' });
  return [
    '# Made from packages/tooling/src/gitlab and packages/cli by "npm run build": change those, not this file.',
    write({ spec: { inputs } }).trimEnd(),
    '---',
    write({ '$[[ inputs.job_name ]]': job(entries) }),
  ].join('\n');
}

/** What `include: remote` takes as `integrity`, for a file with this text. */
export function integrityOf(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}
