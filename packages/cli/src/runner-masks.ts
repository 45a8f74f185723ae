import { join } from 'node:path';
import { redacting, type Host } from '@infisical-ci/job';

type Env = Readonly<Record<string, string | undefined>>;

/** Where a runner of GitLab's keeps what it is told to mask: there only with `proxy_exec`. Any other runner prints what it is told. */
export const storeOfMasks = ({ RUNNER_TEMP_PROJECT_DIR: folder }: Env): string | undefined =>
  folder ? join(folder, 'masking.db') : undefined;

/** The same host, whose runner is told to mask too: on standard error, since what is on the other one may be evaluated. */
export function toldToRunner(host: Host, printError: (text: string) => void): Host {
  return {
    ...host,
    masker: redacting,
    mask(texts) {
      // One that has several lines is not told as a whole; its lines are texts of their own, where they are long enough.
      const lines = texts.filter((text) => !/[\r\n]/.test(text)).map((text) => `::add-mask::${text}\n`);
      printError(lines.join(''));
      if (host.masker) host.mask(texts);
    },
  };
}
