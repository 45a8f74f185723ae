// What the libraries of the Azure Pipelines task bring into its bundles.

/** What azure-pipelines-task-lib brings, and what it and the rest need of @actions/http-client. */
export const taskLib: readonly string[] = [
  '@actions/http-client',
  'azure-pipelines-task-lib',
  'balanced-match',
  'brace-expansion',
  'concat-map',
  'minimatch',
  'q',
  'semver',
];

/** @azure/identity, with all that it needs to log in by means that are not used here: it has no smaller part. */
export const azureIdentity: readonly string[] =
  '@azure/abort-controller @azure/core-client @azure/core-rest-pipeline @azure/core-tracing @azure/core-util @azure/identity @azure/logger @azure/msal-common @azure/msal-node @typespec/ts-http-runtime agent-base buffer-equal-constant-time bundle-name debug default-browser default-browser-id define-lazy-prop ecdsa-sig-formatter has-flag http-proxy-agent https-proxy-agent is-docker is-inside-container is-wsl jsonwebtoken jwa jws lodash.includes lodash.isboolean lodash.isinteger lodash.isnumber lodash.isplainobject lodash.isstring lodash.once ms open run-applescript safe-buffer semver supports-color wsl-utils'.split(
    ' ',
  );
