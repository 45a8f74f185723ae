import { connectionAdvice, pipelineAdvice } from './azure-advice';
import { askForIdToken } from './azure-oidc';
import { connectionMissing, connectionUnknown, notFederated } from './azure-refusals';
import { claimBindings, standardBindings } from './bindings';
import type { Claims } from './claims';
import type { Ask, Source } from './source';

/** A task is given the connection to Azure DevOps itself, and a script is not. */
const isTask = (env: Ask['env']): boolean =>
  env['TF_BUILD']?.toLowerCase() === 'true' && env['ENDPOINT_URL_SYSTEMVSSCONNECTION'] !== undefined;

/**
 * The id of the service connection that vouches, once it is known to be one that can.
 * @throws Failure settings-invalid, token-unavailable
 */
export function connectionOf({ env, from }: Pick<Ask, 'env' | 'from'>): string {
  const id = from.connection;
  if (!id) throw connectionMissing();
  const scheme = env[`ENDPOINT_AUTH_SCHEME_${id}`];
  if (!scheme) throw connectionUnknown();
  if (scheme.toLowerCase() !== 'workloadidentityfederation') throw notFederated(scheme);
  return id;
}

/**
 * Azure DevOps' id token of a service connection. Connections made since 2025 have Entra for an issuer.
 * @see https://learn.microsoft.com/azure/devops/pipelines/release/troubleshoot-workload-identity
 */
export const serviceConnection: Source = {
  title: 'the service connection',
  audience: 'fixed',
  here: isTask,
  async token(ask) {
    return askForIdToken(ask, connectionOf(ask));
  },
  warnings: ({ iss }: Claims) => (isOldIssuer(iss) ? [retires] : []),
  bindings: standardBindings,
  advice: connectionAdvice,
};

/** Azure DevOps' id token of the pipeline itself, which needs no connection and nothing in Azure. */
export const pipeline: Source = {
  title: 'the pipeline',
  audience: 'fixed',
  token: (ask) => askForIdToken(ask),
  bindings: (claims) => [...standardBindings(claims), ...claimBindings(claims, telling)],
  advice: pipelineAdvice,
};

/** Ids survive a renaming, which the subject does not; the branch is in the subject of no token. */
const telling = ['org_id', 'prj_id', 'def_id', 'rpo_id', 'rpo_ref'];

const isOldIssuer = (issuer: unknown): boolean =>
  typeof issuer === 'string' && /^https:\/\/vstoken\.dev\.azure\.com\//i.test(issuer);

const retires =
  "The service connection's token comes from vstoken.dev.azure.com, an issuer that Azure DevOps retires on 2027-07-01 for service " +
  'connections. Convert the connection to the Entra issuer before that day, then change Issuer, Subject and Audiences of the identity ' +
  'in Infisical with it (docs/azure-devops.md).';
