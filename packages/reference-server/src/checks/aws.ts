import type { KnownPrincipal } from '../issuers/aws-principals';
import type { AwsMethod } from '../identity';
import { badRequest, broken, unauthorized } from '../refusal';
import { accountOf, comparedForms, isRoot, listFits } from './arn';
import { readSignature, signatureOf, timeOf, type SignedRequest } from './aws-signature';
import { decision, type Decision } from './decision';

/** What a login by AWS auth is asked with. */
export interface AwsAsk {
  readonly iamHttpRequestMethod: string;
  readonly iamRequestBody: string;
  readonly iamRequestHeaders: string;
}

interface Known {
  readonly principals: ReadonlyMap<string, KnownPrincipal>;
  /** Milliseconds since 1970. */
  readonly now: number;
}

export interface AwsOutcome {
  readonly decisions: readonly Decision[];
  /** Who it is, where AWS would say so. */
  readonly arn?: string;
}

/** AWS's own tolerance. */
const minutes = 5;
const decoded = (base64: string): string => Buffer.from(base64, 'base64').toString();

function readHeaders(base64: string): Readonly<Record<string, string>> | undefined {
  try {
    const given: unknown = JSON.parse(decoded(base64));
    if (typeof given !== 'object' || given === null || Array.isArray(given)) return undefined;
    return Object.fromEntries(Object.entries(given).map(([name, value]) => [name.toLowerCase(), String(value)]));
  } catch {
    return undefined;
  }
}

/**
 * Every check of a login by AWS auth, in Infisical's order. Those of AWS's own are here too: what AWS refuses, Infisical
 * does not explain.
 */
export function awsDecisions(method: AwsMethod, ask: AwsAsk, known: Known): AwsOutcome {
  const headers = readHeaders(ask.iamRequestHeaders);
  const readable = decision(
    'headers',
    'base64 of a JSON object',
    headers ? 'that' : 'something else',
    !!headers,
    broken(),
  );
  if (!headers) return { decisions: [readable] };
  const authorization = headers['authorization'] ?? '';
  const region = /Credential=[^/ ]*\/[^/ ]*\/([^/ ]*)/.exec(authorization)?.[1] ?? '';
  const isRegion = /^[a-z0-9-]{1,20}$/.test(region);
  const local = decision('region', "a region's name", region, isRegion, badRequest('Invalid AWS region'));
  if (!isRegion) return { decisions: [readable, local] };
  const request = { method: ask.iamHttpRequestMethod, headers, body: decoded(ask.iamRequestBody) };
  const { decisions, principal } = byAws(request, `sts.${region}.amazonaws.com`, known);
  const sofar = [readable, local, ...decisions];
  if (!principal) return { decisions: sofar };
  return { decisions: [...sofar, ...allowed(method, principal.arn)], arn: principal.arn };
}

/** What AWS itself checks. */
function byAws(
  request: SignedRequest,
  host: string,
  { principals, now }: Known,
): { decisions: readonly Decision[]; principal?: KnownPrincipal } {
  const { method, headers, body } = request;
  const signature = readSignature(headers['authorization'] ?? '');
  const principal = signature && principals.get(signature.accessKeyId);
  const lag = Math.round((now - timeOf(headers['x-amz-date'] ?? '')) / 1000);
  const signs = signature?.signedHeaders ?? [];
  const needed = ['host', 'x-amz-date', ...(principal?.sessionToken ? ['x-amz-security-token'] : [])];
  const check = (name: string, wanted: string, got: string, holds: boolean): Decision =>
    decision(name, wanted, got, holds, broken());
  const right =
    signature && principal && signatureOf(request, signature, principal.secretAccessKey) === signature.value;
  const decisions = [
    check('method', 'POST', method, method === 'POST'),
    check(
      'action',
      'GetCallerIdentity',
      new URLSearchParams(body).get('Action') ?? 'none',
      /(^|&)Action=GetCallerIdentity(&|$)/.test(body),
    ),
    check('host', host, headers['host'] ?? 'none', headers['host'] === host),
    check('service', 'sts', signature?.service ?? 'none', signature?.service === 'sts'),
    check(
      'signed headers',
      needed.join(';'),
      signs.join(';'),
      needed.every((name) => signs.includes(name)),
    ),
    check('date', `within ${minutes} minutes`, `${lag} s old`, Math.abs(lag) <= minutes * 60),
    check('access key', 'a known one', signature?.accessKeyId ?? 'none', !!principal),
    ...(principal
      ? [check('session', 'valid', sessionOf(principal, headers, now), sessionOf(principal, headers, now) === 'valid')]
      : []),
    check('signature', 'made with the secret of the access key', right ? 'that' : 'another', !!right),
  ];
  return { decisions, ...(principal && decisions.every(({ holds }) => holds) ? { principal } : {}) };
}

function sessionOf({ sessionToken, until }: KnownPrincipal, headers: SignedRequest['headers'], now: number): string {
  if ((headers['x-amz-security-token'] ?? '') !== sessionToken) return 'another token';
  return now < until ? 'valid' : 'expired';
}

/** What the identity allows. */
function allowed({ allowedAccountIds, allowedPrincipalArns }: AwsMethod, arn: string): readonly Decision[] {
  const root = unauthorized('Access denied: AWS account root principals cannot use AWS Auth.');
  const account = accountOf(arn);
  const accounts = allowedAccountIds.split(',').map((id) => id.trim());
  const forms = comparedForms(arn);
  return [
    decision('principal', 'a user or a role', arn, !isRoot(arn), root),
    decision(
      'account',
      allowedAccountIds || 'any',
      account,
      allowedAccountIds === '' || accounts.includes(account),
      unauthorized('Access denied: AWS account ID not allowed.'),
    ),
    decision(
      'principal ARN',
      allowedPrincipalArns || 'any',
      forms.join(' or '),
      allowedPrincipalArns === '' || listFits(allowedPrincipalArns, forms),
      unauthorized(`Access denied: AWS principal ARN not allowed. [principal-arn=${forms[0] ?? ''}]`),
    ),
  ];
}
