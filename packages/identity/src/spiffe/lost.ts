import type { Setback } from '@infisical-ci/http';
import type { Tongue } from './sniff';

const mountIt =
  'In a container, mount the folder of the socket into it (the folder, since an agent that starts again makes a new socket).';

type Row = readonly [pattern: RegExp, mayPass: Setback['mayPass'], what: string, ...fixes: string[]];

// By Node's error code; the first row that fits.
const rows: readonly Row[] = [
  [
    /^(ENOENT|ENOTDIR)$/,
    'yes',
    'there is no such socket',
    'Check that a SPIRE agent runs on this machine, and that {spiffe-socket} (or SPIFFE_ENDPOINT_SOCKET) is what its `socket_path` says.',
    mountIt,
  ],
  [
    /^(ECONNREFUSED|ENOTSOCK|EPROTOTYPE)$/,
    'yes',
    'nobody listens there',
    'Start the SPIRE agent: what is there is left from one that ended, or is no socket.',
    mountIt,
  ],
  [
    /^(EACCES|EPERM)$/,
    'no',
    'the user that runs this step may not connect to the socket',
    "Let that user write to the socket and enter each folder above it (SPIRE's own socket is open to all, but its folder may not be).",
  ],
  [
    /^(ETIMEDOUT|EHOSTUNREACH|ENETUNREACH)$/,
    'yes',
    'the address cannot be reached',
    'A Workload API listens on the same machine: check the address, or take the unix socket of the agent.',
  ],
  [/./, 'yes', 'the connection was lost before an answer came', 'Look whether the SPIRE agent keeps running.'],
];

/** What an error of the connection means, by Node's code of it. */
export function lostBy(error: NodeJS.ErrnoException): Setback {
  const code = error.code ?? 'unknown';
  const [, mayPass, what, ...fixes] =
    rows.find(([pattern]) => pattern.test(code)) ?? ([/./, 'yes', 'it failed'] as const);
  return { code: 'network-failed', what: `${what} (${code})`, mayPass, fixes, cause: error };
}

const spoken: Readonly<Record<Tongue | 'neither', readonly [what: string, fix: string]>> = {
  http1: [
    'what listens there speaks HTTP/1.1, and a Workload API speaks gRPC over HTTP/2',
    "Check {spiffe-socket} (or SPIFFE_ENDPOINT_SOCKET): it takes the agent's socket, and no health check, proxy or daemon of containers.",
  ],
  tls: [
    'what listens there speaks TLS, and a Workload API is spoken to without',
    "Check {spiffe-socket} (or SPIFFE_ENDPOINT_SOCKET): it takes the agent's own socket, and neither the SPIRE server's port nor a mesh's.",
  ],
  neither: [
    'what listens there does not speak HTTP/2 as a Workload API does',
    "Check {spiffe-socket} (or SPIFFE_ENDPOINT_SOCKET): it takes the agent's socket.",
  ],
};

/** That somebody else than an agent listens there. */
export function anotherTongue(tongue: Tongue | 'neither'): Setback {
  const [what, fix] = spoken[tongue];
  return { code: 'answer-malformed', what, mayPass: 'no', fixes: [fix] };
}
