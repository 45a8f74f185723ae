import type { DoorOptions } from './door';
import type { Setback, SystemError } from './setback';

/** Of a door, whom beside the server an error may be about. */
export type Way = Pick<DoorOptions, 'base' | 'proxy' | 'client'>;

/** How long a cut that may be meant for the client certificate is taken for one that passes: milliseconds. */
const cutPatience = 10_000;

/** What is to be said otherwise of an error of the proxy's, or of the certificate that was shown; nothing where it is neither's. */
export function onTheWay(setback: Setback, error: SystemError, { base, proxy, client }: Way): Partial<Setback> {
  const isSecure = base.protocol === 'https:';
  if (proxy && (error.atProxy || !isSecure)) return ofProxy(setback, proxy);
  return client && isSecure && isUnanswered(error) ? ofClient(error) : {};
}

function ofProxy({ code, what }: Setback, { host }: URL): Partial<Setback> {
  const fix =
    `Check that the proxy ${host} runs, and its host and port where it is set: HTTPS_PROXY (HTTP_PROXY for http), or the agent's ` +
    'own setting on Azure Pipelines. Hosts that are reached without it belong into NO_PROXY.';
  return { what: `on the way to the proxy, ${what}`, ...(code === 'certificate-untrusted' ? {} : { fixes: [fix] }) };
}

// In TLS 1.3 a server judges the certificate after the handshake; some then close the connection, and say nothing.
const ofClient = ({ code }: SystemError): Partial<Setback> => ({
  what: `the connection was cut before an answer began, as servers do that do not accept the client certificate (${code})`,
  patience: cutPatience,
  fixes: [
    'Check {client-certificate}: it must be one for clients, of an authority that the server at {domain} trusts, and not ' +
      "expired. The server's log says what it thinks of it.",
  ],
});

/** Cut, and not in the middle of an answer, of which Node says that it was aborted. */
const isUnanswered = ({ code, message }: SystemError): boolean =>
  /^(ECONNRESET|ECONNABORTED|EPIPE)$/.test(code) && message !== 'aborted';
