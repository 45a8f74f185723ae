// Entra as far as a pipeline needs it: an issuer, and the endpoint that gives a token for another one (RFC 7523).
import { randomUUID } from 'node:crypto';
import { decodeJwt } from 'jose';
import type { AzureJob } from '../api';
import type { Incoming, Outgoing, Route } from '../route';
import { connectionToken, type AzureFacts } from './azure-claims';
import { isSigned, publishedKeys } from './keys';

interface Entra {
  readonly now: () => number;
  readonly jobs: ReadonlyMap<string, { readonly job: AzureJob; readonly facts: AzureFacts }>;
  readonly mint: (facts: AzureFacts, job: AzureJob) => Promise<string>;
}

interface Refusal {
  readonly status: number;
  readonly error: string;
  readonly code: number;
  readonly said: string;
}

const refusal = (status: number, error: string, code: number, said: string): Refusal => ({ status, error, code, said });
const exchangeScope = 'api://AzureADTokenExchange/.default';

/** Below the origin itself: a tenant is the first part of the path, as with Entra. */
export function entraRoutes(entra: Entra): readonly Route<unknown>[] {
  return [
    {
      method: 'GET',
      path: '/:tenant/v2.0/.well-known/openid-configuration',
      answer: ({ origin }, { tenant = '' }) => ({ status: 200, body: discovery(origin, tenant) }),
    },
    {
      method: 'GET',
      path: '/:tenant/discovery/v2.0/keys',
      answer: async () => ({ status: 200, body: await publishedKeys(['RS256']) }),
    },
    {
      method: 'POST',
      path: '/:tenant/oauth2/v2.0/token',
      answer: (incoming, { tenant = '' }) => exchange(entra, incoming, tenant),
    },
  ];
}

/** With the addresses of the origin that was asked: who asks by https (Microsoft's library takes no other) expects them so. */
function discovery(origin: string, tenant: string): object {
  return {
    issuer: `${origin}/${tenant}/v2.0`,
    authorization_endpoint: `${origin}/${tenant}/oauth2/v2.0/authorize`,
    token_endpoint: `${origin}/${tenant}/oauth2/v2.0/token`,
    jwks_uri: `${origin}/${tenant}/discovery/v2.0/keys`,
    response_types_supported: ['code', 'id_token'],
    subject_types_supported: ['pairwise'],
    id_token_signing_alg_values_supported: ['RS256'],
  };
}

async function exchange(entra: Entra, { body, headers }: Incoming, tenant: string): Promise<Outgoing> {
  const form = new URLSearchParams(body.toString());
  const judged = await judge(entra, form, tenant);
  if ('code' in judged) return refused(judged, entra.now());
  const token = await entra.mint(judged.facts, judged.job);
  const asked = headers['client-request-id'] ?? randomUUID();
  return {
    status: 200,
    headers: { 'client-request-id': asked },
    body: { token_type: 'Bearer', expires_in: 3599, ext_expires_in: 3599, access_token: token },
  };
}

/** In Entra's order: the tenant, the application, the assertion, then what its federated credential says. */
async function judge({ jobs, now }: Entra, form: URLSearchParams, tenant: string) {
  const clientId = form.get('client_id') ?? '';
  const assertion = form.get('client_assertion') ?? '';
  const inTenant = [...jobs.values()].filter(({ facts }) => facts.tenantId === tenant);
  if (inTenant.length === 0) return refusal(400, 'invalid_request', 90002, `Tenant '${tenant}' not found.`);
  const known = inTenant.filter(({ facts }) => facts.connection.clientId === clientId);
  const last = known.at(-1);
  if (!last)
    return refusal(
      400,
      'unauthorized_client',
      700016,
      `Application with identifier '${clientId}' was not found in the directory.`,
    );
  if (form.get('scope') !== exchangeScope)
    return refusal(400, 'invalid_scope', 70011, 'The provided value for the input parameter scope is not valid.');
  if (!(await isSigned(assertion)))
    return refusal(401, 'invalid_client', 700027, 'The certificate with identifier used to sign is not registered.');
  const { iss = '', sub = '', aud = '', exp = 0 } = decodeJwt(assertion);
  if (exp * 1000 <= now())
    return refusal(401, 'invalid_client', 700024, 'Client assertion is not within its valid time range.');
  // An application may have several federated credentials.
  const fitting = known.find(({ facts }) => connectionToken(facts).subject === sub) ?? last;
  const wanted = connectionToken(fitting.facts);
  const mismatches = [
    [iss, wanted.issuer, 700211, 'issuer'],
    [sub, wanted.subject, 700213, 'subject'],
    [String(aud), wanted.audience, 700212, 'audience'],
  ] as const;
  const wrong = mismatches.find(([got, expected]) => got !== expected);
  return wrong
    ? refusal(
        401,
        'invalid_client',
        wrong[2],
        `No matching federated identity record found for presented assertion ${wrong[3]} '${wrong[0]}'.`,
      )
    : fitting;
}

function refused({ status, error, code, said }: Refusal, now: number): Outgoing {
  const [trace, correlation] = [randomUUID(), randomUUID()];
  const timestamp = new Date(now).toISOString().replace('T', ' ').replace(/\..*/, 'Z');
  const marks = `Trace ID: ${trace} Correlation ID: ${correlation} Timestamp: ${timestamp}`;
  return {
    status,
    body: {
      error,
      error_description: `AADSTS${code}: ${said} ${marks}`,
      error_codes: [code],
      timestamp,
      trace_id: trace,
      correlation_id: correlation,
      error_uri: `https://login.microsoftonline.com/error?code=${code}`,
    },
  };
}
