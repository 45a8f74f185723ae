import { Failure } from '@infisical-ci/http';
import { isFor, type Claims, type Env, type Source } from '@infisical-ci/identity';
import { defuse } from './defuse';
import type { Key } from './settings';
import { spell } from './settings/spelling';

// Why no source was chosen, and what the one that was chosen makes of `audience`, in words.

const wrong = (message: string, fix: string): Failure => new Failure('settings-invalid', message, { fixes: [fix] });

/** A setting, and the source that it is for. */
type Place = readonly [key: Key, source: string];

/**
 * @param named what {token-source} says; where it says nothing, what `first` implies counts
 * @param other what does not go with it
 */
export function contradicted(named: string | undefined, first: Place | undefined, other: Place): Failure {
  const setting = ([key]: Place): string => `{${spell(key, 'kebab')}}`;
  const chosen = named === undefined && first ? `${setting(first)} is given` : `{token-source} is ${named ?? ''}`;
  return wrong(
    `${chosen}, yet ${setting(other)} is given, which is for {token-source}: ${other[1]}.`,
    'Keep one of the two.',
  );
}

export function sourceUnknown(name: string, known: readonly string[]): Failure {
  return wrong(
    `{token-source} is ${JSON.stringify(name)}, and no source has that name.`,
    `Take one of ${known.join(', ')}.`,
  );
}

/** The method is for the tokens of one source, which this product does not have. */
export function sourceMissing(method: string): Failure {
  return wrong(
    `{method}: ${method} takes a token of its own kind, which this step does not fetch by itself.`,
    'Say where that token is, by {token-file}, {token-env} or {token-command}.',
  );
}

export function noneFits(here: readonly string[], known: readonly string[], env: Env): Failure {
  const which = (names: readonly string[]): string => `Say which with {token-source}: one of ${names.join(', ')}.`;
  if (here.length > 0) return wrong(`Several sources could vouch for this job: ${here.join(', ')}.`, which(here));
  const agent =
    env['SPIFFE_ENDPOINT_SOCKET'] && known.includes('spiffe')
      ? ' SPIFFE_ENDPOINT_SOCKET is set, so a SPIFFE agent may vouch: {token-source}: spiffe.'
      : '';
  return wrong(
    'No platform that could vouch for this job was recognised here.',
    `${which(known)}${agent} Where the platform is none of these, say where its token is, by {token-env}, {token-file} or {token-command}; where it gives none, only Universal Auth is left: a client id and its secret.`,
  );
}

/** What to say where an audience was given that cannot be chosen here; nothing where the token has it all the same. */
export function audienceIdle(
  { audience, audienceFrom = 'whoever made the token', title }: Source,
  wanted: string,
  claims: Claims | undefined,
): string | undefined {
  if (isFor(claims, wanted)) return undefined;
  const has = [claims?.['aud']].flat().filter((each) => typeof each === 'string');
  const chosen =
    audience === 'fixed'
      ? `a token from ${title} has one audience alone`
      : `the audience of a token from ${title} is chosen by ${audienceFrom}`;
  const now = has.length > 0 ? `, and this one is for ${defuse(has.join(', '))}` : '';
  return `{audience} has no effect: ${chosen}${now}. Make ${audience === 'fixed' ? 'Audiences of the identity' : 'the two'} the same text.`;
}
