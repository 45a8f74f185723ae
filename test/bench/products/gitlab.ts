// The component run: its script as GitLab's runner hands it to bash; and a script with the yardstick.
import { randomUUID } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stageText } from '../../support/gitlab-runner';
import { includeTemplate } from '../../support/gitlab-template';
import { environmentOf, platformToken } from '../mock/bodies';
import { scenarioNames } from '../scenarios';
import { yardstick } from '../yardsticks';
import { yardstickVariables } from './command';
import { gaugedNode, underBash } from './node';
import { identity as benchIdentity, type Load, type Product } from './product';

export const gitlab: Product = {
  name: 'GitLab component, run',
  bundle: 'templates/run/template.yml',
  judged: true,
  scenarios: [scenarioNames.http, scenarioNames.https, scenarioNames.far],
  masks: false,
  asks: false,
  start(side, load, { home, temp }) {
    const variables = join(temp, `variables-${randomUUID()}`);
    writeFileSync(variables, '');
    const script = `env > '${variables}'`;
    const entries =
      side === 'product'
        ? productEntries(load, script)
        : [`node '${yardstick('command')}' bash -eo pipefail -c ${JSON.stringify(script)}`];
    return {
      ...underBash('/bin/bash'),
      input: stageText(entries, 'subshell'),
      variables,
      env: {
        CI: 'true',
        GITLAB_CI: 'true',
        CI_JOB_ID: '302',
        CI_PROJECT_PATH: 'acme/shop',
        INFISICAL_ID_TOKEN: load.identity && platformToken,
        // The component has no input to keep the access token: it is ended on both sides.
        ...(side === 'product' ? {} : { ...yardstickVariables(load), REVOKE: '1' }),
        PATH: `${gaugedNode()}:/usr/bin:/bin`,
        HOME: home,
        TMPDIR: temp,
      },
    };
  },
};

function productEntries({ domain, identity, secrets, authorities }: Load, script: string): readonly string[] {
  const inputs = {
    // GitLab itself wants one: what fails at once here is a job without a token.
    identity_id: identity || benchIdentity,
    domain,
    project_slug: 'bench',
    environment: environmentOf(secrets),
    script,
    ...(domain.startsWith('https:') ? { ca_certificate: authorities } : {}),
  };
  const [job] = Object.values(includeTemplate('run', inputs));
  return job?.script ?? [];
}
