// The task of Azure Pipelines as its agent starts it, once for each source that the mock can play.
import { join } from 'node:path';
import { agentVariables, taskInputs } from '../../support/azure-environment';
import type { JobFolders } from '../../support/job-context';
import { environmentOf, tenant } from '../mock/bodies';
import { scenarioNames } from '../scenarios';
import { yardstick } from '../yardsticks';
import { underNode } from './node';
import type { Load, Product, Start } from './product';

type Source = 'serviceConnection' | 'pipeline' | 'entra';

const program = 'azure-task/dist/main.cjs';
const connection = '5b1e9a30-7c44-4d0b-9f55-1f0f8d3c2a11';
const common = [scenarioNames.http, scenarioNames.https, scenarioNames.far];

export const azure: readonly Product[] = [
  azureProduct('serviceConnection', { scenarios: common, judged: true }),
  azureProduct('pipeline', { scenarios: common, judged: true }),
  // Entra is asked by Microsoft's library, whose time is not ours; and by https, whatever the scenario.
  azureProduct('entra', { scenarios: [scenarioNames.http], judged: false }),
];

function azureProduct(source: Source, more: Pick<Product, 'scenarios' | 'judged'>): Product {
  return {
    name: `Azure task, ${source}`,
    bundle: program,
    budget: 320_000,
    masks: true,
    asks: true,
    ...more,
    start: (side, load, folders) => start(source, side === 'product' ? program : yardstick('azure'), load, folders),
  };
}

function start(source: Source, program: string, load: Load, folders: JobFolders): Start {
  const { platform, domain, secure, authorities, secrets, identity } = load;
  const inputs = {
    identityId: identity,
    domain,
    environment: environmentOf(secrets),
    projectSlug: 'bench',
    tokenSource: source,
    // The yardstick does not revoke: three requests each.
    revoke: 'false',
    ...(source === 'pipeline' ? {} : { serviceConnection: connection }),
  };
  return {
    ...underNode(program),
    env: {
      ...agentVariables({ temp: folders.temp, root: join(folders.workspace, '..'), home: folders.home }),
      ...(source === 'entra' || domain.startsWith('https:') ? { AGENT_CAINFO: authorities } : {}),
      SYSTEM_OIDCREQUESTURI: `${platform}/oidctoken`,
      ENDPOINT_URL_SYSTEMVSSCONNECTION: `${platform}/`,
      ENDPOINT_AUTH_SCHEME_SYSTEMVSSCONNECTION: 'OAuth',
      ENDPOINT_AUTH_PARAMETER_SYSTEMVSSCONNECTION_ACCESSTOKEN: 'bench-bearer',
      [`ENDPOINT_AUTH_SCHEME_${connection}`]: 'WorkloadIdentityFederation',
      [`ENDPOINT_AUTH_PARAMETER_${connection}_TENANTID`]: tenant,
      [`ENDPOINT_AUTH_PARAMETER_${connection}_SERVICEPRINCIPALID`]: '0c11e470-0000-4000-8000-000000000001',
      [`ENDPOINT_DATA_${connection}_ACTIVEDIRECTORYAUTHORITY`]: `${secure}/`,
      ...taskInputs(inputs),
    },
  };
}
