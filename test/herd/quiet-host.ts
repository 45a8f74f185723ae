// A host for a job in this process: it writes nothing, and keeps what was said.
import type { Host } from '@infisical-ci/job';

/** A host that delivers nowhere, and all that a job said to it, a line each. */
export function quietHost(): { readonly host: Host; readonly said: readonly string[] } {
  const said: string[] = [];
  const host: Host = {
    targets: ['env', 'output'],
    folder: '/nowhere',
    file: '.env',
    names: { reserved: [], fold: (name) => name },
    shown: [],
    unfit: () => undefined,
    say: (level, text) => void said.push(`${level}: ${text}`),
    mask: () => undefined,
    set: () => () => undefined,
  };
  return { host, said };
}
