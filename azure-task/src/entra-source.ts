import { oneLine, proxyFor, readExtraCertificates, usualAuthorities } from '@infisical-ci/http';
import {
  askForIdToken,
  connectionOf,
  entraAdvice,
  parameterOf,
  standardBindings,
  type Ask,
  type Source,
} from '@infisical-ci/identity';
import type { ProcessHands } from '@infisical-ci/hosts';
import type { Exchange } from './entra';
import { connectionIncomplete, entraRefused, entraSilent } from './entra-refusals';

const publicCloud = 'https://login.microsoftonline.com/';

/** Loads the library, and asks Entra. A test gives its own. */
type ExchangeWith = (given: Exchange) => Promise<string>;

const byLibrary: ExchangeWith = async (given) => (await import('./entra')).exchange(given);

/**
 * The service principal behind the connection, as Infisical's guide has it: Entra trades the connection's token for one
 * whose subject is the principal's object id.
 */
export function entra(hands: Pick<ProcessHands, 'env' | 'route'>, exchange: ExchangeWith = byLibrary): Source {
  return {
    title: 'Entra',
    audience: 'fixed',
    async token(ask) {
      const id = connectionOf(ask);
      const [tenantId, clientId] = ['tenantid', 'serviceprincipalid'].map((name) => parameterOf(ask.env, id, name));
      if (!tenantId || !clientId) throw connectionIncomplete();
      const authority = ask.env[`ENDPOINT_DATA_${id}_ACTIVEDIRECTORYAUTHORITY`] || publicCloud;
      const assertion = await askForIdToken(ask, id);
      ask.mask(assertion);
      const reach = reachOf(new URL(authority), hands);
      try {
        return await inTime(ask.deadline, (signal) =>
          exchange({ tenantId, clientId, assertion, authorityHost: authority, ...reach, signal }),
        );
      } catch (error) {
        throw ask.deadline.reason() ?? refusalOf(error, authority);
      }
    },
    bindings: standardBindings,
    advice: entraAdvice,
  };
}

function reachOf(url: URL, { env, route }: Pick<ProcessHands, 'env' | 'route'>): Pick<Exchange, 'ca' | 'proxy'> {
  const { authorities, proxy = proxyFor(url, env) } = route?.(url) ?? {};
  const own = readExtraCertificates(authorities);
  return { ca: own === '' ? undefined : [...usualAuthorities(), own].join('\n'), proxy: proxy ?? undefined };
}

/** Nothing of the library's own ends with the job's deadline. */
async function inTime<T>(deadline: Ask['deadline'], work: (signal: AbortSignal) => Promise<T>): Promise<T> {
  const abort = new AbortController();
  let stop = (): void => undefined;
  const over = new Promise<never>((_resolve, reject) => {
    const giveUp = (): void => {
      abort.abort();
      reject(new Error('timed out'));
    };
    const cancel = deadline.clock.after(deadline.left(), giveUp);
    const forget = deadline.onEnd(giveUp);
    stop = () => {
      cancel();
      forget();
    };
  });
  over.catch(() => undefined);
  try {
    return await Promise.race([work(abort.signal), over]);
  } finally {
    stop();
  }
}

/** Of what the library says only Entra's own sentence is shown, up to the ids behind it: it may quote anything. */
function refusalOf(error: unknown, authority: string): Error {
  const text = error instanceof Error ? error.message : '';
  const [, code, said = ''] = /AADSTS(\d{2,9}): ([^]*?)(?=\s*(?:Trace ID|Correlation ID|Timestamp)|$)/.exec(text) ?? [];
  return code === undefined ? entraSilent(authority, error) : entraRefused(code, oneLine(said), authority, error);
}
