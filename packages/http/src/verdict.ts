import { refusalOf } from './refusal';
import { type Answer, type Ask } from './door';
import type { Code } from './codes';
import { oneLine } from './line';
import { clientWanted, mayPassLater, type Setback } from './setback';

/**
 * What is wrong with an answer for every caller alike, or undefined where it is one for the caller to read.
 *
 * @param url the address that was asked, which a redirect may be relative to
 */
export function verdictOn(answer: Answer, ask: Ask, url: URL): Setback | undefined {
  const { status, headers } = answer;
  const encoding = headers['content-encoding'] ?? 'identity';
  if (encoding !== 'identity') {
    const what = `the server answered in the encoding ${oneLine(encoding, 40)}, which was not asked for`;
    return {
      code: 'answer-malformed',
      what,
      mayPass: 'no',
      fixes: ['Have the proxy or gateway in between leave answers as they are.'],
    };
  }
  // That nothing has changed is an answer to whoever asked for that.
  if (status === 304 && ask.headers?.['if-none-match'] !== undefined) return undefined;
  if (status >= 300 && status < 400) return redirected(answer, ask, url);
  if (status === 407) {
    return {
      code: 'proxy-refused',
      what: 'the proxy wants other credentials (407)',
      mayPass: 'no',
      fixes: [credentialsFix()],
    };
  }
  // nginx completes the handshake, and tells of the certificate in a page.
  if ([400, 495, 496].includes(status) && /SSL certificate/i.test(answer.body.toString('latin1', 0, 2000)))
    return clientWanted();
  return status >= 500 || mayPassLater(status) ? failed(answer) : undefined;
}

export const credentialsFix = (): string =>
  'Put the user name and password of the proxy into its URL (HTTPS_PROXY): http://USER:PASSWORD@HOST:PORT. An agent of ' +
  'Azure Pipelines is given them when it is configured: --proxyusername, --proxypassword.';

function redirected({ status, headers }: Answer, { path }: Ask, url: URL): Setback {
  const setback = { code: 'redirected', mayPass: 'no' } as const;
  const given = headers['location'];
  const target = given !== undefined && URL.canParse(given, url.href) ? new URL(given, url) : undefined;
  if (!target || !/^https?:/.test(target.protocol)) {
    return {
      ...setback,
      what: `the server answered ${status}, a redirect without a usable target`,
      fixes: ['For Infisical, check {domain}.'],
    };
  }
  // No query: it may hold what the request held.
  const shown = oneLine(target.origin + target.pathname);
  const base = target.pathname.endsWith(path) ? target.origin + target.pathname.slice(0, -path.length) : undefined;
  const fix = base
    ? `If that is the same Infisical, set {domain} to ${oneLine(base)}`
    : 'For Infisical, set {domain} to an address that answers by itself, without a login page or gateway in front';
  return {
    ...setback,
    what: `the server answered ${status} and points to ${shown}, and no redirect is followed`,
    fixes: [`${fix}.`],
  };
}

function failed(answer: Answer): Setback {
  const { status, headers } = answer;
  const refusal = refusalOf(answer);
  const limited = status === 429 || (status === 500 && headers['retry-after'] !== undefined);
  const wait = waitOf(answer, limited, refusal.message);
  const code: Code = limited ? 'rate-limited' : 'server-failed';
  const mayPass = mayPassLater(status) || headers['retry-after'] !== undefined ? 'yes' : status === 500 ? 'once' : 'no';
  return {
    code,
    what: `the server answered ${status}: ${refusal.message.replace(/\.$/, '')}`,
    mayPass,
    refusal,
    ...(limited ? { fixes: [limitFix(headers['x-ratelimit-limit'])] } : {}),
    wait,
  };
}

// What is enough for a thousand jobs was measured: docs/scale.md.
function limitFix(limit: string | undefined): string {
  const allowed = /^\d{1,6}$/.test(limit ?? '') ? ` (${limit ?? ''} such requests a minute)` : '';
  return `All jobs behind one address share its limit${allowed}. Start fewer at once, or set {retry-deadline} for their number (1800 for 1000 jobs).`;
}

// Retry-After, in seconds or as a date; then the limiter's own header; then the sentence, all that some versions give.
function waitOf({ headers }: Answer, limited: boolean, message: string): number | undefined {
  const after = headers['retry-after'];
  if (after !== undefined) {
    if (/^\d+(\.\d+)?$/.test(after)) return Number(after) * 1000;
    // Against the server's own clock where it gives it: ours may be wrong by minutes.
    const now = Date.parse(headers['date'] ?? '') || Date.now();
    const until = Date.parse(after);
    if (!Number.isNaN(until)) return Math.max(0, until - now);
  }
  if (!limited) return undefined;
  const seconds =
    /^\d+$/.exec(headers['x-ratelimit-reset'] ?? '')?.[0] ?? /try again in (\d+) seconds?/i.exec(message)?.[1];
  return seconds === undefined ? undefined : Number(seconds) * 1000;
}
