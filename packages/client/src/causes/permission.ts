import type { Cause } from './cause';

const code = 'access-denied';
const join =
  'Add the identity to the project (Infisical, in the project: Access Control, Machine Identities), and check {project-slug} or {project-id}.';
const project = ['identity-id', 'project-slug', 'project-id'];

/** Where the access token holds, and its identity may not read what was asked for. */
export const permissionCauses: readonly Cause[] = [
  {
    id: 'no-member',
    status: 403,
    says: ['You are not a member of this project with ID …', '…not a member of this project…'],
    why: 'The identity is not in the project, or the project is not the one that was meant.',
    code,
    fixes: [join],
    shows: project,
  },
  {
    id: 'no-membership',
    status: 403,
    error: /^ProjectMembershipNotFound$/,
    why: 'The same, by the name of the error (`ProjectMembershipNotFound`).',
    code,
    fixes: [join],
    shows: project,
  },
  {
    id: 'other-organization',
    status: 403,
    says: ['This project does not belong to your selected organization.'],
    why: "The project is another organization's than the one that was logged in to.",
    code,
    fixes: ["Check {project-slug} or {project-id}, and {organization-slug}: the project is another organization's."],
    shows: ['project-slug', 'project-id', 'organization-slug'],
  },
  {
    id: 'references',
    status: 403,
    says: ['Failed to expand one or more secret references', '…referenced by secret …'],
    why: "A secret refers to another (`${dev.db.PASSWORD}`) that the identity's role does not cover.",
    code,
    fixes: ['Let the role of the identity also read the secrets that these secrets refer to.'],
    shows: ['identity-id'],
  },
  {
    id: 'role',
    status: 403,
    says: [
      'You are not allowed to … on secrets',
      'You do not have permission to view secret value on secret with name …',
      '…',
    ],
    why: "The identity's role in the project does not cover this environment and folder, or not the values.",
    code,
    fixes: [
      'Give the identity a role in the project that may read secrets and their values in this environment and folder ({environment}, {secret-path}).',
    ],
    shows: ['identity-id'],
  },
];
