// The words for what a schema finds wrong in a state file.
import type { ErrorObject } from 'ajv/dist/2020';

interface Rule {
  readonly description?: string;
  readonly properties?: Readonly<Record<string, unknown>>;
}

const typeNames: Readonly<Record<string, string>> = {
  array: 'a list',
  boolean: 'true or false',
  integer: 'a whole number',
  object: 'a table of names and values',
  // YAML reads 0123, yes and 1e3 as something else.
  string: 'a text (in quotes where YAML would read something else)',
};

const words: Readonly<Record<string, (params: Readonly<Record<string, unknown>>, rule: Rule) => string>> = {
  additionalProperties: ({ additionalProperty }, { properties = {} }) =>
    unknownName(String(additionalProperty), properties),
  enum: ({ allowedValues }) => `must be ${(allowedValues as unknown[]).join(' or ')}.`,
  maximum: ({ limit }) => `must be ${String(limit)} at most.`,
  minimum: ({ limit }) => `must be ${String(limit)} at least.`,
  minLength: () => 'must not be empty.',
  pattern: (_, { description }) => `must be ${description ?? 'of another form'}.`,
  required: ({ missingProperty }) => `${String(missingProperty)} is missing.`,
  type: ({ type }) =>
    `must be ${[type]
      .flat()
      .map((name) => typeNames[String(name)] ?? String(name))
      .join(' or ')}.`,
};

/** `identities[0].oidc.boundIssuer: must be …`: where in the file, what is wrong and what is allowed. */
export function sentence(error: ErrorObject): string {
  const steps = error.instancePath.split('/').slice(1).map(unescaped);
  if (error.propertyName !== undefined) steps.push(error.propertyName);
  const said =
    words[error.keyword]?.(error.params, (error.parentSchema ?? {}) as Rule) ?? `${error.message ?? error.keyword}.`;
  return steps.length === 0 ? said : `${pathOf(steps)}: ${said}`;
}

/** JSON Pointer's way to write `/` and `~` in a name. */
function unescaped(step: string): string {
  return step.replaceAll('~1', '/').replaceAll('~0', '~');
}

/** A path as one would write it in a program: `secrets["dev:/db"].PASSWORD`, `identities[0].name`. */
export function pathOf(steps: readonly (string | number)[]): string {
  const parts = steps.map((step) => {
    if (/^\d+$/.test(String(step))) return `[${step}]`;
    return /^[A-Za-z_]\w*$/.test(String(step)) ? `.${step}` : `[${JSON.stringify(step)}]`;
  });
  return parts.join('').replace(/^\./, '');
}

function unknownName(name: string, properties: Readonly<Record<string, unknown>>): string {
  const known = Object.keys(properties);
  const near = known.find((candidate) => distance(candidate.toLowerCase(), name.toLowerCase()) <= 1 + name.length / 5);
  const rest = near === undefined ? `allowed are ${known.join(', ')}.` : `did you mean ${near}?`;
  return `there is no setting ${JSON.stringify(name.slice(0, 60))} here: ${rest}`;
}

/** How many letters must be put in, taken out or changed to get from one word to the other (Levenshtein). */
function distance(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (const [i, letter] of Array.from(from).entries()) {
    const next = [i + 1];
    for (const [j, other] of Array.from(to).entries()) {
      next.push(Math.min((row[j] ?? 0) + (letter === other ? 0 : 1), (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}
