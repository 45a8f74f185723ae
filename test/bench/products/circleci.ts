// The orb's command load: its steps as CircleCI's agent runs them, each in a bash of its own, of a job that never ran any
// before; and one step with the yardstick.
import { randomUUID } from 'node:crypto';
import { rmSync, writeFileSync } from 'node:fs';
import { userInfo } from 'node:os';
import { join } from 'node:path';
import { orbSteps } from '../../support/circleci-orb';
import { temporaryFolder } from '../../support/folders';
import { environmentOf, platformToken } from '../mock/bodies';
import { scenarioNames } from '../scenarios';
import { yardstick } from '../yardsticks';
import { yardstickVariables } from './command';
import { gaugedNode, gaugedOptions, underBash } from './node';
import type { Load, Product } from './product';

interface Step {
  readonly command: string;
  readonly environment?: Readonly<Record<string, string | number | boolean>>;
}

export const circleci: Product = {
  name: 'CircleCI orb, load',
  bundle: '.build/circleci-orb/orb.yml',
  judged: true,
  scenarios: [scenarioNames.http, scenarioNames.https, scenarioNames.far],
  masks: false,
  asks: false,
  start(side, load, { home, temp }) {
    const job = randomUUID();
    const variables = join(temp, `bash-env-${job}`);
    writeFileSync(variables, '');
    const own = side === 'product' ? {} : { ...yardstickVariables(load), INTO: variables };
    return {
      ...underBash((side === 'product' ? productSteps(load) : yardstickSteps()).map(stepText).join('\n')),
      variables,
      env: {
        CI: 'true',
        CIRCLECI: 'true',
        CIRCLE_WORKFLOW_JOB_ID: job,
        CIRCLE_OIDC_TOKEN_V2: platformToken,
        BASH_ENV: variables,
        // A folder of the job's own is the first on PATH that can be written: nothing is put into the machine's.
        PATH: `${join(home, 'bin')}:${gaugedNode()}:/usr/bin:/bin`,
        HOME: home,
        NODE_OPTIONS: gaugedOptions,
        SHLVL: '1',
        ...own,
      },
      after: () => rmSync(`/tmp/infisical-ci-orb-${userInfo().uid}-${job}`, { recursive: true, force: true }),
    };
  },
};

const yardstickSteps = (): readonly Step[] => [{ command: `node '${yardstick('command')}'` }];

function productSteps({ domain, identity, secrets, authorities }: Load): readonly Step[] {
  return orbSteps('load', {
    identity_id: identity,
    domain,
    project_slug: 'bench',
    environment: environmentOf(secrets),
    revoke: false,
    ...(domain.startsWith('https:') ? { ca_certificate: authorities } : {}),
  });
}

const files = new Map<string, string>();

/** As the agent does: a file for the step, and a bash that stops at the first thing that fails. */
function stepText({ command, environment = {} }: Step): string {
  const file = files.get(command) ?? join(temporaryFolder(), 'step.sh');
  if (!files.has(command)) writeFileSync(file, command);
  files.set(command, file);
  const given = Object.entries(environment).map(([name, value]) => `${name}=${quoted(written(value))} `);
  return `${given.join('')}/bin/bash -eo pipefail ${file} || exit`;
}

const quoted = (text: string): string => `'${text.replaceAll("'", `'\\''`)}'`;
const written = (value: string | number | boolean): string =>
  typeof value === 'boolean' ? (value ? '1' : '0') : String(value);
