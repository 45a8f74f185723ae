import { revoke } from '@infisical-ci/client';
import { startDeadline, type Clock, type Door } from '@infisical-ci/http';
import { toFailure } from './explain';
import type { Host } from './host';

/** Seconds that revoking may take: the secrets are delivered by then, and the access token ends by itself. */
const patience = 5;

/** Takes back an access token: one try, and a warning at most. @returns whether it is taken back. */
export async function revokeQuietly(door: Door, accessToken: string, clock: Clock, say: Host['say']): Promise<boolean> {
  try {
    await revoke(door.within(startDeadline(patience, clock)), accessToken);
    return true;
  } catch (error) {
    sayNotRevoked(say, error);
    return false;
  }
}

/** Why the access token stays good until it ends by itself. */
export function sayNotRevoked(say: Host['say'], error: unknown): void {
  say('warning', `The access token could not be revoked, and ends by itself in time. ${toFailure(error).message}`);
}
