import type { ApiRoute } from '../context';
import { attachAwsRoutes } from './attach-aws';
import { attachOidcRoutes } from './attach-oidc';
import { attachSpiffeRoutes } from './attach-spiffe';
import { attachUniversalRoutes } from './attach-universal';
import { attachVouchedRoutes } from './attach-vouched';
import { folderRoutes } from './folders';
import { identityRoutes } from './identities';
import { awsLoginRoutes } from './login-aws';
import { oidcLoginRoutes } from './login-oidc';
import { spiffeLoginRoutes } from './login-spiffe';
import { universalLoginRoutes } from './login-universal';
import { vouchedLoginRoutes } from './login-vouched';
import { membershipRoutes } from './memberships';
import { projectRoutes } from './projects';
import { referenceRoutes } from './reference';
import { secretImportRoutes } from './secret-imports';
import { secretsByIdRoutes } from './secrets-by-id';
import { secretWriteRoutes } from './secrets-write';
import { secretsV3Routes } from './secrets-v3';
import { secretsV4Routes } from './secrets-v4';
import { statusRoutes } from './status';
import { tagRoutes } from './tags';
import { tokenRoutes } from './tokens';

/** Everything that the server answers, but for the issuers that it plays. */
export const apiRoutes: readonly ApiRoute[] = [
  ...statusRoutes,
  ...oidcLoginRoutes,
  ...universalLoginRoutes,
  ...awsLoginRoutes,
  ...spiffeLoginRoutes,
  ...vouchedLoginRoutes,
  ...tokenRoutes,
  ...secretsV3Routes,
  ...secretsV4Routes,
  ...secretsByIdRoutes,
  ...projectRoutes,
  ...folderRoutes,
  ...secretImportRoutes,
  ...secretWriteRoutes,
  ...tagRoutes,
  ...identityRoutes,
  ...membershipRoutes,
  ...attachOidcRoutes,
  ...attachUniversalRoutes,
  ...attachAwsRoutes,
  ...attachSpiffeRoutes,
  ...attachVouchedRoutes,
  ...referenceRoutes,
];
