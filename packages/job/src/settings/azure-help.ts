import type { Key } from './table';

/** What the Azure Pipelines task says of settings where they are not as everywhere. Other settings are named as `{kebab-case}`. */
export const azureHelp: Readonly<Partial<Record<Key, string>>> = {
  clientSecret: 'The client secret that goes with {client-id}: a secret variable of the pipeline, as $(NAME).',
  tokenSource:
    'Who vouches for the job: serviceConnection, pipeline (the pipeline itself, without a connection), entra (the service principal ' +
    "behind the connection, as in Infisical's guide), spiffe (a SPIRE agent on the machine), env, file or command.",
  serviceConnection:
    'The Azure Resource Manager connection that vouches for the job, with workload identity federation (Project settings, Service ' +
    'connections). For {token-source}: serviceConnection and entra.',
  audience:
    'Whom a token of {token-source}: spiffe is for. Has no effect on tokens of Azure: their audience cannot be chosen.',
  exportType:
    'Where the secrets go: variables (secret variables, which a script maps with `env:`), env (every later step has them: masked, but no ' +
    'longer secret to Azure), output (of this step, for `dependencies`), file or none. Several with commas between them.',
  fileOutputPath: 'The file for {export-type}: file, below Agent.TempDirectory. Default: infisical.env there.',
  allowOutside:
    'Whether the file may be outside of Agent.TempDirectory; an absolute {file-output-path} is then taken as it is.',
  multilineSecrets:
    'What happens with values of several lines: mask (each line is hidden, and the value is set as it is) or fail. The agent takes them ' +
    'only while SYSTEM_UNSAFEALLOWMULTILINESECRET is true; mask sets that for as long as it takes, and back.',
  exportAccessToken:
    'Whether later steps get the access token: as the variable INFISICAL_TOKEN, for the Infisical CLI and Terraform, and as an output.',
};
