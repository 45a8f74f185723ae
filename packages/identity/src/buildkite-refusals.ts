/** What to change where the agent gives no token. */
export function toolFixes(): readonly string[] {
  return [
    'The step needs `buildkite-agent` on its PATH, and the variables by which the agent knows its job ' +
      '(BUILDKITE_JOB_ID, BUILDKITE_AGENT_ACCESS_TOKEN). In a container it has neither by itself. With the docker plugin:\n' +
      '    mount-buildkite-agent: true',
    'An old agent does not know `oidc`: update buildkite-agent.',
  ];
}
