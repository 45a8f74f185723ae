import type { Refusal } from '@infisical-ci/http';

/**
 * Whether the server has no such address: Fastify's own sentence, while Infisical's 404s speak of folders, secrets and
 * projects. By its beginning: the rest is the whole query, and cut off where that is long.
 */
export const noRoute = { status: 404, says: /^Route [A-Z]+:\// } as const;

export function isNoRoute({ status, message }: Refusal): boolean {
  return status === noRoute.status && noRoute.says.test(message);
}
