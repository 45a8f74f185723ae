import { gzipSync } from 'node:zlib';

/** The Node.js that is fetched where an image has none: its version, and the published SHA-256 of each archive. */
export interface PinnedNode {
  readonly version: string;
  readonly sha256: Readonly<Record<string, string>>;
}

/** Of more, a Linux process takes no single argument; how CircleCI hands a step to its shell is not documented. */
export const longestScript = 64_000;

/**
 * The script that brings the command into a job that has no package of it: packages/cli/runtime/runtime.sh, with the
 * bundle inside. The same bundle gives the same bytes.
 *
 * @param script the script as it is written, with its placeholders
 * @throws Error where the bundle has outgrown what a script may be
 */
export function renderRuntime(script: string, { version, sha256 }: PinnedNode, bundle: Uint8Array): string {
  const payload = base64Lines(gzipSync(bundle, { level: 9 }));
  if (payload.length > longestScript)
    throw new Error(
      `The command's bundle is ${payload.length} bytes as gzip and base64, and may be ${longestScript}: make it smaller.`,
    );
  const sums = Object.entries(sha256).map(([platform, sum]) => `    ${platform}) echo ${sum} ;;`);
  return script
    .replace(/ *# begin sums\n *# end sums/, () => sums.join('\n'))
    .replace('@VERSION@', () => version)
    .replace('@BUNDLE@', () => payload);
}

/** As `base64` breaks its lines; it is read back whatever stands between. */
function base64Lines(bytes: Uint8Array): string {
  return Buffer.from(bytes)
    .toString('base64')
    .replace(/.{76}(?=.)/g, '$&\n');
}
