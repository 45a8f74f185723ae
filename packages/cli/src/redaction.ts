import { needleSet, redactor, type NeedleSet, type Redactor } from '@infisical-ci/job';
import type { Outside } from './command';
import type { OwnFlags } from './flags';
import type { Redaction } from './streams';

const choices = ['auto', 'always', 'never'] as const;

export const redactFlag: OwnFlags = { redact: 'text' };

export function redactMistakes({ redact }: Readonly<Record<string, string>>): readonly string[] {
  return !redact || choices.some((choice) => choice === redact)
    ? []
    : [`--redact is ${JSON.stringify(redact)}, but must be one of ${choices.join(', ')}.`];
}

/** Which of the program's streams are redacted, each by a matcher of its own. */
export interface Redactions {
  readonly stdout?: Redaction;
  readonly stderr?: Redaction;
}

/**
 * A matcher for each of the program's streams that is to be redacted. CircleCI gives its steps a terminal, whose log
 * everyone reads: so a terminal alone shows nothing as it is.
 * @param needles texts to hide from the start.
 */
export function redactionsFor(
  { redact }: Readonly<Record<string, string>>,
  { hands, terminals }: Pick<Outside, 'hands' | 'terminals'>,
  needles: Iterable<string>,
  say: (text: string) => void,
): Redactions {
  const isRaw = (terminal: boolean): boolean =>
    redact === 'never' || (redact !== 'always' && terminal && !hands.env['CI']);
  const raw = { stdout: isRaw(terminals.stdout), stderr: isRaw(terminals.stderr) };
  if (raw.stdout && raw.stderr)
    say(
      redact === 'never'
        ? 'Nothing is hidden in what the command prints (--redact never).'
        : 'Nothing is hidden in what the command prints, since it goes to a terminal (--redact always hides it there too).',
    );
  let set: NeedleSet | undefined;
  const fresh = (): Redactor => redactor((set ??= needleSet(needles)));
  return {
    ...(raw.stdout ? {} : { stdout: atFirstPiece(fresh) }),
    ...(raw.stderr ? {} : { stderr: atFirstPiece(fresh) }),
  };
}

/** A redactor that is made when there is something to redact: thousands of needles take long, and the program need not wait. */
function atFirstPiece(fresh: () => Redactor): Redaction {
  let made: Redactor | undefined;
  return {
    push: (chunk) => (made ??= fresh()).push(chunk),
    end: () => made?.end() ?? Buffer.alloc(0),
  };
}
