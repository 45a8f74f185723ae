// The requests of a load, in their order: at each of them something can go wrong.
import type { CallName } from '@infisical-ci/tooling';
import type { Fault } from 'infisical-reference-server';
import type { Scenario } from '../e2e/scenario';

export interface Call {
  readonly name: 'token' | 'login' | 'list' | 'single' | 'revoke';
  /** The column of the table in which it stands. */
  readonly column: CallName;
  readonly method: 'GET' | 'POST';
  readonly path: string;
  /** What a run needs in order to make it. */
  readonly inputs?: Readonly<Record<string, string>>;
}

export const calls: readonly Call[] = [
  { name: 'token', column: 'token', method: 'GET', path: '/__reference/issuers/github/token' },
  { name: 'login', column: 'login', method: 'POST', path: '/api/v1/auth/oidc-auth/login' },
  { name: 'list', column: 'secrets', method: 'GET', path: '/api/v4/secrets' },
  {
    name: 'single',
    column: 'secrets',
    method: 'GET',
    path: '/api/v4/secrets/API_KEY',
    inputs: { 'secret-name': 'API_KEY' },
  },
  { name: 'revoke', column: 'revoke', method: 'POST', path: '/api/v1/auth/token/revoke' },
];

export const routeOf = ({ method, path }: Call): string => `${method} ${path}`;

/** The call that must have ended well before this one is made. */
export function before({ name }: Call): Call | undefined {
  const earlier: Readonly<Partial<Record<Call['name'], Call['name']>>> = {
    login: 'token',
    list: 'login',
    single: 'login',
    revoke: 'list',
  };
  return calls.find((call) => call.name === earlier[name]);
}

/** What every job of these tests may load, and what it must not have where its run is red. */
export const secrets = { 'dev:/': { API_KEY: 'k-7f3a9c1e-cAnary' } };

export type Spoilt = Omit<Fault, 'route'>;

/** Lets a call go wrong, and nothing else. */
export function spoil({ infisical }: Scenario, call: Call, fault: Spoilt): void {
  infisical.server.clearFaults();
  infisical.server.addFault({ ...fault, route: routeOf(call) });
}
