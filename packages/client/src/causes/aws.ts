import type { Cause } from './cause';

const code = 'login-refused';
const inAwsAuth = "In Infisical, open the identity's AWS Auth, and add ";

/** Where the credentials that signed a request to AWS are not those that the identity wants. */
export const awsCauses: readonly Cause[] = [
  {
    id: 'aws-account',
    status: 401,
    says: ['Access denied: AWS account ID not allowed.', '…AWS account ID not allowed…'],
    why: 'The account of the credentials is not among Allowed Account IDs of the identity.',
    code,
    fixes: [
      `${inAwsAuth}the account of the credentials to Allowed Account IDs; or take credentials of an account that is there.`,
    ],
  },
  {
    id: 'aws-principal',
    status: 401,
    says: ['Access denied: AWS principal ARN not allowed. …', '…AWS principal ARN not allowed…'],
    why: 'The role or user of the credentials is not among Allowed Principal ARNs of the identity.',
    code,
    fixes: [
      `${inAwsAuth}the principal-arn above to Allowed Principal ARNs, without a path (arn:aws:iam::ACCOUNT:role/NAME); a \`*\` there stands for anything, slashes too.`,
    ],
  },
  {
    id: 'aws-root',
    status: 401,
    says: ['Access denied: AWS account root principals cannot use AWS Auth.', '…AWS account root principals…'],
    why: "The credentials are those of an account's root.",
    code,
    fixes: ["Use the credentials of a role or a user: an account's root cannot log in."],
  },
];
