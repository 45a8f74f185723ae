import type { Claims } from '@infisical-ci/identity';
import { columns } from './columns';

/** Headers count whole seconds, and an answer takes a moment. */
const tolerated = 2;

/**
 * The times of a token beside both clocks.
 * @param date the `Date` header of the refusal: the server's clock, or that of a gateway in front of it
 * @param now this runner's clock, in milliseconds since 1970
 * @returns lines for the message, and what they point at
 */
export function aboutClocks(
  claims: Claims,
  date: string | undefined,
  now: number,
): { readonly lines: readonly string[]; readonly verdict?: string } {
  const server = Date.parse(date ?? '');
  const ahead = Math.round((server - now) / 1000);
  const rows = [
    ['token made (iat)', inWords(claims['iat'])],
    ['not before (nbf)', inWords(claims['nbf'])],
    ['expires (exp)', inWords(claims['exp'])],
    ["Infisical's clock", inWords(server / 1000)],
    ["this runner's clock", inWords(now / 1000)],
  ].filter((row): row is [string, string] => row[1] !== undefined);
  const lines = ['The token holds between these times, by these clocks:', ...columns(rows)];
  return Number.isNaN(ahead) ? { lines } : { lines, verdict: verdictOf(ahead) };
}

function verdictOf(ahead: number): string {
  const seconds = `${Math.abs(ahead)} second${Math.abs(ahead) === 1 ? '' : 's'}`;
  if (Math.abs(ahead) <= tolerated)
    return "Infisical's clock and this runner's agree: then it is the token that is old, or its issuer's clock that is wrong.";
  return `Infisical's clock is ${seconds} ${ahead > 0 ? 'ahead of' : 'behind'} this runner's (by the Date of its answer, which a gateway may have set).`;
}

/** Seconds since 1970 as people read them; undefined for what is no time. */
function inWords(seconds: unknown): string | undefined {
  if (typeof seconds !== 'number' || !(Math.abs(seconds) < 8e12)) return undefined;
  return new Date(Math.floor(seconds) * 1000).toISOString().replace('.000Z', 'Z');
}
