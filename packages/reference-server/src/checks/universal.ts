import { spelled, trusts } from '../address';
import type { Generation } from '../generation';
import { forbidden, unauthorized } from '../refusal';
import type { ClientSecret, UniversalMethod } from '../identity';
import { decision, type Decision } from './decision';

/** What a login by universal auth is judged by; times in milliseconds. */
export interface UniversalAsk {
  readonly clientSecret: string;
  readonly address: string;
  readonly now: number;
  readonly generation: Generation;
}

const invalidCredentials = 'Invalid credentials';

/** Whether the method is locked at this time. */
const locked = ({ lockout }: UniversalMethod, now: number): boolean => !!lockout?.locked && lockout.until > now;

/** The state of the lockout after one more failure: the counter starts its time anew, and locks at the threshold. */
function afterFailure(method: UniversalMethod, now: number): UniversalMethod['lockout'] {
  if (!method.lockoutEnabled) return undefined;
  const counting = method.lockout && method.lockout.until > now ? method.lockout.failures : 0;
  const failures = counting + 1;
  const isLocked = failures >= method.lockoutThreshold;
  const holds = isLocked ? method.lockoutDurationSeconds : method.lockoutCounterResetSeconds;
  return { failures, locked: isLocked, until: now + holds * 1000 };
}

/** The client secret that was given, if it is one of the method's and not revoked. */
export const knownSecret = (method: UniversalMethod, given: string): ClientSecret | undefined =>
  method.clientSecrets.find(({ secret, revoked }) => !revoked && secret === given);

const outlived = ({ ttl, createdAt }: ClientSecret, now: number): boolean => ttl > 0 && now >= createdAt + ttl * 1000;
const spent = ({ numUsesLimit, uses }: ClientSecret): boolean => numUsesLimit > 0 && uses >= numUsesLimit;

/** Every check of a login by universal auth, in Infisical's order: a locked method refuses the right secret too. */
export function universalDecisions(method: UniversalMethod, ask: UniversalAsk): Decision[] {
  const { address, now, generation } = ask;
  const secret = knownSecret(method, ask.clientSecret);
  const list = method.clientSecretTrustedIps;
  const notTrusted = forbidden('You are not allowed to access this resource from the current IP address');
  const isLocked = generation.lockout && locked(method, now);
  const lockedOut = unauthorized('This identity auth method is temporarily locked, please try again later');
  const failures = method.lockout && method.lockout.until > now ? method.lockout.failures : 0;
  const lockText = `${failures} of ${method.lockoutThreshold} failures`;
  return [
    decision('address', list.map(spelled).join(', '), address, trusts(list, address), notTrusted),
    ...(generation.lockout ? [decision('lockout', 'not locked', lockText, !isLocked, lockedOut)] : []),
    decision(
      'client secret',
      'one that is not revoked',
      secret ? 'one of them' : 'none of them',
      !!secret,
      unauthorized(invalidCredentials),
    ),
    ...(secret ? lifeDecisions(secret, now) : []),
  ];
}

function lifeDecisions(secret: ClientSecret, now: number): Decision[] {
  const age = Math.floor((now - secret.createdAt) / 1000);
  return [
    decision(
      'client secret age',
      secret.ttl > 0 ? `under ${secret.ttl} s` : 'any',
      `${age} s`,
      !outlived(secret, now),
      unauthorized('Access denied due to expired client secret'),
    ),
    decision(
      'client secret uses',
      secret.numUsesLimit > 0 ? `under ${secret.numUsesLimit}` : 'any number',
      secret.uses,
      !spent(secret),
      unauthorized('Access denied due to client secret usage limit reached'),
    ),
  ];
}

/** Keeps what a login changes: uses, revocation, failures. */
export function settleUniversal(method: UniversalMethod, ask: UniversalAsk, decisions: readonly Decision[]): void {
  const failed = decisions.find(({ holds }) => !holds)?.name;
  const secret = knownSecret(method, ask.clientSecret);
  if (failed === 'client secret' && ask.generation.lockout) {
    const lockout = afterFailure(method, ask.now);
    if (lockout) method.lockout = lockout;
  }
  if (failed === 'address' || failed === 'lockout' || !secret) return;
  delete method.lockout;
  if (failed === undefined) secret.uses += 1;
  else if (outlived(secret, ask.now) || spent(secret)) secret.revoked = true;
}
