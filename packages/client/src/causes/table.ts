import { accessTokenCauses } from './access-token';
import { awsCauses } from './aws';
import type { CauseGroup } from './cause';
import { claimCauses, unexplainedCauses } from './claims';
import { identityCauses } from './identity';
import { issuerCauses } from './issuer';
import { permissionCauses } from './permission';
import { placeCauses } from './place';
import { spiffeCauses } from './spiffe';
import { tokenCauses } from './token';
import { universalCauses } from './universal';

/** What is being done when something is refused: logging in, or all that an access token is for. */
export type Doing = 'login' | 'read';

/** Every refusal that is known, by what is being done. docs/troubleshooting.md is rendered from it. */
export const causes: Readonly<Record<Doing, readonly CauseGroup[]>> = {
  login: [
    { title: 'The identity', rows: identityCauses },
    { title: "The issuer's keys", rows: issuerCauses },
    { title: 'The token', rows: tokenCauses },
    { title: 'What the identity wants of a token', rows: claimCauses },
    { title: 'A login with a client secret', rows: universalCauses },
    { title: 'A login with AWS credentials', rows: awsCauses },
    { title: 'A login with a JWT-SVID', rows: spiffeCauses },
    { title: 'No reason given', rows: unexplainedCauses },
  ],
  read: [
    { title: 'The project, the folder, the secret', rows: placeCauses },
    { title: 'The access token', rows: accessTokenCauses },
    { title: 'Permissions', rows: permissionCauses },
  ],
};
