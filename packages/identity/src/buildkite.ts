import { buildkiteAdvice } from './buildkite-advice';
import { toolFixes } from './buildkite-refusals';
import { claimBindings, standardBindings } from './bindings';
import { mint, quotable } from './minted';
import type { Source } from './source';

/** Claims to bind: `sub` holds the commit, which is another in every build. */
const telling = ['organization_slug', 'pipeline_slug', 'build_branch', 'build_source', 'runner_environment'];

/**
 * The token that Buildkite's agent asks for on behalf of its job.
 * @see https://buildkite.com/docs/agent/v3/cli-oidc
 */
export const buildkite: Source = {
  title: "Buildkite's agent",
  audience: 'any',
  here: (env) => env['BUILDKITE'] === 'true',
  token: (ask) =>
    mint(ask, {
      tool: 'buildkite-agent oidc request-token',
      options: ask.audience ? `--audience "${quotable(ask.audience)}"` : '',
      fixes: toolFixes,
    }),
  bindings: (claims) => [...standardBindings(claims), ...claimBindings(claims, telling)],
  advice: buildkiteAdvice,
};
