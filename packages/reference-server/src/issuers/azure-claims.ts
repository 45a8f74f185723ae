// What Azure DevOps and Entra say in the tokens that a pipeline can get. There are five shapes of them.
import type { AzureJob } from '../api';

/** Everything about a job, with likely values where the test gave none. */
export interface AzureFacts {
  readonly organization: string;
  readonly organizationId: string;
  readonly project: string;
  readonly projectId: string;
  readonly pipeline: string;
  readonly tenantId: string;
  readonly connection: Required<NonNullable<AzureJob['connection']>>;
  /** The origin of the server: what its issuers begin with. */
  readonly origin: string;
}

/** The audience of everything that Entra issues for api://AzureADTokenExchange: the id of that application. */
const exchangeAudience = 'fb60f99c-7a34-4190-8149-302f77469936';
const oldAudience = 'api://AzureADTokenExchange';
/** Azure DevOps itself, as Entra knows it. */
const azureDevOps = '499b84ac-1321-427f-aa17-267ca6975798';
const eid = 'rISbSSETf0KqFyZ8ppdXmA';

export function factsOf({ connection = {}, ...job }: AzureJob, origin: string): AzureFacts {
  return {
    organization: job.organization ?? 'acme',
    organizationId: '0a1b2c3d-4e5f-4a6b-8c7d-9e0f1a2b3c4d',
    project: job.project ?? 'shop',
    projectId: 'c1d2e3f4-a5b6-4c7d-8e9f-0a1b2c3d4e5f',
    pipeline: job.pipeline ?? 'deploy',
    tenantId: job.tenantId ?? '72f988bf-86f1-41af-91ab-2d7cd011db47',
    connection: {
      id: connection.id ?? '5b1e9a30-7c44-4d0b-9f55-1f0f8d3c2a11',
      name: connection.name ?? 'azure-production',
      scheme: connection.scheme ?? 'WorkloadIdentityFederation',
      issuer: connection.issuer ?? 'entra',
      clientId: connection.clientId ?? '1f2e3d4c-5b6a-4978-8a9b-0c1d2e3f4a5b',
      objectId: connection.objectId ?? '9e8d7c6b-5a49-4382-9170-6f5e4d3c2b1a',
      principal: connection.principal ?? 'application',
      referenced: connection.referenced ?? true,
    },
    origin,
  };
}

/** What one token is about, beside its times. */
export interface Vouching {
  readonly issuer: string;
  readonly subject: string;
  readonly audience: string;
  /** Seconds that it holds. */
  readonly holds: number;
  readonly more: Readonly<Record<string, unknown>>;
}

const entraIssuer = ({ origin, tenantId }: AzureFacts): string => `${origin}/${tenantId}/v2.0`;
const azureIssuer = ({ origin, organizationId }: AzureFacts): string =>
  `${origin}/__reference/issuers/vstoken/${organizationId}`;

/** The service connection's own token: by Entra, or by Azure DevOps for connections from before. */
export function connectionToken(facts: AzureFacts): Vouching {
  const { organization, organizationId, project, connection, tenantId } = facts;
  if (connection.issuer === 'vstoken')
    return {
      issuer: azureIssuer(facts),
      subject: `sc://${organization}/${project}/${connection.name}`,
      audience: oldAudience,
      holds: 600,
      more: {},
    };
  return {
    issuer: entraIssuer(facts),
    subject: `/eid1/c/pub/t/${guidText(tenantId)}/a/${eid}/sc/${organizationId}/${connection.id}`,
    audience: exchangeAudience,
    holds: 86_700,
    more: { azp: azureDevOps, azpacr: '2', idtyp: 'app', oid: azureDevOps, tid: tenantId, ver: '2.0' },
  };
}

/** The pipeline's own token. */
export function pipelineToken(facts: AzureFacts): Vouching {
  const { organization, organizationId, project, projectId, pipeline } = facts;
  return {
    issuer: azureIssuer(facts),
    subject: `p://${organization}/${project}/${pipeline}`,
    audience: oldAudience,
    holds: 600,
    more: {
      org_id: organizationId,
      prj_id: projectId,
      def_id: '27',
      rpo_id: '8c3b1f0e-2d4a-4b6c-9e8f-7a6b5c4d3e2f',
      rpo_uri: `https://dev.azure.com/${organization}/${project}/_git/${project}`,
      rpo_ver: '9f6e1c3b7d2a4850be1fc06d3a5927e48c1d0b6f',
      rpo_ref: 'refs/heads/main',
      run_id: '1604',
    },
  };
}

/** What Entra gives for the connection's token: of an app registration, or of a managed identity. */
export function entraToken(facts: AzureFacts): Vouching {
  const { connection, tenantId } = facts;
  const isManaged = connection.principal === 'managed-identity';
  return {
    issuer: entraIssuer(facts),
    subject: connection.objectId,
    audience: exchangeAudience,
    holds: isManaged ? 86_400 : 3_900,
    more: {
      azp: connection.clientId,
      azpacr: '2',
      idtyp: 'app',
      oid: connection.objectId,
      tid: tenantId,
      ver: '2.0',
      ...(isManaged ? { xms_mirid: `/subscriptions/0/resourcegroups/ci/providers/Microsoft.ManagedIdentity/ci` } : {}),
    },
  };
}

/** A GUID as .NET lays it out in bytes, in base64url. */
function guidText(guid: string): string {
  const [first = '', second = '', third = '', ...rest] = guid.split('-');
  const turned = [first, second, third].map((part) => Buffer.from(part, 'hex').reverse());
  return Buffer.concat([...turned, Buffer.from(rest.join(''), 'hex')]).toString('base64url');
}
