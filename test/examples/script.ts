// Runs the commands of an example on a platform without a product of its own: bash, npm and npx, and the built command.
import { delimiter, join } from 'node:path';
import { finish, type Ended } from '../support/command';
import { temporaryFolder } from '../support/folders';
import { repository } from '../support/repository';
import { writeAll, type Checkout } from './steps';
import type { World } from './world';

export interface Commands extends Checkout {
  /** What the job has: the token among it. */
  readonly env?: Readonly<Record<string, string>>;
}

/** What a deployment may be: it shows what it has, as nobody means to. */
export const deploy =
  '#!/bin/bash\necho "password: ${DB_PASSWORD:-none}, credential: ${INFISICAL_CLIENT_SECRET:-none}"\n';
export const password = 'correct horse battery';
/** What a deployment loads in most examples. */
export const secrets = { 'prod:/deploy': { DB_PASSWORD: password } };

/** The command as it was installed; the address of Infisical is all that is added to what an example says. */
const command = ({ server }: World): string =>
  `#!/bin/sh\nname=$1; shift; exec '${process.execPath}' '${join(repository, 'packages/cli/bin/infisical-ci.cjs')}' "$name" --domain '${server.url}' "$@"\n`;

/** Runs the lines of a step, one after the other until one fails. */
export function runCommands(
  world: World,
  lines: readonly string[],
  { env = {}, files = { 'deploy.sh': deploy }, programs = {} }: Commands = {},
): Promise<Ended> {
  const workspace = temporaryFolder();
  const bin = temporaryFolder();
  writeAll(workspace, files);
  writeAll(bin, {
    'infisical-ci': command(world),
    // The package is there already: nothing is installed from anywhere.
    npm: '#!/bin/sh\n[ "$*" = ci ]\n',
    npx: '#!/bin/sh\n[ "$1" = --no-install ] && shift && exec "$@"\n',
    ...programs,
  });
  const PATH = [bin, process.env['PATH'] ?? ''].join(delimiter);
  return finish('bash', ['-e', '-c', lines.join('\n')], { cwd: workspace, env: { ...env, PATH } });
}
