import { oneLine, type Setback } from '@infisical-ci/http';
import type { Exchange } from './call';
import { decodeReply, mostBytes, type Svid } from './codec';
import { refusedBy } from './statuses';

/** RFC 9113, 7: by their numbers. */
const codes = [
  'NO_ERROR',
  'PROTOCOL_ERROR',
  'INTERNAL_ERROR',
  'FLOW_CONTROL_ERROR',
  'SETTINGS_TIMEOUT',
  'STREAM_CLOSED',
  'FRAME_SIZE_ERROR',
  'REFUSED_STREAM',
  'CANCEL',
  'COMPRESSION_ERROR',
  'CONNECT_ERROR',
  'ENHANCE_YOUR_CALM',
  'INADEQUATE_SECURITY',
  'HTTP_1_1_REQUIRED',
];

const anotherSocket =
  'Check {spiffe-socket} (or SPIFFE_ENDPOINT_SOCKET): what listens there is no Workload API, or something stands before it.';

const malformed = (what: string, mayPass: Setback['mayPass'] = 'no'): Setback => ({
  code: 'answer-malformed',
  what,
  mayPass,
  fixes: [anotherSocket],
});

/** What a proxy before an agent answers while that is away (gRPC, http-grpc-status-mapping: UNAVAILABLE). */
const away: readonly unknown[] = [429, 502, 503, 504];

/** JWS in compact form, the only one of a JWT-SVID. What is none is masked nowhere: it could be any text of the log's. */
const compact = /^[\w-]+\.[\w-]+\.[\w-]+$/;

/** What a call that came to its end gave: SVIDs, at least one, each whole; or why there are none. */
export function verdictOn({ headers, trailers, body, isTooLarge, givenUp }: Exchange): readonly Svid[] | Setback {
  const source = trailers['grpc-status'] === undefined ? headers : trailers;
  const status = text(source['grpc-status']);
  if (status !== undefined && status !== '0') return refusedBy(status, text(source['grpc-message']));
  const http = headers[':status'] as number | undefined;
  if (http !== undefined && http !== 200)
    return malformed(
      `it answered with the HTTP status ${http}, which is none of gRPC's`,
      away.includes(http) ? 'yes' : 'no',
    );
  const type = headers['content-type'];
  if (http !== undefined && !/^application\/grpc\b/i.test(type ?? ''))
    return malformed(
      `it answered with ${type ? `content of the type ${oneLine(type, 60)}` : 'content without a type'}, which is none of gRPC's`,
    );
  if (isTooLarge) return malformed(`its answer has more than ${mostBytes / 1024 / 1024} MiB`);
  if (status === undefined) return cutShort(http !== undefined, givenUp);
  const svids = decodeReply(body);
  if (typeof svids === 'string') return malformed(svids);
  if (svids.length === 0) return malformed('it answered OK, and gave no SVID');
  // SPIFFE Workload API, 6.2.1: a message that lacks a mandatory field is not used in part.
  if (svids.some(({ spiffeId, svid }) => !spiffeId || !svid))
    return malformed('it gave an SVID without an id or a token');
  if (!svids.every(({ svid }) => compact.test(svid))) return malformed('it gave an SVID whose token is no JWT');
  return svids;
}

function cutShort(hasBegun: boolean, givenUp: Exchange['givenUp']): Setback {
  const what = givenUp
    ? `the call was given up (${givenUp.frame}, ${codes[givenUp.code] ?? givenUp.code})`
    : `the connection was lost ${hasBegun ? 'in the middle of the answer' : 'before an answer came'}`;
  return {
    code: 'network-failed',
    what,
    mayPass: 'yes',
    fixes: [
      'Look whether the SPIRE agent keeps running: it does not when it cannot reach its server, or its memory is used up.',
    ],
  };
}

const text = (header: string | string[] | undefined): string | undefined =>
  Array.isArray(header) ? header[0] : header;
