import { fieldsOf, secondsOf, textOf, type Wrong } from './shape';

/** What Infisical gives for a token. */
export interface AccessToken {
  readonly value: string;
  /** Seconds that it is good for; 0 where the server states no limit. */
  readonly expiresIn: number;
  /** Seconds that it can be renewed to last, from its making; 0 where the server states no limit. */
  readonly maxTtl: number;
}

/** The access token of a login or a renewal; it must be one that a header can carry. */
export function readAccessToken(json: unknown, wrong: Wrong): AccessToken {
  const fields = fieldsOf(json, 'content', wrong);
  const value = textOf(fields['accessToken'], 'content', 'accessToken', wrong);
  if (!/^[\x21-\x7e]+$/.test(value)) throw wrong('content.accessToken', 'an access token');
  return {
    value,
    expiresIn: secondsOf(fields['expiresIn'], 'content', 'expiresIn', wrong),
    maxTtl: secondsOf(fields['accessTokenMaxTTL'], 'content', 'accessTokenMaxTTL', wrong),
  };
}
