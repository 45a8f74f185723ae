import type { Cause } from './cause';
import { noRoute } from './no-route';

/** The address is not there: another server than the one meant, or one of another age. */
export const noApi = {
  ...noRoute,
  code: 'not-found',
  fixes: [
    'Check {domain}: Infisical answers there, but has no such address. It must be the address that its pages open at, and a version that has this call.',
  ],
} as const satisfies Cause;

const badToken = (says: RegExp, ...fixes: string[]): Cause => ({
  status: 403,
  error: /^TokenError$/,
  says,
  code: 'access-denied',
  fixes,
});

/** Where an access token is refused, whatever it is used for. */
const tokenCauses: readonly Cause[] = [
  badToken(
    /expired/,
    'Get a new access token: this one has expired. Where the identity gives it (method other than access-token), raise its Access Token TTL.',
  ),
  badToken(
    /./,
    'Check {access-token} and {domain}: the access token is cut short, or of another Infisical than this one.',
  ),
  {
    status: 401,
    says: /usage limit|number of uses|exhausted/i,
    code: 'access-denied',
    fixes: [
      'Raise Access Token Max Number of Uses of the identity, or set it to 0: every request counts as a use, those that are tried again too.',
    ],
  },
  {
    status: 401,
    says: /revoked|No identity access token found/i,
    code: 'access-denied',
    fixes: [
      'Get a new access token: this one was revoked, or what it came from was (the identity, its client secret or its login method).',
    ],
  },
  {
    says: /not a member of the organization|does not belong to this organization|membership is inactive/i,
    code: 'access-denied',
    fixes: ['Have the identity added to the organization in Infisical, and check {organization-slug}.'],
  },
  {
    status: 403,
    says: /current IP address/i,
    code: 'access-denied',
    fixes: ["Add this runner's address to Access Token Trusted IPs of the identity's login method."],
  },
  {
    status: 401,
    says: /max age/i,
    code: 'access-denied',
    fixes: ['Get a new access token: this one is older than Infisical allows.'],
  },
];

/** Where reading a project, a folder or a secret is refused. */
export const readCauses: readonly Cause[] = [
  noApi,
  ...tokenCauses,
  {
    status: 403,
    says: /not a member of this project/i,
    code: 'access-denied',
    fixes: [
      'Add the identity to the project (Infisical, in the project: Access Control, Machine Identities), and check {project-slug} or {project-id}.',
    ],
  },
  {
    status: 403,
    error: /^ProjectMembershipNotFound$/,
    code: 'access-denied',
    fixes: [
      'Add the identity to the project (Infisical, in the project: Access Control, Machine Identities), and check {project-slug} or {project-id}.',
    ],
  },
  {
    status: 403,
    says: /selected organization/i,
    code: 'access-denied',
    fixes: ["Check {project-slug} or {project-id}, and {organization-slug}: the project is another organization's."],
  },
  {
    status: 403,
    says: /secret references|referenced by/i,
    code: 'access-denied',
    fixes: ['Let the role of the identity also read the secrets that these secrets refer to.'],
  },
  {
    status: 403,
    code: 'access-denied',
    fixes: [
      'Give the identity a role in the project that may read secrets and their values in this environment and folder ({environment}, {secret-path}).',
    ],
  },
  {
    status: 404,
    error: /^(SecretPathNotFound|GetSecretByName)$/,
    says: /^Folder/,
    code: 'not-found',
    fixes: ['Check {environment} (its slug, not its name) and {secret-path}: letters count, large and small.'],
  },
  {
    status: 404,
    says: /^(Folder|Environment) with/,
    code: 'not-found',
    fixes: ['Check {environment} (its slug, not its name) and {secret-path}: letters count, large and small.'],
  },
  {
    status: 404,
    says: /^Secret with name/,
    code: 'not-found',
    fixes: ['Check the name of the secret, {environment} and {secret-path}: letters count, large and small.'],
  },
  {
    status: 404,
    says: /project/i,
    code: 'not-found',
    fixes: [
      "Check {project-slug} or {project-id} (Infisical, in the project's settings), and that {domain} is the instance that has it.",
    ],
  },
  {
    status: 400,
    says: /Invalid folder name/i,
    code: 'request-refused',
    fixes: ['Check {secret-path}: names of folders hold letters, digits, `-` and `_` alone.'],
  },
  {
    status: 400,
    says: /project is of type/i,
    code: 'request-refused',
    fixes: ['Name a project of secrets in {project-slug} or {project-id}: this one is of another type.'],
  },
  {
    status: 500,
    error: /^DatabaseError$/,
    code: 'server-failed',
    fixes: [
      'Check {project-slug} or {project-id}: older versions of Infisical answer this where there is no such project.',
    ],
  },
];
