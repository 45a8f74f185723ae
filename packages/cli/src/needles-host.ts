import { redacting, type Host } from '@infisical-ci/job';

/** The same host, whose texts to hide are also left for a redactor. */
export function needlesHost(host: Host, leave: (texts: readonly string[]) => void): Host {
  return {
    ...host,
    masker: redacting,
    mask(texts) {
      if (host.masker) host.mask(texts);
      leave(texts);
    },
  };
}
