// A login by token that Infisical refuses, and what the log says then.
import type { GitHubJob } from 'infisical-reference-server';
import type { OidcGiven } from '../../support/provision';
import { scenario, type Scenario } from '../scenario';

export const secrets = { 'dev:/': { API_KEY: 'k-7f3a9c1e' } };

export interface Refused extends Scenario {
  /** The log of a job that an identity like this one refuses, its lines without the white space before them. */
  refusedBy(identity: OidcGiven, more?: { job?: GitHubJob; inputs?: Record<string, string> }): Promise<string[]>;
}

export async function refusedScenario(given: Parameters<typeof scenario>[0] = {}): Promise<Refused> {
  const job = { repository: 'acme/shop', ref: 'refs/heads/feat/x', ...given.job };
  const made = await scenario({ secrets, ...given, job });
  return {
    ...made,
    refusedBy: async (identity, more = {}) => {
      const { id } = await made.infisical.createOidcIdentity({ project: made.project, ...identity });
      const { environment } = made.infisical.githubJob({ ...job, ...more.job });
      const outcome = await made.refuse({ 'identity-id': id, ...more.inputs }, { env: environment });
      expect(outcome.code).toBe('login-refused');
      expect(outcome.seen).toContain(`(POST ${made.infisical.url}/api/v1/auth/oidc-auth/login): the server answered `);
      // A refusal is final: trying again locks identities out.
      expect(made.asked().filter((each) => each.startsWith('POST'))).toEqual(['POST /api/v1/auth/oidc-auth/login']);
      return linesOf(outcome.seen);
    },
  };
}

export const linesOf = (seen: string): string[] => seen.split('\n').map((line) => line.trim());
