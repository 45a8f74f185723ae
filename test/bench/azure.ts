// The task of Azure Pipelines as its agent starts it, once for each source that the mock can play.
import { join } from 'node:path';
import { agentVariables, taskInputs } from '../support/azure-environment';
import type { JobFolders } from '../support/job-context';
import { environmentOf } from './bodies';
import type { Load, Product, Start } from './products';

/** Its yardstick is bundled with task-lib by bench.ts, as the task is. */
export const azureYardstick = { from: 'test/bench/minimal-azure.cjs', to: '.build/minimal-azure.cjs' } as const;

const connection = '5b1e9a30-7c44-4d0b-9f55-1f0f8d3c2a11';

export function azureProduct(source: 'serviceConnection' | 'pipeline'): Product {
  return {
    name: `Azure task, ${source}`,
    program: 'azure-task/dist/main.cjs',
    yardstick: azureYardstick.to,
    budget: 320_000,
    scenarios: ['http'],
    start: (program, load, folders) => start(source, program, load, folders),
  };
}

function start(source: string, program: string, { platform, domain, secrets }: Load, folders: JobFolders): Start {
  const inputs = {
    identityId: '1de07171-0000-4000-8000-000000000001',
    domain,
    environment: environmentOf(secrets),
    projectSlug: 'bench',
    tokenSource: source,
    // The yardstick does not revoke: three requests each.
    revoke: 'false',
    ...(source === 'serviceConnection' ? { serviceConnection: connection } : {}),
  };
  return {
    program,
    env: {
      ...agentVariables({ temp: folders.temp, root: join(folders.workspace, '..'), home: folders.home }),
      SYSTEM_OIDCREQUESTURI: `${platform}/oidctoken`,
      ENDPOINT_URL_SYSTEMVSSCONNECTION: `${platform}/`,
      ENDPOINT_AUTH_SCHEME_SYSTEMVSSCONNECTION: 'OAuth',
      ENDPOINT_AUTH_PARAMETER_SYSTEMVSSCONNECTION_ACCESSTOKEN: 'bench-bearer',
      [`ENDPOINT_AUTH_SCHEME_${connection}`]: 'WorkloadIdentityFederation',
      ...taskInputs(inputs),
    },
  };
}
