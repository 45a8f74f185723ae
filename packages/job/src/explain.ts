import { Failure } from '@infisical-ci/http';
import type { Binding, Claims, Source } from '@infisical-ci/identity';
import { defuse } from './defuse';
import { spellOut, type Style } from './settings';

/** A failure as the log shows it: what failed, where and why, then what to do, a line each, then its code. */
export function explain(failure: Failure, style: Style): string {
  const fixes = failure.fixes.map((fix) => `  - ${fix.replaceAll('\n', '\n    ')}`);
  const lines = [
    failure.message,
    ...(fixes.length > 0 ? ['What to do:', ...fixes] : []),
    `(error code: ${failure.code})`,
  ];
  return spellOut(lines.join('\n'), style);
}

/** Anything that was thrown, as a Failure. What is not one of ours may quote anything, so only its kind is told. */
export function toFailure(error: unknown): Failure {
  if (error instanceof Failure) return error;
  const { name, code } = (error ?? {}) as { name?: unknown; code?: unknown };
  const kind = [name, code].filter((part) => typeof part === 'string').join(' ');
  return new Failure(
    'internal',
    `Something went wrong that should not have, in this step's own code (${kind || 'of no kind'}).`,
    {
      fixes: [
        'Run the job again; if it happens again, report it, with the version of this step and its settings, without values.',
      ],
      cause: error,
    },
  );
}

/** Which field of the identity the server's sentence points at. Its order of checks: issuer, subject, audience, claims. */
const pointers: readonly (readonly [sentence: RegExp, field: string])[] = [
  [/jwt issuer invalid/i, 'Issuer'],
  [/subject not allowed/i, 'Subject'],
  [/audience not allowed/i, 'Audiences'],
  [/claim not allowed|token has no \S+ field/i, 'Claims'],
];

/** Adds to a refused login what the token says, field by field of the identity, ready to be pasted. */
export function withBindings(error: unknown, source: Source, claims: Claims | undefined, method: string): unknown {
  if (!(error instanceof Failure) || error.code !== 'login-refused') return error;
  const message = error.refusal?.message ?? '';
  const field = pointers.find(([sentence]) => sentence.test(message))?.[1];
  if (!claims)
    return again(
      error,
      `${error.message}\nThe token came from ${source.title}; its claims cannot be read, so it may be no JWT at all.`,
      [`Check what ${source.title} really gives: a JWT is three parts with dots between them.`],
    );
  const bindings = source.bindings(claims);
  const fixes = field ? [adviceFor(field, method)] : [];
  return again(
    error,
    [error.message, `The token, from ${source.title}, says:`, ...rows(bindings, field)].join('\n'),
    fixes,
  );
}

/** What to change so that a field matches: not always the field, where that would let in more than was meant. */
const advice: Readonly<Record<string, string>> = {
  Subject:
    'If this run is meant to read these secrets, make Subject match `sub` above; a `*` there stops at a slash. If it is not ' +
    '(a pull request, another branch), skip the step for such runs.',
  Audiences:
    'Make {audience} in the workflow and Audiences of the identity the same text, one of your own. Where {audience} is not set, ' +
    "the token is for the platform's default, which others may trust too.",
};

function adviceFor(field: string, method: string): string {
  const words = advice[field] ?? `Make ${field} match what the token says (above); a \`*\` there stops at a slash.`;
  return `In Infisical, open the identity's ${method.toUpperCase()} Auth. ${words}`;
}

function rows(bindings: readonly Binding[], field: string | undefined): string[] {
  const wide = Math.max(...bindings.map((binding) => binding.claim.length), 0);
  return bindings.map(({ field: name, claim, value }) => {
    const mark = name === field ? '>' : ' ';
    return `${mark} ${name.padEnd(9)}  ${claim.padEnd(wide)}  ${defuse(value)}`;
  });
}

function again(failure: Failure, message: string, fixes: readonly string[]): Failure {
  const { code, refusal, cause } = failure;
  return new Failure(code, message, { fixes: [...fixes, ...failure.fixes], ...(refusal ? { refusal } : {}), cause });
}
