import { plainWords } from './plain-words';

export interface MaskRules {
  /** The shortest value to hide, in characters. */
  readonly minLength: number;
  /** Names, globs with `*`, and fields of JSON values as `NAME#field.path`. */
  readonly exempt: readonly string[];
  /** Texts that the log shows anyway. */
  readonly shown: readonly string[];
}

const longestWord = Math.max(...[...plainWords].map((word) => word.length));

/** Why a text must not be hidden by itself, as the end of a sentence about a value; undefined where it may be. */
export function judgeBy({ minLength, shown }: MaskRules): (text: string) => string | undefined {
  const known = new Set(shown);
  return (text) => {
    if (text.length < minLength) return `shorter than ${minLength} characters ({mask-min-length})`;
    if (text.length <= longestWord && plainWords.has(text.toLowerCase())) return 'a common word or number';
    return known.has(text)
      ? 'the same as a text that the log shows anyway, such as the environment, the repository or the branch'
      : undefined;
  };
}

/** Whether the user asked for a name, or for a field of a JSON value under that name, to stay visible. */
export function exemption(exempt: readonly string[]): (name: string, field?: string) => boolean {
  // Asked of thousands of names, and nearly nobody exempts any.
  if (exempt.length === 0) return () => false;
  const items = exempt.map((item) => ({ pattern: glob(item), isForFields: item.includes('#') }));
  return (name, field) => {
    const whole = field === undefined ? name : `${name}#${field}`;
    // Infisical allows `#` in names too.
    return items.some(({ pattern, isForFields }) => (isForFields || field === undefined) && pattern.test(whole));
  };
}

function glob(pattern: string): RegExp {
  const literal = pattern.split('*').map((part) => part.replace(/[$()*+.?[\\\]^{|}]/g, '\\$&'));
  return new RegExp(`^${literal.join('.*')}$`, 's');
}
