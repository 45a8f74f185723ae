// The requests of a load, in their order: at each of them the network can fail.
import type { Fault } from 'infisical-reference-server';
import type { Scenario } from '../scenario';

export interface Call {
  readonly name: 'token' | 'login' | 'list' | 'single' | 'revoke';
  readonly method: 'GET' | 'POST';
  readonly path: string;
  /** What a run needs in order to make it. */
  readonly inputs?: Readonly<Record<string, string>>;
}

export const calls: readonly Call[] = [
  { name: 'token', method: 'GET', path: '/__reference/issuers/github/token' },
  { name: 'login', method: 'POST', path: '/api/v1/auth/oidc-auth/login' },
  { name: 'list', method: 'GET', path: '/api/v4/secrets' },
  { name: 'single', method: 'GET', path: '/api/v4/secrets/API_KEY', inputs: { 'secret-name': 'API_KEY' } },
  { name: 'revoke', method: 'POST', path: '/api/v1/auth/token/revoke' },
];

export const routeOf = ({ method, path }: Call): string => `${method} ${path}`;

/** What every job of these tests may load, and what it must not have where its run is red. */
export const secrets = { 'dev:/': { API_KEY: 'k-7f3a9c1e' } };

export type Spoilt = Omit<Fault, 'route'>;

/** Lets a call go wrong, and nothing else. */
export function spoil({ infisical }: Scenario, call: Call, fault: Spoilt): void {
  infisical.server.clearFaults();
  infisical.server.addFault({ ...fault, route: routeOf(call) });
}
