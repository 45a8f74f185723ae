import type { Host, Masker } from '@infisical-ci/job';

/** A redactor finds what it is told and nothing else: every form of a value is told to it. */
export const plainFinder: Masker = {
  splitsLines: false,
  misses: ['json', 'dialect', 'url', 'form', 'base64', 'base64url', 'shell'],
};

/** The same host, whose texts to hide are also left for a redactor. */
export function needlesHost(host: Host, leave: (texts: readonly string[]) => void): Host {
  return {
    ...host,
    masker: plainFinder,
    mask(texts) {
      if (host.masker) host.mask(texts);
      leave(texts);
    },
  };
}
