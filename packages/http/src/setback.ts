import type { Code } from './codes';
import { Failure, type Refusal } from './failure';
import { onTheWay, type Way } from './on-the-way';

/** Why one try did not end well. */
export interface Setback {
  readonly code: Code;
  /** A clause that ends a message: `the connection was cut`. */
  readonly what: string;
  /** Whether another try may end better; `once`: one more, and no further. */
  readonly mayPass: 'yes' | 'once' | 'no';
  /**
   * For how many milliseconds, from the first setback on that has such a limit, another try may end better; absent: until the
   * deadline. What went wrong before, as while an agent starts, does not count.
   */
  readonly patience?: number;
  /** Milliseconds that the server asks to wait, all of us. */
  readonly wait?: number | undefined;
  readonly fixes?: readonly string[];
  readonly refusal?: Refusal;
  readonly cause?: unknown;
}

/** An error as Node's sockets, DNS and TLS give it. */
export interface SystemError extends Error {
  readonly code: string;
  readonly hostname?: string;
  readonly address?: string;
  readonly port?: number;
  /** It came about between us and the proxy. */
  readonly atProxy?: boolean;
}

type Row = readonly [pattern: RegExp, code: Code, mayPass: 'yes' | 'no', what: string, fix?: string];

const clientFix =
  'Set {client-certificate} and {client-key} to a certificate for clients, of an authority that the server at {domain} ' +
  'trusts, which has not expired. For another host there is no such setting.';

// By Node's error code; the first row that fits. What is not here is a network error of a kind not seen yet.
const rows: readonly Row[] = [
  [
    /^ENOTFOUND$/,
    'network-failed',
    'yes',
    'DNS does not know the host name',
    'Check the spelling of the host ({domain} for Infisical), and that this runner may look it up.',
  ],
  [/^EAI_/, 'network-failed', 'yes', 'DNS did not answer', 'Check that this runner has a working DNS.'],
  [
    /^ECONNREFUSED$/,
    'network-failed',
    'yes',
    'the connection was refused',
    'Check host and port ({domain} for Infisical), and that a service listens there.',
  ],
  [
    /^(ECONNRESET|ECONNABORTED|EPIPE|ERR_STREAM_PREMATURE_CLOSE)$/,
    'network-failed',
    'yes',
    'the connection was cut before the whole answer had come',
    'If the server asks for a client certificate (mTLS), check {client-certificate}: some cut the connection where they do ' +
      'not accept it.',
  ],
  [
    /^(ETIMEDOUT|EHOSTUNREACH|ENETUNREACH|EHOSTDOWN|ENETDOWN)$/,
    'network-failed',
    'yes',
    'the host cannot be reached',
    'Check firewall and routes between this runner and the host, and whether a proxy is needed (HTTPS_PROXY).',
  ],
  [
    /ALERT.*(CERTIFICATE|UNKNOWN_CA|ACCESS_DENIED)/,
    'certificate-untrusted',
    'no',
    'the server wants a client certificate (mTLS), and got none that it accepts',
    clientFix,
  ],
  [
    /^CERT_(HAS_EXPIRED|NOT_YET_VALID)$/,
    'certificate-untrusted',
    'no',
    "the server's certificate does not hold at this time",
    "Renew the server's certificate, and check this runner's clock.",
  ],
  [
    /ALTNAME|HOSTNAME_MISMATCH/,
    'certificate-untrusted',
    'no',
    "the server's certificate is for another host name",
    'Use a host name that the certificate holds ({domain} for Infisical).',
  ],
  [
    /CERT|UNABLE_TO_|INVALID_CA|CRL/,
    'certificate-untrusted',
    'no',
    "the server's certificate comes from an authority that this job does not trust",
    "Set {ca-certificate} to that authority's certificate. It holds for {domain} alone: for another host, set " +
      'NODE_EXTRA_CA_CERTS to a file that has it, in the environment of the job.',
  ],
  [
    /^(EPROTO|ERR_SSL|ERR_TLS)/,
    'network-failed',
    'no',
    'no TLS connection could be agreed on',
    'Check that the port speaks https, and that no proxy or firewall takes TLS apart. If the server asks for a client ' +
      'certificate (mTLS), set {client-certificate} and {client-key}.',
  ],
  [/^HPE_/, 'answer-malformed', 'no', 'what came back is not HTTP', 'Check host and port ({domain} for Infisical).'],
  [
    /^ERR_(HTTP_)?INVALID|^ERR_UNESCAPED/,
    'settings-invalid',
    'no',
    'a header or the address holds a character that HTTP does not allow',
    'Check {extra-headers} and {access-token} for line breaks and other odd characters.',
  ],
];

/** What an error that ended a try means; of the door, what the error may be about. */
export function setbackOf(error: unknown, door: Way): Setback {
  if (error instanceof Failure) {
    const { code, message, fixes, refusal } = error;
    const mayPass = refusal && mayPassLater(refusal.status) ? 'yes' : 'no';
    return { code, what: message, mayPass, fixes, ...(refusal ? { refusal } : {}) };
  }
  if (!isSystemError(error))
    return { code: 'internal', what: 'this program made a mistake', mayPass: 'no', cause: error };
  const [, code, mayPass, what, fix] = rows.find(([pattern]) => pattern.test(kindOf(error))) ?? [
    /./,
    'network-failed',
    'yes',
    'the connection failed',
  ];
  const where = error.hostname ?? [error.address, error.port].filter(Boolean).join(':');
  const setback: Setback = {
    code,
    what: `${what} (${where ? `${where}, ` : ''}${error.code})`,
    mayPass,
    fixes: fix ? [fix] : [],
    cause: error,
  };
  return { ...setback, ...onTheWay(setback, error, door) };
}

/** The statuses that a gateway or a limit answers, and that another try may not meet. */
export const mayPassLater = (status: number): boolean => [408, 425, 429, 502, 503, 504].includes(status);

/** Its code; with the alert that it hides, as OpenSSL names those in codes, where the other end broke off while writing. */
function kindOf({ code, message }: SystemError): string {
  const alert = code === 'EPROTO' ? /\balert [a-z ]+/.exec(message)?.[0] : undefined;
  return alert ? `${code}_${alert.toUpperCase().replaceAll(' ', '_')}` : code;
}

/** What servers answer with a page, of which only its subject is told (nginx, by default with 400). */
export const clientWanted = (): Pick<Setback, 'code' | 'what' | 'mayPass' | 'fixes'> => ({
  code: 'certificate-untrusted',
  what: 'the server wants a client certificate (mTLS), and got none that it accepts',
  mayPass: 'no',
  fixes: [clientFix],
});

function isSystemError(error: unknown): error is SystemError {
  return typeof error === 'object' && error !== null && 'code' in error && typeof error.code === 'string';
}
