import { fitsEnvironment, redacting, type Host, type Leftover, type Variable } from '@infisical-ci/job';

/** What a child is to be given, and what it must not show. */
export interface Child {
  readonly host: Host;
  /** By name, which may be any: an object would lose `__proto__`. */
  readonly variables: ReadonlyMap<string, string>;
  readonly needles: readonly string[];
  /** What is to be ended once the child has. */
  leftover(): Leftover | undefined;
}

/** `run` is a host: what is set is the child's environment, and what is masked its output must not show. */
export function childOf(platform: Host): Child {
  const variables = new Map<string, string>();
  const needles: string[] = [];
  let kept: Leftover | undefined;
  const host: Host = {
    ...platform,
    targets: ['env'],
    masker: redacting,
    unfit,
    mask(texts) {
      for (const text of texts) needles.push(text);
    },
    set(_target, set) {
      for (const { name, value } of set) variables.set(name, value);
      // Nothing of it is anywhere before the child is started.
      return () => undefined;
    },
    atEnd: (leftover) => void (kept = leftover),
  };
  return { host, variables, needles, leftover: () => kept };
}

/** Why no process can be given this variable. */
function unfit(variable: Variable): string | undefined {
  if (variable.value.includes('\0'))
    return 'the value holds a NUL character, which no environment variable can. Take it from a file ({export-type}: file).';
  if (!fitsEnvironment(variable))
    return 'the value is larger than the 128 KiB that Linux takes for one environment variable. Take it from a file ({export-type}: file).';
  return undefined;
}
