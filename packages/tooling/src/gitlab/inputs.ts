import { help, keys, rowOf, spell, spellOut, type table } from '@infisical-ci/job';

type Key = keyof typeof table;

/** One input of a component, as GitLab's `spec: inputs` has it. */
export interface Input {
  readonly description: string;
  readonly type?: 'boolean' | 'number';
  readonly default?: string | number | boolean;
  readonly options?: readonly string[];
  readonly regex?: string;
}

/**
 * What an input may hold, as GitLab (RE2) and gitlab-ci-local (JavaScript) read it alike. An input ends up between single
 * quotes in a script: so none of them takes one, whatever else it takes.
 */
const forms = {
  uuid: '^[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$',
  slug: '^[A-Za-z0-9_-]{0,64}$',
  folder: '^[A-Za-z0-9_/-]*$',
  // http is refused by the command, unless it is loopback or allowed.
  url: '^https?://([A-Za-z0-9.-]+|\\[[0-9A-Fa-f:.]+\\])(:[0-9]{1,5})?(/[A-Za-z0-9._~/-]*)?$',
  // GitLab would expand a variable in it.
  audience: '^[A-Za-z0-9._:/@-]+$',
  variable: '^([A-Za-z_][A-Za-z0-9_]*|-)?$',
  targets: '^(env|file|none)(,(env|file))*$',
  /** Rules, lists, paths, certificates: all of it, over several lines. */
  text: "^[^']*$",
} as const;

/**
 * The default of an input that need not be given. GitLab 17 takes no empty text for one that has a regex, whatever that
 * says (`UntrustedRegexp#match?`): so what is not given is a dash, and the script makes nothing of it.
 */
export const notGiven = '-';

/** What inputs may hold, where that is less than their settings take. Choices, switches and numbers say it themselves. */
const narrower: Readonly<Partial<Record<Key, keyof typeof forms | readonly string[]>>> = {
  identityId: 'uuid',
  projectSlug: 'slug',
  projectId: 'slug',
  environment: 'slug',
  secretPath: 'folder',
  domain: 'url',
  audience: 'audience',
  organizationSlug: 'slug',
  method: ['oidc', 'spiffe'],
  tokenSource: ['gitlab', 'spiffe'],
  exportType: 'targets',
};

/** Why the other settings are no inputs. */
export const noInputs: Partial<Readonly<Record<Key, string>>> = {
  clientId: 'a stored credential, where the job has a token',
  clientSecret: 'a stored credential, where the job has a token',
  accessToken: 'a stored credential, where the job has a token',
  tokenEnv: "the token is the one of id_tokens, or the agent's",
  tokenFile: "the token is the one of id_tokens, or the agent's",
  tokenCommand: "the token is the one of id_tokens, or the agent's",
  subject: 'for a dry run by hand: docs/command.md',
  audiences: 'for a dry run by hand: docs/command.md',
  claims: 'for a dry run by hand: docs/command.md',
  deleteFile: 'nothing of ours runs at the end of a job',
  exportAccessToken: 'nothing of ours runs at the end of a job, to revoke it',
  revoke: 'always, since nobody needs it any more',
  clientKey: 'a secret: client_key_env names a variable that holds it',
  extraHeaders: 'a secret: extra_headers_env names a variable that holds it',
  summary: 'GitLab has no such page',
};

/** The settings that are inputs of both components, in the order of the table: all for which there is no reason against it. */
export const settingInputs: readonly Key[] = keys.filter((key) => !(key in noInputs));

/** Taken from the variables of the job where the input is empty, and nothing else is. */
export const fromVariables: Readonly<Partial<Record<Key, string>>> = {
  environment: 'INFISICAL_ENVIRONMENT',
  secretPath: 'INFISICAL_SECRET_PATH',
  secrets: 'INFISICAL_SECRETS',
};

/** Secret settings, which an input holds the name of a variable for. */
export const byVariable = ['clientKey', 'extraHeaders'] as const satisfies readonly Key[];

/** The inputs that are settings, by name, in the order of the table. */
export function inputsFromSettings(): Readonly<Record<string, Input>> {
  return {
    ...Object.fromEntries(settingInputs.map((key) => [spell(key, 'snake'), input(key)])),
    ...Object.fromEntries(
      byVariable.map((key) => [
        `${spell(key, 'snake')}_env`,
        {
          description: `The name of a variable of the job, and none of its value: it holds ${key === 'clientKey' ? 'the private key that goes with client_certificate' : 'headers to send to the domain, a line each, Name: value'}. What it holds is masked.`,
          default: notGiven,
          regex: forms.variable,
        },
      ]),
    ),
  };
}

function input(key: Key): Input {
  const variable = fromVariables[key];
  const { fallback, reader } = rowOf(key);
  const description =
    own[key] ??
    spellOut(help[key], 'snake') + (variable ? ` Where it is not given: the variable ${variable} of the job.` : '');
  if (typeof fallback === 'number') return { description, type: 'number', default: fallback };
  if (typeof fallback === 'boolean') return { description, type: 'boolean', default: fallback };
  const form = narrower[key] ?? /^one of (.+)$/.exec(reader.expects)?.[1]?.split(', ') ?? 'text';
  if (typeof form !== 'string')
    return { description, default: form.find((each) => each === fallback) ?? form[0] ?? '', options: form };
  const regex = forms[form];
  const preset =
    key === 'audience' ? 'https://app.infisical.com' : Array.isArray(fallback) ? fallback.join(',') : fallback;
  // What a job must say has no default: GitLab refuses the pipeline without it.
  if (key === 'identityId') return { description, regex };
  return { description, default: variable || typeof preset !== 'string' || preset === '' ? notGiven : preset, regex };
}

/** What is another thing here than elsewhere. */
const own: Partial<Readonly<Record<Key, string>>> = {
  method:
    "How to log in: oidc, or spiffe for Infisical's SPIFFE Auth, by a JWT-SVID of the SPIRE agent beside the runner.",
  tokenSource:
    "Who vouches for the job: gitlab, by its id_tokens, or spiffe, the SPIRE agent beside the runner. method: spiffe has the agent's in any case.",
  audience: "Whom the job's token is for; the identity's Audiences must match it. Take one of your own.",
  exportType: 'Where the secrets go: env (variables of the script), file or none. Several with commas between them.',
  allowOutside: 'Whether the file may be outside of that folder; an absolute file_output_path is then taken as it is.',
  fileOutputPath:
    "The file for export_type: file, below the runner's temporary folder for the project, which neither caches nor artifacts take.",
};
