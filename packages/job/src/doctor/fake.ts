import { Failure, systemClock, type Answer, type Ask, type Door } from '@infisical-ci/http';
import type { Claims } from '@infisical-ci/identity';
import type { Around } from './diagnose';

/** For tests: a token that says this; nobody signed it. */
export function tokenOf(claims: Claims): string {
  const encode = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');
  return `${encode({ alg: 'RS256' })}.${encode(claims)}.c2ln`;
}

/** For tests: what a job on GitHub says of itself. */
export const onBranch: Claims = {
  iss: 'https://i.example',
  sub: 'repo:acme/shop:ref:refs/heads/feat/x',
  aud: 'https://github.com/acme',
  repository: 'acme/shop',
  repository_id: '74',
  repository_owner: 'acme',
  repository_owner_id: '65',
  ref: 'refs/heads/feat/x',
};

/** For tests: Infisical's refusal of a login. */
export function refusedWith(status: number, message: string, date?: string): Failure {
  const refusal = { status, message, ...(date === undefined ? {} : { date }) };
  return new Failure('login-refused', `Infisical refused: ${message}`, { refusal, fixes: ['First.', 'Second.'] });
}

/** For tests: documents by their address, and what was asked for. */
export function fakeDoors(documents: Readonly<Record<string, unknown>>) {
  const asked: (Ask & { readonly origin: string })[] = [];
  const open = (base: URL): Door => {
    const door: Door = {
      base: base.origin,
      ask: (ask) => {
        asked.push({ ...ask, origin: base.origin });
        const document = documents[base.origin + ask.path];
        const answer: Answer = {
          status: document === undefined ? 404 : 200,
          headers: { 'content-type': 'application/json' },
          body: Buffer.from(JSON.stringify(document ?? {})),
        };
        return Promise.resolve(answer);
      },
      within: () => door,
      close: () => undefined,
    };
    return door;
  };
  return { asked, open };
}

/** For tests: a diagnosis that asks nobody. */
export function aroundOf(more: Partial<Around> = {}): Around {
  return { method: 'oidc', open: fakeDoors({}).open, clock: systemClock, now: Date.UTC(2026, 10, 21, 12), ...more };
}
