// SPIRE as the issuer: its OIDC discovery provider, its bundle endpoint, and the workload that its agent knows.
import type { Workload, WorkloadEntry, VouchedWorkload } from '../api';
import type { ApiRoute, Context } from '../context';
import { badRequest } from '../refusal';
import type { Incoming, Outgoing } from '../route';
import { list, object, oneOf, optional, nullable, rawText, read, text, textThat, whole, yesOrNo } from '../shape';
import { readSpiffeId } from '../workload/spiffe-id';
import { bundleOf, signerOf } from '../workload/workload';
import { issuerPath } from './discovery';
import { publishedKeys } from './keys';

const path = issuerPath('spire');

const isSpiffeId = (given: string): boolean => 'trustDomain' in readSpiffeId(given);

const entry = object({
  spiffeId: textThat(isSpiffeId, 'Must be a SPIFFE ID, such as spiffe://example.test/ci/runner'),
  hint: optional(rawText),
  ttl: optional(whole(-Number.MAX_SAFE_INTEGER, Number.MAX_SAFE_INTEGER)),
});

/** Each field of a workload; null is a field's own way to say none. */
const workloadShape = {
  trustDomain: optional(textThat((given) => isSpiffeId(`spiffe://${given}`), 'Must be a trust domain')),
  entries: optional(list(entry)),
  jwtIssuer: nullable(text(1)),
  algorithm: optional(oneOf('ES256', 'ES384', 'RS256')),
  key: optional(text(1)),
  setKeyUse: optional(yesOrNo),
  jwksUri: nullable(text(1)),
  domains: optional(list(text(1))),
};

/** What a job needs to know of the workload's SPIRE at `origin`; the socket is where one is listened on. */
export function vouchedWorkload(workload: Workload, origin: string, socket: string | undefined): VouchedWorkload {
  const environment = socket === undefined ? {} : { SPIFFE_ENDPOINT_SOCKET: socket };
  return { issuer: `${origin}${path}`, bundle: `${origin}${path}/bundle`, environment, workload };
}

/** The workload with what was asked for put over it; throws a Refusal (422) for what does not hold. */
export function changedWorkload(before: Workload, asked: unknown): Workload {
  const unknown = Object.keys(asked ?? {}).filter((name) => !(name in workloadShape));
  if (unknown.length > 0) throw badRequest(`A workload has no ${unknown.join(', ')}`);
  const given = Object.entries(read(workloadShape, asked)).filter(([, value]) => value !== undefined);
  const { entries, ...rest } = Object.fromEntries(given) as Partial<Workload>;
  return { ...before, ...rest, ...(entries ? { entries: entries.map(withoutHoles) } : {}) };
}

const withoutHoles = (entry: WorkloadEntry): WorkloadEntry =>
  Object.fromEntries(Object.entries(entry).filter(([, value]) => value !== undefined)) as unknown as WorkloadEntry;

/** The discovery provider's own refusal of a host that is not on its list; the port does not matter. */
function strange({ domains }: Workload, { origin }: Incoming): Outgoing | undefined {
  const { hostname } = new URL(origin);
  return domains.length === 0 || domains.includes(hostname)
    ? undefined
    : { status: 400, body: `domain "${hostname}" is not allowed\n` };
}

function discovery({ world }: Context, { origin }: Incoming): Outgoing {
  const { jwtIssuer, jwksUri } = world.workload;
  const here = `${origin}${path}`;
  const issuer = jwtIssuer === null || jwtIssuer === 'spire' ? here : jwtIssuer;
  return {
    status: 200,
    body: {
      issuer,
      jwks_uri: jwksUri === 'bundle' ? `${here}/bundle` : (jwksUri ?? `${issuer}/keys`),
      authorization_endpoint: '',
      response_types_supported: ['id_token'],
      subject_types_supported: ['public'],
      id_token_signing_alg_values_supported: ['RS256', 'ES256', 'ES384'],
    },
  };
}

async function keys({ world: { workload } }: Context): Promise<Outgoing> {
  const published = await publishedKeys([workload.algorithm], signerOf(workload, workload.trustDomain));
  const listed = published.keys.map(({ use, ...key }) => (workload.setKeyUse ? { use, ...key } : key));
  return { status: 200, body: { keys: listed } };
}

const provider = (
  name: string,
  answer: (context: Context, incoming: Incoming) => Outgoing | Promise<Outgoing>,
): ApiRoute => ({
  method: 'GET',
  path: `${path}/${name}`,
  answer: (incoming, _parameters, context) => strange(context.world.workload, incoming) ?? answer(context, incoming),
});

export const spireRoutes: readonly ApiRoute[] = [
  provider('.well-known/openid-configuration', discovery),
  provider('keys', keys),
  // SPIFFE's own form, as a bundle endpoint with the profile https_web has it; nothing that OIDC can use.
  {
    method: 'GET',
    path: `${path}/bundle`,
    answer: async (_incoming, _parameters, { world }) => ({ status: 200, body: await bundleOf(world.workload) }),
  },
  {
    method: 'GET',
    path: `${path}/workload`,
    admin: true,
    answer: ({ origin }, _parameters, { world }) => ({
      status: 200,
      body: vouchedWorkload(world.workload, origin, world.workloadApi),
    }),
  },
  {
    method: 'POST',
    path: `${path}/workload`,
    admin: true,
    answer: ({ origin }, _parameters, { world, body }) => {
      world.workload = changedWorkload(world.workload, body);
      return { status: 200, body: vouchedWorkload(world.workload, origin, world.workloadApi) };
    },
  },
];
