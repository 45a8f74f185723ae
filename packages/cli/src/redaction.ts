import type { Outside } from './command';
import type { OwnFlag } from './flags';
import { redactor, type Redactor } from './redactor';

const choices = ['auto', 'always', 'never'] as const;

export const redactFlag: Readonly<Record<'redact', OwnFlag>> = {
  redact: {
    value: 'WHEN',
    help:
      'What is hidden: always; never; or auto (the default), which is always, but for a stream that is a terminal where CI is ' +
      'not set: a person then has the program as it is, with its prompts.',
  },
};

export function redactMistakes({ redact }: Readonly<Record<string, string>>): readonly string[] {
  return !redact || choices.some((choice) => choice === redact)
    ? []
    : [`--redact is ${JSON.stringify(redact)}, but must be one of ${choices.join(', ')}.`];
}

/**
 * A matcher for each of the program's streams that is to be redacted. CircleCI gives its steps a terminal, whose log
 * everyone reads: so a terminal alone shows nothing as it is.
 */
export function redactionsFor(
  { redact = 'auto' }: Readonly<Record<string, string>>,
  { hands, terminals }: Outside,
  needles: readonly string[],
  say: (text: string) => void,
): { readonly stdout?: Redactor; readonly stderr?: Redactor } {
  const raw = (terminal: boolean): boolean =>
    redact === 'never' || (redact !== 'always' && terminal && !hands.env['CI']);
  if (redact === 'never') say('Nothing is hidden in what the command prints (--redact never).');
  return {
    ...(raw(terminals.stdout) ? {} : { stdout: redactor(needles) }),
    ...(raw(terminals.stderr) ? {} : { stderr: redactor(needles) }),
  };
}
