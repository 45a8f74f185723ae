// The Workload API of a server: its world's workload, its faults, its recorded calls.
import type { Server } from '../context';
import { seconds } from '../context';
import { issuerPath } from '../issuers/discovery';
import type { Recording } from '../requests';
import type { Serving } from '../workload-api';
import { readRequest, workloadReply, type WorkloadCall } from './answer';

/** @param origin where the server's own issuers are */
export function workloadServing(server: Server, origin: string): Serving {
  const { world, faults, requests } = server;
  return {
    takeFault: (path) => faults.take({ method: 'POST', path }),
    answer: (call, fault) => {
      const outside = { workload: world.workload, issuer: `${origin}${issuerPath('spire')}`, seconds: seconds(server) };
      return workloadReply(call, outside, fault?.reply);
    },
    arrived(call) {
      const kept = recordedCall(call, server.now());
      requests.push(kept);
      return (code) => (kept.status = code);
    },
  };
}

/** A call as it is kept among the requests; `status` will be gRPC's. */
function recordedCall({ path, header, request }: WorkloadCall, at: number): Recording {
  return {
    at: new Date(at).toISOString(),
    method: 'POST',
    path,
    query: {},
    headers: header.length === 0 ? {} : { 'workload.spiffe.io': header.join(', ') },
    body: JSON.stringify(readable(request)),
  };
}

function readable(request: Buffer): object {
  try {
    return readRequest(request);
  } catch {
    return {};
  }
}
