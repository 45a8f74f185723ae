import type { Row, table } from './table';

// What manifests and docs say of each setting. It is kept apart from the table, so that no bundle of an action holds it.
// Other settings are named as `{kebab-case}`, and spelt as the product does when this is rendered.

/** What a group is about: its title, and a sentence below it. */
export const aboutGroups: Readonly<Record<Row<unknown>['group'], { readonly title: string; readonly about: string }>> =
  {
    essential: { title: 'What every job needs', about: 'Who logs in, and what is loaded.' },
    identity: {
      title: 'How the job proves who it is',
      about: "Needed where the platform's own token is not the one to use.",
    },
    selection: {
      title: 'What is loaded, and under which names',
      about: 'A folder is loaded as it is, unless these say otherwise.',
    },
    delivery: { title: 'Where it goes', about: 'What later steps get, and what the log hides.' },
    network: {
      title: 'The network',
      about:
        'For instances of your own, proxies and slow days. Proxies come from HTTPS_PROXY, HTTP_PROXY and NO_PROXY.',
    },
  };

/** What each setting does, in sentences. */
export const help: Readonly<Record<keyof typeof table, string>> = {
  identityId:
    'The id of the machine identity that the job logs in as (a UUID; Infisical: Access Control, Machine Identities). It is no secret.',
  clientId:
    'The client id of a machine identity, for a login by Universal Auth, where the platform has no token to give.',
  clientSecret: "The client secret that goes with {client-id}. Keep it in the platform's secret store.",
  projectSlug: 'The slug of the project (Infisical: the settings of the project). This or {project-id}.',
  projectId:
    'The id of the project. This or {project-slug}; with the id the current API is used, where the server has it.',
  environment: 'The slug of the environment, such as dev or prod.',
  secretPath: 'The folder to load, from the root of the environment. With or without a slash at either end.',
  secrets:
    'What to load, one rule a line, of any folder, environment and project, under names of your choice: /db/PASSWORD -> DB_PASSWORD, ' +
    '/db/* -> DB_*, prod:/shared/**. What a rule leaves open is {project-slug}, {environment} and {secret-path}.',
  domain:
    'Where Infisical is: its address, with a sub-path where it has one. For Infisical Cloud in the EU: https://eu.infisical.com.',
  method:
    'How to log in: oidc, universal, access-token, jwt, kubernetes, azure, gcp, spiffe or aws-iam. Where it is not given: universal ' +
    'with a {client-id}, access-token with an {access-token}, and oidc otherwise.',
  audience:
    "Whom the platform's token is for; the identity's Audiences must match it. Where it is not given, the platform's own, " +
    'which others may trust too: take one of your own.',

  tokenSource:
    'Who vouches for the job: the platform by its name (github, gitlab, ...), or spiffe, env, file or command. Where it is not given, the platform that the job runs on.',
  tokenEnv: 'The name of an environment variable that holds the token. Implies {token-source}: env.',
  tokenFile: 'The path of a file that holds the token. Implies {token-source}: file.',
  tokenCommand: 'A shell command that prints the token on its standard output. Implies {token-source}: command.',
  spiffeSocket:
    'Where the SPIFFE Workload API listens: unix:///run/spire/agent.sock or tcp://127.0.0.1:8081. Implies {token-source}: spiffe. ' +
    'Where it is not given, what SPIFFE_ENDPOINT_SOCKET says.',
  spiffeId:
    'The SPIFFE ID to take, where this workload has several, such as spiffe://example.org/ci/runner. Implies {token-source}: spiffe.',
  spiffeHint: 'The hint of the SPIFFE ID to take, as its registration entry says it. Implies {token-source}: spiffe.',
  organizationSlug: 'The slug of the sub-organization to log in to, where the identity is in several.',
  accessToken: 'An access token of Infisical that you already have. It is used as it is, and never revoked.',
  subject: 'With {dry-run}, what Subject of the identity holds, to be compared with the token as Infisical would.',
  audiences: 'With {dry-run}, what Audiences of the identity holds, with commas between several.',
  claims: 'With {dry-run}, what Claims of the identity holds, a line each, name: pattern.',
  allowHttp: 'Whether {domain} may be an http address that is not loopback. Everything is sent unencrypted then.',

  recursive: 'Whether all folders below {secret-path} are loaded too.',
  includeImports:
    "Whether the folder's imports are loaded. Its own secrets win over its last import, and that over its first.",
  tagSlugs: 'Only secrets with one of these tags: their slugs, with commas or line ends between them.',
  secretName:
    'The name of one secret of the folder, to load it alone. It may then have a name that is refused otherwise, such as GITHUB_TOKEN.',
  envPrefix: 'Put before each name that no rule of {secrets} chose, such as TF_VAR_.',
  envSuffix: 'Put after each name that no rule of {secrets} chose.',
  nameCase:
    'How names are written that no rule of {secrets} chose: keep, upper, lower, or env, which is upper with `_` for all that ' +
    'is no letter of A to Z, digit or `_`.',
  onDuplicate:
    'What happens where different secrets would get one name: error, first or last. The order is that of the rules of {secrets}, then by depth of the folder, then by its path.',
  onUnsafeName:
    'What happens with names that steer a runner, a loader or an interpreter (PATH, LD_PRELOAD, ...) or would break a file: error or skip.',
  onEmpty:
    'What happens where no secret matches, or no secret of a folder that {secrets} names: error, warn or ignore.',

  exportType:
    'Where the secrets go: env (variables of later steps), output, file or none. Several with commas between them.',
  fileOutputPath:
    'The file for {export-type}: file. On GitHub below the workspace, .env unless given; elsewhere below the temporary folder, infisical.env unless given. A slash in front changes nothing.',
  fileFormat:
    'The format of the file: dotenv (for the dotenv package of Node.js), docker-env (for docker run --env-file), ' +
    'shell (for . ./file in bash, dash and busybox), json or yaml (names with their values).',
  deleteFile: "Whether the file is deleted at the job's end.",
  allowOutside:
    'Whether the file may be outside of that folder; an absolute {file-output-path} is then taken as it is.',
  maskMinLength:
    'The length in characters from which a value is masked in the log. Shorter ones would blind it; they are named.',
  maskExempt:
    'Names, as later steps get them, whose values are not masked, with commas or line ends between them. A * stands for anything; NAME#field for a field of a JSON value.',
  exportAccessToken:
    'Whether later steps get the access token: as the variable INFISICAL_TOKEN, for the Infisical CLI and Terraform, and as an output.',
  revoke:
    "Whether the access token is revoked: once the secrets are loaded, or at the job's end with {export-access-token}.",
  dryRun:
    'Whether to stop before the login, and print what to put into the identity so that it accepts this job. Needs no identity and no project, asks nothing of Infisical, exports nothing.',
  summary: "When something is written to the job's summary page: failure, always or never. Never a value.",

  caCertificate:
    'A certificate authority to trust for {domain}, beside the usual ones: PEM, base64 of PEM, or the path of a file.',
  clientCertificate:
    'The certificate that the job shows where {domain} asks for one (mTLS): PEM, base64 of PEM, or the path of a file.',
  clientKey:
    'The private key that goes with {client-certificate}, not encrypted: PEM, base64 of PEM, or the path of a file. It is masked.',
  extraHeaders: 'Headers to send to {domain}, and to nobody else: a line each, Name: value. Their values are masked.',
  timeout: 'Seconds that one try of a request may take, from the first byte to the last.',
  retryDeadline:
    'Seconds that all tries of all requests may take together. Raise it where many jobs start at once and the server asks to wait.',
};
