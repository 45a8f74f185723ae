export type { AccessToken } from './access';
export { listSecrets } from './list';
export { login } from './login';
export { methods, type Credentials, type MethodName } from './methods';
export { projectIdOf, projectSlugOf } from './projects';
export type { Place, Project, Query } from './query';
export { readSecret, type ReadQuery } from './read';
export type { Secret } from './secret';
export { renew, revoke } from './tokens';
