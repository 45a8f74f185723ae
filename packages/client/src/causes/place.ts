import { noRoute } from '../no-route';
import type { Cause } from './cause';

const code = 'not-found';
const spelling = 'letters count, large and small.';
const folder = `Check {environment} (its slug, not its name) and {secret-path}: ${spelling}`;

/** The address is not there: another server than the one meant, or one of another age. */
const noApi: Cause = {
  id: 'no-such-address',
  status: noRoute.status,
  says: ['Route GET:/… not found', 'Route …:/…'],
  why: "The domain is no address of Infisical's API, or the version there is older or newer than what was asked.",
  code,
  fixes: [
    'Check {domain}: Infisical answers there, but has no such address. It must be the address that its pages open at, and a version that has this call.',
  ],
  shows: ['domain'],
};

/** Where a project, an environment, a folder or a secret is not there. */
export const placeCauses: readonly Cause[] = [
  noApi,
  {
    id: 'no-folder',
    status: 404,
    says: [
      "Folder with path '…' in environment '…' was not found. Please ensure the environment slug and secret path is correct.",
      "Folder with path '…' in environment with slug '…' not found",
      'Folder with …',
    ],
    why: 'No such folder, or no such environment: Infisical has one answer for both.',
    code,
    fixes: [folder],
  },
  {
    id: 'no-environment',
    status: 404,
    says: ["Environment with slug '…' in project with ID … not found"],
    why: 'No environment of the project has this slug, which is not its name: `prod`, not `Production`.',
    code,
    fixes: [folder],
    shows: ['project-slug', 'project-id'],
  },
  {
    id: 'no-secret',
    status: 404,
    says: ["Secret with name '…' not found"],
    why: 'No secret of the folder has this name.',
    code,
    fixes: [`Check the name of the secret, {environment} and {secret-path}: ${spelling}`],
  },
  {
    id: 'no-project',
    status: 404,
    says: ['No project found with slug …', 'Project with … not found', '…project…'],
    why: 'No project of this instance and organization has this slug or id.',
    code,
    fixes: [
      "Check {project-slug} or {project-id} (Infisical, in the project's settings), and that {domain} is the instance that has it.",
    ],
    shows: ['project-slug', 'project-id', 'domain'],
  },
  {
    id: 'folder-malformed',
    status: 400,
    says: ['Invalid folder name'],
    why: 'A name in the path of the folder holds something else than letters, digits, `-` and `_`.',
    code: 'request-refused',
    fixes: ['Check {secret-path}: names of folders hold letters, digits, `-` and `_` alone.'],
  },
  {
    id: 'project-type',
    status: 400,
    says: ['The project is of type …. Operations of type secret-manager are not allowed.'],
    why: 'The project is one of certificates, SSH or another kind, and holds no secrets.',
    code: 'request-refused',
    fixes: ['Name a project of secrets in {project-slug} or {project-id}: this one is of another type.'],
    shows: ['project-slug', 'project-id'],
  },
  {
    id: 'project-crash',
    status: 500,
    error: /^DatabaseError$/,
    says: ['Something went wrong'],
    why: 'Servers of 2024 fail like this where there is no project with this slug or id.',
    code: 'server-failed',
    fixes: [
      'Check {project-slug} or {project-id}: older versions of Infisical answer this where there is no such project.',
    ],
    shows: ['project-slug', 'project-id'],
  },
];
