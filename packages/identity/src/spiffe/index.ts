import { standardBindings } from '../bindings';
import type { Source } from '../source';
import { spiffeAdvice } from './advice';
import { fetchSvid } from './fetch';

/**
 * A JWT-SVID from the SPIFFE Workload API, which SPIRE's agent answers on every machine it runs on.
 * A machine is no platform: it vouches only where it is asked to, also where SPIFFE_ENDPOINT_SOCKET is set, as it may be
 * on a runner whose platform vouches for the job as well.
 * @see https://github.com/spiffe/spiffe/blob/main/standards/SPIFFE_Workload_API.md
 */
export const spiffe: Source = {
  title: 'the SPIFFE Workload API',
  audience: 'any',
  token: (ask) => fetchSvid(ask),
  bindings: standardBindings,
  advice: spiffeAdvice,
};
