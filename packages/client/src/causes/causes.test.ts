import { causeOf } from '.';
import { causes } from './table';

const rows = Object.values(causes).flatMap((groups) => groups.flatMap((group) => group.rows));

describe('causeOf a refused read', () => {
  it.each([
    [401, 'UnauthorizedError', 'Token missing', 'access-denied', undefined],
    [403, 'TokenError', 'Your token has expired. Please re-authenticate.', 'access-denied', 'has expired'],
    [403, 'TokenError', 'invalid signature', 'access-denied', '{access-token} and {domain}'],
    [401, 'UnauthorizedError', 'Failed to authorize: token has been revoked', 'access-denied', 'was revoked'],
    [401, 'UnauthorizedError', 'No identity access token found', 'access-denied', 'was revoked'],
    [401, 'UnauthorizedError', 'Failed to authorize: token usage limit reached', 'access-denied', 'Number of Uses'],
    [
      401,
      'UnauthorizedError',
      'Unable to renew because access token number of uses limit reached',
      'access-denied',
      'Number of Uses',
    ],
    [
      401,
      'UnauthorizedError',
      'Failed to authorize: Identity is not a member of the organization',
      'access-denied',
      '{organization-slug}',
    ],
    [400, 'BadRequest', 'Identity does not belong to this organization', 'access-denied', '{organization-slug}'],
    [
      401,
      'UnauthorizedError',
      'Identity access token exceeded max age, please re-authenticate',
      'access-denied',
      'older than',
    ],
    [
      403,
      'ForbiddenError',
      'You are not allowed to access this resource from the current IP address',
      'access-denied',
      'Trusted IPs',
    ],
    [
      403,
      'ForbiddenError',
      'You are not a member of this project with ID x. Please assign',
      'access-denied',
      'Add the identity to the project',
    ],
    [403, 'ProjectMembershipNotFound', 'anything', 'access-denied', 'Add the identity to the project'],
    [
      403,
      'ForbiddenError',
      'This project does not belong to your selected organization.',
      'access-denied',
      '{organization-slug}',
    ],
    [403, 'ForbiddenError', 'Failed to expand one or more secret references', 'access-denied', 'refer to'],
    [
      403,
      'ForbiddenError',
      "You do not have permission to read secret 'K', which is referenced by secret X",
      'access-denied',
      'refer to',
    ],
    [
      403,
      'PermissionDenied',
      'You are not allowed to readValue on secrets',
      'access-denied',
      'Give the identity a role',
    ],
    [
      403,
      'ForbiddenReadSecretError',
      'You do not have permission to view secret value',
      'access-denied',
      'Give the identity a role',
    ],
    [
      404,
      'SecretPathNotFound',
      "Folder with path '/x' in environment 'y' was not found.",
      'not-found',
      '{secret-path}',
    ],
    [
      404,
      'GetSecretByName',
      "Folder with path '/x' in environment with slug 'y' not found",
      'not-found',
      '{environment}',
    ],
    [404, 'NotFound', "Environment with slug 'y' in project with ID x not found", 'not-found', '{environment}'],
    [404, 'NotFound', "Secret with name 'K' not found", 'not-found', 'name of the secret'],
    [404, 'NotFound', 'No project found with slug x', 'not-found', '{project-slug}'],
    [404, 'NotFound', 'Project with x not found', 'not-found', '{project-id}'],
    [404, 'Not Found', 'Route GET:/api/v4/secrets not found', 'not-found', '{domain}'],
    [404, 'Not Found', 'Route GET:/api/v4/secrets?projectId=p1&secretPath=%2Fa-long-path…', 'not-found', '{domain}'],
    [404, 'NotFound', 'The requested entity is not found', 'not-found', undefined],
    [400, 'BadRequest', 'Invalid folder name', 'request-refused', '{secret-path}'],
    [
      400,
      'BadRequest',
      'The project is of type ssh. Operations of type secret-manager are not allowed.',
      'request-refused',
      'another type',
    ],
    [400, 'BadRequest', 'The request is invalid', 'request-refused', undefined],
    [422, 'ValidationFailure', 'recursive: Invalid', 'request-refused', undefined],
    [401, 'ValidationFailure', 'recursive: Invalid', 'request-refused', undefined],
    [410, 'GoneError', 'Gone', 'not-found', undefined],
    [418, '', 'Teapot', 'request-refused', undefined],
    [500, 'DatabaseError', 'Something went wrong', 'server-failed', '{project-slug}'],
  ])('%d %s "%s" is %s: %s', (status, error, message, code, fix) => {
    const subject = causeOf({ status, error, message }, 'read');
    expect(subject.code).toBe(code);
    if (fix === undefined) expect(subject.fixes).toEqual([]);
    else expect(subject.fixes.join()).toContain(fix);
  });
});

describe('the tables', () => {
  it.each(rows.map((row) => [row.id, row] as const))(
    'say of %s what it means and what to do, in whole sentences',
    (_id, { why, fixes }) => {
      expect(why).toMatch(/^[A-Z`].*\.$/);
      expect(fixes).not.toHaveLength(0);
      for (const fix of fixes) expect(fix).toMatch(/^[A-Z][^\n]*[.:](\n.*)*$/);
    },
  );

  it('name each row once, and the settings that are shown as they are named', () => {
    expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
    for (const name of rows.flatMap(({ shows = [] }) => shows)) expect(name).toMatch(/^[a-z]+(-[a-z]+)*$/);
  });

  it.each(Object.entries(causes) as [keyof typeof causes, (typeof causes)['login']][])(
    'hold no sentence of a %s that an earlier row hides',
    (doing, groups) => {
      for (const row of groups.flatMap((group) => group.rows))
        for (const said of row.says ?? []) {
          const names = ['TokenError', 'InternalServerError', 'DatabaseError', 'ProjectMembershipNotFound'];
          const error = names.find((name) => row.error?.test(name)) ?? 'Other';
          const message = said.replaceAll('…', '~');
          if (said !== '…')
            expect([said, causeOf({ status: row.status ?? 401, error, message }, doing).id]).toEqual([said, row.id]);
        }
    },
  );
});
