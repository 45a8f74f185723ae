import { circleciAdvice } from './circleci-advice';
import { mintFixes, tokenMissing } from './circleci-refusals';
import { standardBindings } from './bindings';
import { isFor, readClaims, type Claims } from './claims';
import { mint, quotable } from './minted';
import type { Source } from './source';

/** A token that ends within a minute may have ended when Infisical looks at it. */
const spare = 60;

/**
 * The token that CircleCI puts into every job, in its second form, whose subject names the branch. Where that is not for
 * the audience asked for, or at its end (it is as old as the job, and holds an hour), CircleCI's own tool mints another.
 * @see https://circleci.com/docs/guides/permissions-authentication/openid-connect-tokens/
 */
export const circleci: Source = {
  title: 'CircleCI',
  audience: 'any',
  takes: 'env',
  here: (env) => env['CIRCLECI'] === 'true',
  async token(ask) {
    const name = ask.from.env ?? 'CIRCLE_OIDC_TOKEN_V2';
    const given = ask.env[name]?.trim();
    const claims = readClaims(given ?? '');
    if (given && isGood(claims, ask.audience)) return given;
    const audience = ask.audience ?? ownAudience(claims);
    if (audience === undefined) throw tokenMissing(name);
    return mint(ask, {
      tool: 'circleci run oidc get',
      options: `--claims "{\\"aud\\":\\"${quotable(audience)}\\"}"`,
      fixes: mintFixes,
    });
  },
  // The others have a dot in their names, by which Infisical would look inside of them.
  bindings: standardBindings,
  advice: circleciAdvice,
};

/** A token that cannot be read is the server's to judge, as long as no other was asked for. */
function isGood(claims: Claims | undefined, audience: string | undefined): boolean {
  const ends = claims?.['exp'];
  const fresh = typeof ends !== 'number' || ends > Date.now() / 1000 + spare;
  return fresh && (audience === undefined || isFor(claims, audience));
}

function ownAudience(claims: Claims | undefined): string | undefined {
  const first: unknown = [claims?.['aud']].flat()[0];
  return typeof first === 'string' ? first : undefined;
}
