/** What the help says of one command. It is kept apart from the command, so that no script carries it. */
export interface CommandWords {
  /** One line of the list of commands. */
  readonly about: string;
  /** What stands behind the name, one line for each way to use it. */
  readonly usage: readonly string[];
  /** What else is to be known, as paragraphs. */
  readonly notes?: readonly string[];
}

export const commandWords: Readonly<Record<string, CommandWords>> = {
  load: {
    about: 'Loads secrets for the rest of the job, by the way that its platform has.',
    usage: ['[flags]', '[flags] --into FILE', '[flags] --export-type file --file-format json'],
    notes: [
      'On CircleCI it adds to the file that BASH_ENV names, on GitHub to the one that GITHUB_ENV names. Anywhere else it prints ' +
        'text for a shell to evaluate: eval "$(infisical-ci load || echo exit 1)". With --into the text goes to a file for its ' +
        'owner alone: infisical-ci load --into "$f" && . "$f". Where it fails, it prints the one line `exit 1` to be evaluated.',
    ],
  },
  run: {
    about: 'Runs one command with the secrets as its variables, and hides them in what it prints.',
    usage: ['[flags] -- COMMAND [ARGUMENT...]'],
    notes: [
      'Nothing but that command has the secrets, and nothing is written down. Its exit code is kept, signals are handed on to ' +
        'it, and it reads standard input as if it had been started without this. As the shell of a step: ' +
        'infisical-ci run -- /bin/bash -eo pipefail',
    ],
  },
  keep: {
    about: 'Keeps an access token and secrets in files, for a program that runs for long.',
    usage: ['[flags] --access-token-file FILE', '[flags] --secrets-file FILE [--file-format FORMAT]'],
    notes: [
      'The files are for their owner alone (0600), and replaced as a whole. The access token is renewed when two thirds of its time ' +
        'are over; where that is not possible, `keep` logs in again, so the token of the job must be one that can be had again and ' +
        'again. Once the files are there it says so, and stays: while Infisical is away they stay as they are.',
      'SIGTERM, SIGINT or SIGHUP ends it: it removes the files, revokes the access token, and its exit code is 0.',
    ],
  },
  mask: {
    about: 'Hides secrets in what a command prints, or in standard input.',
    usage: ['[flags] -- COMMAND [ARGUMENT...]', '[flags] <INPUT'],
    notes: [
      'What is to be hidden is told by a file or a descriptor, never by an argument: a line each, either a value, which is ' +
        'hidden in all its forms, or a JSON string, which is hidden as it is. Until there is anything to hide all is passed on.',
      'On CircleCI nothing need be told: it hides what `infisical-ci load` loads in the same job, before or later. As the shell ' +
        'of steps: infisical-ci mask -- /bin/bash -eo pipefail',
    ],
  },
  login: {
    about: 'Logs in, and prints the access token or exports it as INFISICAL_TOKEN.',
    usage: ['[flags]', '[flags] --export'],
    notes: [
      'INFISICAL_TOKEN is what the Infisical CLI and its Terraform provider read. On CircleCI and GitLab `infisical-ci revoke` ' +
        'ends an exported access token at the end of the job; elsewhere, and where it is printed, it ends by itself.',
    ],
  },
  claims: {
    about: "Shows what the job's token says, and what to put into the identity; the same as load --dry-run.",
    usage: ['[flags]'],
  },
  revoke: {
    about: 'Ends what load and login left for the end of the job: access tokens, and files that hold secrets.',
    usage: ['[flags]'],
    notes: [
      'It knows what they left on platforms that number their jobs, such as CircleCI and GitLab, and is never red.',
    ],
  },
};

/** Of each flag that is no setting: what stands for its value, where it has one, and what it does. */
export const flagWords: Readonly<Record<string, { readonly value?: string; readonly help: string }>> = {
  platform: {
    value: 'NAME',
    help: 'Where the job runs: github, circleci, gitlab or shell. Where it is not given, what the variables of the job say.',
  },
  into: { value: 'FILE', help: 'Writes the text to be evaluated to this file (0600) instead of standard output.' },
  'needles-file': {
    value: 'FILE',
    help:
      'What `mask` is to hide (0600): load and login add to it, and mask reads it; it may come later, and grow. On CircleCI ' +
      'they find each other without it.',
  },
  'needles-fd': { value: 'N', help: 'What to hide, from an open descriptor, to its end: as in 3<FILE.' },
  json: {
    help: 'Prints one JSON object. load: names, count and file, or errorCode, and no values. login: accessToken, and expiresIn in seconds.',
  },
  redact: {
    value: 'WHEN',
    help:
      'What is hidden: always; never; or auto (the default), which is always, but for a stream that is a terminal where CI is ' +
      'not set: a person then has the program as it is, with its prompts.',
  },
  'keep-credentials': {
    help: 'Leaves the command the variables by which this one logged in, such as INFISICAL_CLIENT_SECRET.',
  },
  'access-token-file': { value: 'FILE', help: 'Keeps an access token that is good in this file, in one line.' },
  'secrets-file': {
    value: 'FILE',
    help: 'Keeps the secrets in this file; it is touched only where they have changed.',
  },
  'refresh-every': {
    value: 'SECONDS',
    help: 'How old secrets may become before they are read again; each time a little earlier, so that not all come at once. Default: 300.',
  },
  export: { help: 'Exports it to the later steps of the job, as `load` does, instead of printing it.' },
  'export-auth-jwt': {
    help: "Exports the platform's own token as INFISICAL_AUTH_JWT, for a program that logs in by itself. Nothing is asked of Infisical.",
  },
  print: { help: 'Prints the access token on a terminal too.' },
  'no-env-settings': {
    help: 'Takes settings from flags alone, and from no INFISICAL_ variable: nobody can add one who sets variables of the job.',
  },
  'add-mask': {
    help: 'On GitLab, where the runner has proxy_exec: tells it too what to hide, on standard error. Any other runner is told nothing.',
  },
  'spell-as-inputs': {
    help: 'Messages name settings as the inputs of a component and the parameters of an orb do: identity_id, not --identity-id.',
  },
};

/** Of the flags that are made from the secret settings: `--client-secret-env`. */
export function wordsOfFlag(flag: string): { readonly value?: string; readonly help: string } {
  const secret = flag.replace(/-env$/, '');
  return (
    flagWords[flag] ?? {
      value: 'NAME',
      help: `The name of a variable that holds --${secret}, which no flag may hold itself.`,
    }
  );
}
