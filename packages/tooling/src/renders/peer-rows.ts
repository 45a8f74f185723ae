type Cells = readonly [own: string, infisical: string, vault: string, onePassword: string, google: string, aws: string];

/** One thing that a peer can do or not, as its source and its manifest of the version say that docs/comparison.md names. */
export interface PeerRow {
  readonly what: string;
  readonly cells: Cells;
  /** One chooses by it: the front page has it too. */
  readonly front: boolean;
}

const front = (what: string, ...cells: Cells): PeerRow => ({ what, cells, front: true });
const more = (what: string, ...cells: Cells): PeerRow => ({ what, cells, front: false });

/** Who is compared, in the order of the cells. */
export const peers: Cells = [
  'load-secrets',
  'Infisical/ secrets-action',
  'hashicorp/ vault-action',
  '1Password/ load-secrets-action',
  'Google: auth, get-secretmanager-secrets',
  'AWS: configure-aws-credentials, secretsmanager-get-secrets',
];

/** Where a cell links to the page about the reference server, whichever folder the table is for. */
export const reference = 'REFERENCE';

// A row a line, as in the table that it becomes.
// prettier-ignore
export const peerRows: readonly PeerRow[] = [
  front('Login by the OIDC token of the job', 'yes', 'yes', 'yes', 'since v5, as a preview', 'yes', 'yes'),
  more('An audience of your own', 'yes', 'yes', 'yes', '–', 'yes', 'yes'),
  front('A refused login shows the claims, and what to change', 'yes, with the text to paste', 'no', 'no', 'no', 'a page of the docs', 'a hint where the permission is missing'),
  front('Step outputs', 'where asked for', 'no', 'always', 'by default', 'always', 'no'),
  more('Variables for the rest of the job', 'by default', 'by default', 'by default', 'where asked for', 'where asked for', 'always'),
  more('Files of secrets', 'dotenv, docker-env, shell, JSON, YAML; 0600', 'dotenv, quotes not escaped; 0644', 'no', 'no', 'no', 'no'),
  front('Several secrets in one step, under names of your choice', 'yes', 'no', 'yes', 'yes', 'yes', 'yes'),
  more('A whole folder, with all below', 'yes', 'yes', 'one folder', 'since v5: a whole environment', 'no', 'by the beginning of names'),
  front('Two secrets for one name', 'an error that names both', 'one wins, unsaid', '–', '–', '–', '–'),
  more('A field of a JSON value', 'yes', 'no', 'yes', 'no', 'no', 'all of them'),
  more('Values decoded from base64', 'no', 'no', 'yes', 'no', 'yes', 'binary ones'),
  front('Values are masked', 'before all else, in every form of delivery', 'in variables, not in files', 'yes', 'after they are exported', 'yes', 'yes'),
  more('Forms of a value that the runner misses (base64url, form, shell quoting)', 'masked', 'no', 'no', 'no', 'no', 'no'),
  more('Short values, which blind the log where they are masked', 'not masked, and named', 'masked', 'masked', 'masked', 'not masked', 'masked'),
  more('Its own access token is masked', 'yes', 'no', 'yes', '–', 'yes', 'yes'),
  front('Names that steer a runner or interpreter', 'refused', 'not checked', 'normalised', 'not checked', 'not checked', 'normalised; an error where the variable is in use'),
  front('The access token is revoked', 'after loading, or at the end', 'no', 'no', '–', 'no; its file is removed', 'no; its variables are emptied'),
  front('Retries', 'login and reads, with the wait that the server asks for', 'none', 'token and reads', 'none', '502 to 504', 'yes'),
  more('A time limit for each request', 'yes', 'no', 'no', 'no', 'no', 'of the login'),
  front('A proxy from HTTPS_PROXY and NO_PROXY', 'yes', 'in part', 'no', 'yes', 'yes', 'for the login alone'),
  more('A private authority; a client certificate', 'inputs', 'NODE_EXTRA_CA_CERTS; none', 'inputs', 'no', 'no', 'no'),
  front('Code that is downloaded when the job runs', 'none', 'none', 'none', 'its CLI, the latest, without a checksum (v4)', 'none', 'none'),
  more('Size of what is loaded as code', '0.3 MB', '1.8 MB', '1.0 MB', '2.3 MB, and the CLI', '2.5 MB', '10.6 MB'),
  front('Where it runs', 'GitHub; its siblings on Azure Pipelines, CircleCI, GitLab, in any shell', 'GitHub', 'GitHub', 'GitHub', 'GitHub', 'GitHub'),
  front('Its tests run against', `a [reference server](${reference})`, 'nothing: there are none', 'the real thing', 'the real thing', 'the real thing', 'the real thing'),
  front('Published, and used by others', '**not yet**', 'yes', 'yes', 'yes', 'yes', 'yes'),
];
