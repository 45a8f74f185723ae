import { oneLine, type Setback } from '@infisical-ci/http';

/** What one status of gRPC means here. */
interface Row {
  readonly name: string;
  readonly mayPass?: Setback['mayPass'];
  /** For how many milliseconds another try may end better. */
  readonly patience?: number;
  readonly code?: Setback['code'];
  readonly fixes?: readonly string[];
}

/** A new registration entry takes seconds to reach the agent; what is really missing looks the same for ever. */
const syncing = 10_000;

const agentLog = "Look into the agent's own log, which says more.";

// By SPIFFE Workload API, 6 and what SPIRE's agent really answers; every other status is final.
const rows: Readonly<Record<number, Row>> = {
  1: { name: 'CANCELLED' },
  2: { name: 'UNKNOWN' },
  3: {
    name: 'INVALID_ARGUMENT',
    fixes: [
      'Check {spiffe-id}, which is a whole id such as spiffe://example.org/ci/runner, and {audience}.',
      'If it misses a security header, something between this job and the agent drops `workload.spiffe.io`: connect to the agent itself.',
    ],
  },
  4: { name: 'DEADLINE_EXCEEDED', mayPass: 'yes', code: 'timed-out' },
  7: {
    name: 'PERMISSION_DENIED',
    mayPass: 'yes',
    patience: syncing,
    fixes: [
      'Give this workload a registration entry: its parent is the agent of this machine, and each of its selectors holds for this ' +
        'process (`unix:uid` is the user that runs this step). `spire-server entry show` lists what there is; a new entry takes seconds to arrive.',
      'Where {spiffe-id} is given, it must be one of the ids of this workload.',
      "In a container the agent must see this process: it runs in the host's pid namespace (Kubernetes: `hostPID: true` on the agent; " +
        'Docker: `--pid host`).',
    ],
  },
  8: { name: 'RESOURCE_EXHAUSTED' },
  12: {
    name: 'UNIMPLEMENTED',
    fixes: [
      "What listens there is no Workload API. Check {spiffe-socket} (or SPIFFE_ENDPOINT_SOCKET): it takes the agent's socket, " +
        "not the SPIRE server's nor an admin socket.",
    ],
  },
  13: { name: 'INTERNAL' },
  14: {
    name: 'UNAVAILABLE',
    mayPass: 'yes',
    fixes: [
      'The agent runs, and cannot serve yet: it starts, cannot reach the SPIRE server, or could not attest this process. ' +
        '`spire-agent healthcheck` tells; its log says more.',
    ],
  },
  16: { name: 'UNAUTHENTICATED' },
};

/** No agent quotes one. What does all the same is good for a login, and masked nowhere. */
const anyToken = /eyJ[\w-]+\.[\w-]+\.[\w-]*/g;

/**
 * What a status other than OK means.
 * @param status `grpc-status`, as it came
 * @param message `grpc-message`, as it came: percent-encoded
 */
export function refusedBy(status: string, message: string | undefined): Setback {
  const number = /^\d{1,3}$/.test(status) ? Number(status) : undefined;
  const row = number === undefined ? undefined : rows[number];
  const {
    name = 'an unknown status',
    mayPass = 'no',
    code = 'token-unavailable',
    patience,
    fixes = [agentLog],
  } = row ?? {};
  const said = oneLine(percentDecoded(message ?? '').replace(anyToken, '<a token>')).replace(/[. ]+$/, '');
  return {
    code,
    what: `the agent answered ${name} (${oneLine(status, 10)})${said ? `: ${said}` : ' and gave no reason'}`,
    mayPass,
    fixes,
    ...(patience === undefined ? {} : { patience }),
  };
}

/** As gRPC encodes messages: bytes of UTF-8, each by itself; what is encoded wrong is left as it came. */
function percentDecoded(text: string): string {
  const bytes = text
    .slice(0, 4000)
    .replace(/%([0-9a-f]{2})/gi, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
  return Buffer.from(bytes, 'latin1').toString('utf8');
}
