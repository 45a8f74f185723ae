import { openDoor, proxyFor, readCertificates, type Deadline, type Door } from '@infisical-ci/http';
import type { Job } from './job';
import { maskToken, planMasks } from './mask';
import type { Settings } from './settings';

type Outward = Pick<Job, 'host' | 'hands'>;

/** The door to Infisical: with the user's certificates and headers, which go to no other origin. */
export function openInfisical(job: Outward, settings: Settings, deadline: Deadline): Door {
  const { domain, caCertificate, extraHeaders } = settings;
  return open(job, domain, settings, deadline, {
    headers: extraHeaders,
    ...(caCertificate === undefined ? {} : { certificates: readCertificates(caCertificate) }),
  });
}

/** A door to the platform's own endpoint: only what the platform set up itself. */
export function openPlatform(job: Outward, settings: Settings, deadline: Deadline, base: URL): Door {
  return open(job, base, settings, deadline, {});
}

function open(
  { host, hands }: Outward,
  base: URL,
  { timeout }: Settings,
  deadline: Deadline,
  own: { headers?: Settings['extraHeaders']; certificates?: string },
): Door {
  const proxy = proxyFor(base, hands.env);
  if (proxy?.password) host.mask(maskToken(decodeURIComponent(proxy.password), host.masker));
  return openDoor({
    base,
    timeout,
    deadline,
    ...own,
    ...(proxy ? { proxy } : {}),
    onRetry: (line) => host.say('info', line),
  });
}

/** Hides what the settings themselves hold: before anything else is said or done. */
export function maskSettings(
  { host }: Outward,
  { clientSecret, accessToken, extraHeaders, maskMinLength }: Settings,
): void {
  const headers = Object.entries(extraHeaders).map(([name, value]) => ({ name, value, secret: true, chosen: false }));
  const rules = { minLength: maskMinLength, exempt: [], shown: host.shown };
  const bearers = Object.values(extraHeaders).map((value) => value.replace(/^(?:Bearer|Basic|Token)\s+/i, ''));
  const texts = [
    ...[clientSecret, accessToken].flatMap((text) => (text === undefined ? [] : maskToken(text, host.masker))),
    ...planMasks(headers, rules, host.masker).texts,
    ...planMasks(
      bearers.map((value) => ({ name: 'bearer', value, secret: true, chosen: false })),
      rules,
      host.masker,
    ).texts,
  ];
  if (texts.length > 0) host.mask(texts);
}
