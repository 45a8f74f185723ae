import {
  openDoor,
  proxyFor,
  readCertificates,
  readClientCertificate,
  readExtraCertificates,
  type ClientCertificate,
  type Deadline,
  type Door,
  type Transports,
} from '@infisical-ci/http';
import type { Job } from './job';
import { maskToken, planMasks } from './mask';
import type { Settings } from './settings';

type Outward = Pick<Job, 'host' | 'hands'>;

/** What goes to Infisical alone. */
interface Own {
  readonly headers?: Settings['extraHeaders'];
  /** As `ca-certificate` gives it. */
  readonly ca?: string;
  readonly client?: ClientCertificate;
}

/** Everything that a job says to others goes through these doors. */
export interface Network {
  /** To Infisical: with the user's certificates and headers, which go to no other origin. */
  readonly infisical: Door;
  /** To an endpoint of the platform's own, with nothing but what the platform set up itself. */
  platform(base: URL): Door;
  /** Ends all connections. */
  close(): void;
}

/** @throws Failure settings-invalid: the proxy, the certificates or the key that were given cannot be used. */
export function openNetwork({ host, hands }: Outward, settings: Settings, deadline: Deadline): Network {
  const { domain, caCertificate, clientCertificate, clientKey, extraHeaders: headers, timeout } = settings;
  const transports: Transports = new Map();
  const open = (base: URL, { ca, ...own }: Own): Door => {
    const { authorities, proxy = proxyFor(base, hands.env) } = hands.route?.(base) ?? {};
    if (proxy) maskCredential(proxy, host);
    const onRetry = (line: string): void => host.say('info', line);
    const certificates = ca === undefined && !authorities ? {} : { certificates: trusted(ca, authorities, hands.env) };
    return openDoor({
      base,
      timeout,
      deadline,
      transports,
      onRetry,
      ...own,
      ...certificates,
      ...(proxy ? { proxy } : {}),
    });
  };
  const infisical = open(domain, {
    headers,
    ...(caCertificate === undefined ? {} : { ca: caCertificate }),
    ...(clientCertificate === undefined && clientKey === undefined
      ? {}
      : {
          client: readClientCertificate(clientCertificate, clientKey, (text) =>
            host.mask(maskToken(text, host.masker)),
          ),
        }),
  });
  return { infisical, platform: (base) => open(base, {}), close: () => infisical.close() };
}

/** The password of a proxy, or the name alone where that is all there is: as it is written in the URL, and as it is meant. */
function maskCredential({ username, password }: URL, host: Job['host']): void {
  const credential = password || username;
  if (credential)
    host.mask(
      [...new Set([credential, decodeURIComponent(credential)])].flatMap((text) => maskToken(text, host.masker)),
    );
}

/** Node forgets what NODE_EXTRA_CA_CERTS names as soon as it is told of another authority. */
function trusted(ca: string | undefined, authorities: string | undefined, env: Job['hands']['env']): string {
  const files = [authorities, env['NODE_EXTRA_CA_CERTS']].map((path) => readExtraCertificates(path));
  return [...(ca === undefined ? [] : [readCertificates(ca)]), ...files].join('\n');
}

/** Hides what the settings themselves hold: before anything else is said or done. */
export function maskSettings(
  { host }: Outward,
  { clientSecret, accessToken, extraHeaders, maskMinLength }: Settings,
): void {
  // A header may hold a bearer, which others print without its scheme.
  const values = Object.values(extraHeaders).flatMap((value) => [
    value,
    value.replace(/^(?:Bearer|Basic|Token)\s+/i, ''),
  ]);
  const headers = values.map((value) => ({ name: 'extra-headers', value, secret: true }));
  const rules = { minLength: maskMinLength, exempt: [], shown: host.shown };
  const texts = [
    ...[clientSecret, accessToken].flatMap((text) => (text === undefined ? [] : maskToken(text, host.masker))),
    ...(headers.length > 0 ? planMasks(headers, rules, host.masker).texts : []),
  ];
  if (texts.length > 0) host.mask(texts);
}
