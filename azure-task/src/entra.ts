import { ClientAssertionCredential } from '@azure/identity';

/** What Entra is asked for, and how it is reached. */
export interface Exchange {
  readonly tenantId: string;
  readonly clientId: string;
  /** The service connection's token: good for one exchange after the other, until it ends. */
  readonly assertion: string;
  /** Of another cloud than the public one; https. */
  readonly authorityHost: string | undefined;
  /** PEM of the authorities that are trusted beside the usual ones. */
  readonly ca: string | undefined;
  readonly proxy: URL | undefined;
  readonly signal: AbortSignal;
}

const scope = 'api://AzureADTokenExchange/.default';

/**
 * Trades the connection's token for one of its service principal.
 * It is a file of its own, since the library that it brings costs more of every start than all the rest of the task.
 * @throws what the library throws: its messages may quote an answer whole
 */
export async function exchange(given: Exchange): Promise<string> {
  const { tenantId, clientId, assertion, authorityHost, ca, proxy, signal } = given;
  const credential = new ClientAssertionCredential(tenantId, clientId, () => Promise.resolve(assertion), {
    ...(authorityHost === undefined ? {} : { authorityHost }),
    ...(ca === undefined ? {} : { tlsOptions: { ca } }),
    ...(proxy ? { proxyOptions: proxyOptions(proxy) } : {}),
    // One request less; the authority comes from the connection, and is known without asking.
    disableInstanceDiscovery: true,
  });
  const { token } = await credential.getToken(scope, { abortSignal: signal });
  return token;
}

function proxyOptions({ protocol, hostname, port, username, password }: URL) {
  return {
    host: `${protocol}//${hostname}`,
    port: Number(port) || (protocol === 'https:' ? 443 : 80),
    ...(username || password ? { username: decodeURIComponent(username), password: decodeURIComponent(password) } : {}),
  };
}
