import type { Claims } from './claims';
import type { Advice, Field } from './source';

const hidden =
  'Where a value shows as ***, the agent hides it: the connection shows its Issuer and Subject identifier under Project settings, ' +
  'Service connections.';
const guide =
  "If you followed Infisical's Azure guide (there Subject is an object id), set {token-source}: entra, or paste this Subject.";
const other =
  'If Subject begins with /eid1/ or sc:// it is for the connection itself: set {token-source}: serviceConnection, or paste this Subject.';
const audience =
  'The audience cannot be chosen: it is fb60f99c-7a34-4190-8149-302f77469936 in tokens by Entra (login.microsoftonline.com), and ' +
  'api://AzureADTokenExchange in those by Azure DevOps (vstoken.dev.azure.com).';
const issuer =
  'Connections made since 2025, and Entra, have https://login.microsoftonline.com/TENANT/v2.0 for an issuer; the pipeline itself and older ' +
  'connections https://vstoken.dev.azure.com/ORGANIZATION-ID. It is not sts.windows.net.';

const forPipeline =
  'If the identity is to be for the pipeline itself (its Subject begins with p://), set {token-source}: pipeline, and leave the identity as it is.';
const forConnection =
  'If the identity is to be for a service connection (its Subject begins with /eid1/ or sc://), set {token-source}: serviceConnection, and leave the identity as it is.';

type Notes = Readonly<Partial<Record<Field, readonly string[]>>>;

const adviceOf =
  (notes: Notes) =>
  (_claims: Claims, field: Field): Advice => ({ wider: [], likely: [], notes: notes[field] ?? [] });

const common: Notes = { Audiences: [audience], Issuer: [issuer, hidden] };

/** What is special about the token of a service connection. */
export const connectionAdvice = adviceOf({
  ...common,
  Subject: [guide, hidden],
  Issuer: [forPipeline, issuer, hidden],
});

/** Of the service principal behind it. */
export const entraAdvice = adviceOf({ ...common, Subject: [other, hidden] });

/** Of the pipeline itself. */
export const pipelineAdvice = adviceOf({
  ...common,
  Issuer: [forConnection, issuer, hidden],
  Subject: [
    'Subject names the organization, the project and the pipeline: it changes where one of them is renamed.',
    guide,
  ],
  Claims: ['org_id, prj_id and def_id survive a renaming; rpo_ref is the branch, which is in no other token of Azure.'],
});
