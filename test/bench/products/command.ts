// The command by itself, in any job that has a token in a variable; and the yardstick in its place.
import { randomUUID } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { JobFolders } from '../../support/job-context';
import { environmentOf, platformToken } from '../mock/bodies';
import { scenarioNames } from '../scenarios';
import { yardstick } from '../yardsticks';
import { underNode } from './node';
import type { Load, Product, Side, Start } from './product';

const program = 'packages/cli/bin/infisical-ci.cjs';

const common = {
  bundle: 'packages/cli/dist/infisical-ci.cjs',
  budget: 96_000,
  judged: true,
  scenarios: [scenarioNames.http, scenarioNames.https, scenarioNames.far],
  masks: false,
  asks: false,
} as const;

export const command: readonly Product[] = [
  { ...common, name: 'Command, load', start: (side, load, folders) => starts[side](['load'], [], load, folders) },
  {
    ...common,
    name: 'Command, run',
    start(side, load, folders) {
      const variables = join(folders.temp, `variables-${randomUUID()}`);
      writeFileSync(variables, '');
      // The child is the same on both sides: it writes down what it was given, and prints a line, which the product redacts.
      const child = ['/bin/sh', '-c', 'env > "$0"; echo done', variables];
      return { ...starts[side](['run'], child, load, folders), variables };
    },
  },
];

type Starter = (name: readonly string[], child: readonly string[], load: Load, folders: JobFolders) => Start;

const starts: Readonly<Record<Side, Starter>> = {
  product: (name, child, load, { home }) => ({
    ...underNode(program, ...name, ...flagsFor(load), ...(child.length > 0 ? ['--', ...child] : [])),
    env: { ...anyJob(home), TOKEN: platformToken },
  }),
  yardstick: (_name, child, load, { home }) => ({
    ...underNode(yardstick('command'), ...child),
    env: { ...anyJob(home), ...yardstickVariables(load) },
  }),
};

const anyJob = (home: string) => ({ PATH: process.env['PATH'] ?? '', HOME: home, CI: 'true' });

/** What `yardsticks/command.cjs` reads. */
export function yardstickVariables({ domain, identity, secrets, authorities }: Load): Record<string, string> {
  return {
    DOMAIN: domain,
    IDENTITY_ID: identity,
    TOKEN: platformToken,
    ENVIRONMENT: environmentOf(secrets),
    PROJECT: 'bench',
    ...(domain.startsWith('https:') ? { AUTHORITIES: authorities } : {}),
  };
}

function flagsFor({ domain, identity, secrets, authorities }: Load): readonly string[] {
  return [
    `--identity-id=${identity}`,
    `--domain=${domain}`,
    '--project-slug=bench',
    `--environment=${environmentOf(secrets)}`,
    '--token-env=TOKEN',
    // The yardstick does not revoke either: two requests each.
    '--revoke=false',
    ...(domain.startsWith('https:') ? [`--ca-certificate=${authorities}`] : []),
  ];
}
