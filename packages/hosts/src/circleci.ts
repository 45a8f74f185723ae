import { Failure, renderFile, type Host } from '@infisical-ci/job';
import type { ProcessHands } from './hands';
import { shell } from './shell';
import { shownIn } from './shown';

/**
 * CircleCI: every later step whose shell is bash reads the file that BASH_ENV names before it begins. Values in it are not
 * masked: CircleCI masks what its own project and contexts hold.
 */
export function circleci(
  hands: Pick<ProcessHands, 'env' | 'print' | 'printError' | 'append'> & {
    /** Whether a program of this name would be found. */
    readonly finds: (program: string) => boolean;
  },
): Host {
  const { env } = hands;
  return {
    ...shell(hands),
    shown: shownIn(env, [
      'CIRCLE_PROJECT_USERNAME',
      'CIRCLE_PROJECT_REPONAME',
      'CIRCLE_BRANCH',
      'CIRCLE_TAG',
      'CIRCLE_JOB',
      'CIRCLE_USERNAME',
    ]),
    set(_target, variables) {
      const path = env['BASH_ENV'];
      if (!path) throw nobodyReads('BASH_ENV is not set, so there is no file that later steps read');
      if (!hands.finds('bash'))
        throw nobodyReads('There is no bash in this image, and nothing but bash reads the file that BASH_ENV names');
      // Whoever wrote there before may have left the last line open.
      return hands.append(path, `\n${renderFile('shell', variables)}`);
    },
  };
}

function nobodyReads(why: string): Failure {
  return new Failure('write-failed', `${why}: no later step would have the variables.`, {
    fixes: [
      'Give them to the one command that needs them, with its output masked: infisical-ci run -- COMMAND.',
      'Or install bash in the image (apk add bash), and leave the shell of the steps at bash.',
    ],
  });
}
