import { circleci, github, gitlab, shell } from '@infisical-ci/hosts';
import type { Host } from '@infisical-ci/job';
import type { Outside } from './command';
import type { OwnFlags } from './flags';

type Env = Outside['hands']['env'];

const signs = {
  github: (env) => env['GITHUB_ACTIONS'] === 'true' && Boolean(env['GITHUB_ENV']),
  circleci: (env) => env['CIRCLECI'] === 'true',
  gitlab: (env) => env['GITLAB_CI'] === 'true',
  shell: () => true,
} as const satisfies Readonly<Record<string, (env: Env) => boolean>>;

export type PlatformName = keyof typeof signs;

const names = Object.keys(signs) as PlatformName[];

export const platformFlag: OwnFlags = { platform: 'text' };

/** The platform that was asked for, or else the one that the job runs on. */
export function platformOf(own: Readonly<Record<string, string>>, env: Env): PlatformName {
  return names.find((name) => (own['platform'] ? name === own['platform'] : signs[name](env))) ?? 'shell';
}

export function platformMistakes({ platform }: Readonly<Record<string, string>>): readonly string[] {
  return !platform || Object.hasOwn(signs, platform)
    ? []
    : [`--platform is ${JSON.stringify(platform)}, but must be one of ${names.join(', ')}.`];
}

/** Whether what is delivered there is text for a shell to evaluate. */
export const isEvaluated = (platform: PlatformName): boolean => platform === 'shell' || platform === 'gitlab';

/** The platform as the job sees it; everything that is said goes to standard error, so that the output is the program's alone. */
export function platformHost(platform: PlatformName, { hands, program }: Outside): Host {
  const makers: Readonly<Record<PlatformName, () => Host>> = {
    // Its runner reads commands on either stream. What is left to the end of a job is an action's, and a step with `run:` is none.
    github: () => withoutEnd(github({ ...hands, print: hands.printError })),
    circleci: () => circleci({ ...hands, finds: program.finds }),
    gitlab: () => gitlab(hands),
    shell: () => shell(hands),
  };
  return makers[platform]();
}

/** The same host, which leaves nothing to the end of the job. */
export function withoutEnd(host: Host): Host {
  const same = { ...host };
  delete same.atEnd;
  return same;
}
