/** One thing that is wrong with a request's shape, as Infisical's schema library tells it. */
export type Issue = Readonly<Record<string, unknown>> & { readonly path: readonly (string | number)[] };

/** What a route throws to refuse a request: everything that the caller is told. */
export class Refusal extends Error {
  constructor(
    readonly status: number,
    /** The envelope's `error`: an open set of names. */
    readonly error: string,
    readonly told: string | readonly Issue[],
    readonly details?: unknown,
  ) {
    super(typeof told === 'string' ? told : error);
  }
}

export const badRequest = (message: string): Refusal => new Refusal(400, 'BadRequest', message);

export const unauthorized = (message: string): Refusal => new Refusal(401, 'UnauthorizedError', message);

export const forbidden = (message: string, error = 'ForbiddenError', details?: unknown): Refusal =>
  new Refusal(403, error, message, details);

/** An access token of Infisical's own that does not hold: 403, unlike a platform's token, which gets 401. */
export const badToken = (message: string): Refusal => new Refusal(403, 'TokenError', message);

export const notFound = (message: string, error = 'NotFound'): Refusal => new Refusal(404, error, message);

export const invalid = (issues: readonly Issue[]): Refusal => new Refusal(422, 'ValidationFailure', issues);

/** What Infisical says whenever it did not expect what happened. */
export const broken = (): Refusal => new Refusal(500, 'InternalServerError', 'Something went wrong');

/** A missing permission, in the words of Infisical's permission library. */
export const notAllowed = (action: string, subject: string): Refusal =>
  forbidden(`You are not allowed to ${action} on ${subject}`, 'PermissionDenied', [
    { action, inverted: false, subject, conditions: {} },
  ]);
