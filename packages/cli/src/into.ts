import { resolve } from 'node:path';
import { placeBeside, renderFile, writeWhole, type Host } from '@infisical-ci/job';

/** The same host, whose variables go to a file to be sourced: for its owner alone, whole or not at all. */
export function intoFile(host: Host, path: string): Host {
  const place = placeBeside({ path: resolve(path) });
  return { ...host, set: (_target, variables) => writeWhole(place, renderFile('shell', variables), undefined) };
}
