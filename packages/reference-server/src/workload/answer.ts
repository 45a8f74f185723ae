// What the SPIRE agent that is played answers: from a call to its reply, without a transport.
import type { Fault } from '../api';
import { signToken } from '../issuers/keys';
import { fieldsOf, message } from './protobuf';
import { readSpiffeId, trustDomainOf } from './spiffe-id';
import { bundleOf, signerOf, trustDomains, type Workload, type WorkloadEntry } from './workload';

/** One call of the Workload API. */
export interface WorkloadCall {
  /** Such as `/SpiffeWorkloadAPI/FetchJWTSVID`. */
  readonly path: string;
  /** The values of the metadata `workload.spiffe.io`. */
  readonly header: readonly string[];
  readonly request: Buffer;
}

/** A status, with its words; or a message. */
export type WorkloadReply =
  { readonly code: number; readonly details: string } | { readonly message: Buffer; readonly streams: boolean };

export interface Outside {
  readonly workload: Workload;
  /** The issuer whose name `spire` stands for. */
  readonly issuer: string;
  /** Seconds since 1970. */
  readonly seconds: number;
}

/** gRPC's codes that the agent uses. */
const invalidArgument = 3;
const permissionDenied = 7;
const internal = 13;

const defaultTtl = 300;
const refused = (code: number, details: string): WorkloadReply => ({ code, details });

/** What a call asks for: a text field's number by its name is in SPIFFE's workload.proto. */
export function readRequest(request: Buffer): { readonly audience: readonly string[]; readonly spiffeId: string } {
  const fields = fieldsOf(request);
  const texts = (wanted: number): string[] =>
    fields.filter(([number]) => number === wanted).map(([, value]) => value.toString('utf8'));
  return { audience: texts(1), spiffeId: texts(2).at(-1) ?? '' };
}

/** Answers a call as a SPIRE agent does, in its words; `reply` is how a fault wants the tokens to be. */
export async function workloadReply(
  { path, header, request }: WorkloadCall,
  outside: Outside,
  reply: NonNullable<Fault['reply']> = {},
): Promise<WorkloadReply> {
  if (header.length !== 1 || header[0] !== 'true') {
    return refused(invalidArgument, 'security header missing from request');
  }
  try {
    return await (path.endsWith('/FetchJWTBundles') ? bundles(outside) : svids(readRequest(request), outside, reply));
  } catch (error) {
    if (error instanceof RangeError) return refused(internal, `Error deserializing request: ${error.message}`);
    throw error;
  }
}

async function svids(
  { audience, spiffeId }: ReturnType<typeof readRequest>,
  outside: Outside,
  reply: NonNullable<Fault['reply']>,
): Promise<WorkloadReply> {
  const { entries } = outside.workload;
  if (audience.length === 0) return refused(invalidArgument, 'audience must be specified');
  const read = spiffeId === '' ? undefined : readSpiffeId(spiffeId);
  if (read && 'problem' in read) return refused(invalidArgument, `invalid requested SPIFFE ID: ${read.problem}`);
  const entitled = entries.filter((entry) => spiffeId === '' || entry.spiffeId === spiffeId);
  if (entitled.length === 0) return refused(permissionDenied, 'no identity issued');
  const listed = reply.empty ? [] : entitled;
  const tokens = await Promise.all(listed.map((entry) => svid(entry, audience, outside, reply)));
  return { message: message(tokens.map((token) => [1, token])), streams: false };
}

/** One JWTSVID: the id, the token, the hint. */
async function svid(
  { spiffeId, hint, ttl = defaultTtl }: WorkloadEntry,
  audience: readonly string[],
  { workload, issuer, seconds }: Outside,
  { otherSubject, padding }: NonNullable<Fault['reply']>,
): Promise<Buffer> {
  const { algorithm, jwtIssuer } = workload;
  const iss = jwtIssuer === 'spire' ? issuer : jwtIssuer;
  const claims = {
    // SPIRE's audience is a list even where there is one.
    aud: audience,
    exp: seconds + ttl,
    iat: Math.min(seconds, seconds + ttl),
    ...(iss === null ? {} : { iss }),
    sub: otherSubject ? `${spiffeId}-other` : spiffeId,
    ...(padding === undefined ? {} : { padding: 'x'.repeat(padding) }),
  };
  const token = await signToken(algorithm, claims, {}, signerOf(workload, trustDomainOf(spiffeId)));
  return message([[1, spiffeId], [2, token], ...(hint === undefined ? [] : [[3, hint] as const])]);
}

/** Every bundle that the workload may know, by its trust domain's id; the stream then stays open for the next ones. */
async function bundles({ workload }: Outside): Promise<WorkloadReply> {
  const entries = trustDomains(workload).map(async (trustDomain) => {
    const bundle = JSON.stringify(await bundleOf(workload, trustDomain));
    const id = `spiffe://${trustDomain}`;
    return [
      1,
      message([
        [1, id],
        [2, bundle],
      ]),
    ] as const;
  });
  return { message: message(await Promise.all(entries)), streams: true };
}
