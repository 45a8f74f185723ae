/** Modules that end up in one file of their own, which a job loads at the first call of any of them. */
export interface ColdPart {
  /** Its name, beside the main file. */
  readonly file: string;
  /** Which runs need it, in the words that follow "a run that". */
  readonly of: string;
  /** The most bytes it may have. */
  readonly budget: number;
  /** The packages from elsewhere that may end up in it. */
  readonly carries: readonly string[];
  readonly modules: readonly string[];
  /** The one folder that gets it, where only one product can need it. */
  readonly only?: string;
}

/**
 * What a run needs only when something fails, or is out of the ordinary: so the words that explain a failure cost a green
 * run nothing. Such a module may export functions alone: a stub of the same names stands in its place.
 */
export const coldParts: readonly ColdPart[] = [
  {
    file: 'cold.cjs',
    of: 'fails, or is out of the ordinary',
    // A plain green run does not load it; the language of rules and what explains its mistakes are a third of it.
    budget: 128_000,
    carries: ['aws4'],
    modules: [
      'packages/http/src/client-certificate.ts',
      'packages/http/src/proxy-rules.ts',
      'packages/http/src/refusal.ts',
      'packages/http/src/setback.ts',
      'packages/http/src/trust.ts',
      'packages/http/src/tunnel.ts',
      'packages/http/src/verdict.ts',
      'packages/identity/src/aws/refused.ts',
      'packages/identity/src/aws/vouch.ts',
      'packages/identity/src/bitbucket-refusals.ts',
      'packages/identity/src/buildkite-refusals.ts',
      'packages/identity/src/circleci-refusals.ts',
      'packages/identity/src/endpoint-refusals.ts',
      'packages/identity/src/forgejo-refusals.ts',
      'packages/identity/src/github-refusals.ts',
      'packages/identity/src/gitlab-refusals.ts',
      'packages/identity/src/given-refusals.ts',
      'packages/identity/src/google-refusals.ts',
      'packages/identity/src/kubernetes-refusals.ts',
      'packages/identity/src/minted-refusals.ts',
      'packages/identity/src/spiffe/fetch.ts',
      'packages/job/src/choose-refusals.ts',
      'packages/job/src/doctor/lapsed.ts',
      'packages/job/src/explain.ts',
      'packages/job/src/files/index.ts',
      'packages/job/src/hush-cut.ts',
      'packages/job/src/refusals.ts',
      'packages/job/src/render/index.ts',
      'packages/job/src/report.ts',
      'packages/job/src/rules/by-rules.ts',
      'packages/job/src/rules/rename.ts',
      'packages/job/src/rules/report.ts',
      'packages/job/src/rules/resolve.ts',
      'packages/job/src/settings/missing.ts',
      'packages/job/src/settings/unknown.ts',
    ],
  },
  {
    file: 'doctor.cjs',
    of: 'Infisical refuses, or that is a dry run',
    // A third of it is picomatch, without which Infisical's patterns could only be guessed at; the rest is words, a few for
    // each thing that Infisical refuses and each platform's tokens. A green run never loads it.
    budget: 88_000,
    carries: ['picomatch'],
    modules: [
      'packages/client/src/bound/index.ts',
      'packages/client/src/causes/index.ts',
      'packages/identity/src/bindings.ts',
      'packages/identity/src/bitbucket-advice.ts',
      'packages/identity/src/buildkite-advice.ts',
      'packages/identity/src/circleci-advice.ts',
      'packages/identity/src/forgejo-advice.ts',
      'packages/identity/src/github-advice.ts',
      'packages/identity/src/gitlab-advice.ts',
      'packages/identity/src/kubernetes-advice.ts',
      'packages/identity/src/spiffe/advice.ts',
      'packages/job/src/doctor/diagnose.ts',
      'packages/job/src/doctor/dry-run.ts',
      'packages/job/src/doctor/given.ts',
    ],
  },
  {
    file: 'keep.cjs',
    of: 'keeps an access token alive (keep)',
    // It has copies of what it shares with the main file: it runs for days, and no script carries it.
    budget: 96_000,
    carries: ['@actions/http-client'],
    modules: ['packages/cli/src/keeping.ts'],
    only: 'packages/cli/dist',
  },
];

/** The part with this file. */
export function partOf(file: string): ColdPart {
  const part = coldParts.find((each) => each.file === file);
  if (!part) throw new Error(`${file} is no part that packages/tooling/src/cold-parts.ts lists.`);
  return part;
}
