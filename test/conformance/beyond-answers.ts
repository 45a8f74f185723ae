// What Infisical answers, in a few words, for the cases that were written and not recorded.
import type { Step } from './cases';

type Answer = Step['response'];

export const refusal = (status: number, error: string, message: unknown): Answer => ({
  status,
  body: { statusCode: status, error, message },
});

export const refused = (message: string): Answer => refusal(401, 'UnauthorizedError', message);

/** One issue for each message. */
export const invalid = (...messages: string[]): Answer =>
  refusal(
    422,
    'ValidationFailure',
    messages.map((message) => ({ message })),
  );

export const broken = refusal(500, 'InternalServerError', 'Something went wrong');

/** A login on the terms that Infisical gives where none are set. */
export const granted: Answer = {
  status: 200,
  body: { accessToken: '<jwt>', expiresIn: 2_592_000, accessTokenMaxTTL: 2_592_000, tokenType: 'Bearer' },
};

export const loginPath = '/api/v1/auth/oidc-auth/login';

/** A token that the identity `anything` gets in with. */
export const job = { sub: 'repo:acme/payments:ref:refs/heads/main', aud: 'https://github.com/acme' };
