import { keys, rowOf, spell, unknownName, type Raw } from '@infisical-ci/job';

/** Flags that are no settings, by name without dashes, and whether a value belongs to each. What they do is said in words.ts. */
export type OwnFlags = Readonly<Record<string, 'text' | 'switch'>>;

/** What a command's words say. Pure data: nothing of it was judged but its form. */
export interface Words {
  /** Settings, by name as the command spells them: `--identity-id`. */
  readonly given: Raw;
  /** Flags that are no settings, by name without dashes; a switch is `true` or `false`. */
  readonly own: Readonly<Record<string, string>>;
  /** What stands behind `--`: a program and its arguments. */
  readonly program: readonly string[];
  /** What is wrong, a sentence each. */
  readonly problems: readonly string[];
}

/** Settings that may be given several times: their values are lists, with line ends between the items. */
const repeatable: ReadonlySet<string> = new Set(['--secrets', '--tag-slugs', '--mask-exempt', '--claims']);

type Kind = 'text' | 'switch' | 'secret';

/** Every setting by each of its names as a flag, with what it takes. */
const settings: ReadonlyMap<string, Kind> = new Map(
  keys.flatMap((key) => {
    const { secret, fallback, aliases = [] } = rowOf(key);
    const kind = secret ? 'secret' : typeof fallback === 'boolean' ? 'switch' : 'text';
    return [key, ...aliases].map((name) => [spell(name, 'flag'), kind] as const);
  }),
);

/**
 * Reads the words that stand behind a command: `--name value`, `--name=value`, `--switch`, `--no-switch`, and `--`, which
 * ends the flags.
 * @param own the flags of this command that are no settings, by name without dashes.
 * @param takesSettings whether the settings are flags of it too.
 */
export function readWords(words: readonly string[], own: OwnFlags, takesSettings: boolean): Words {
  const end = words.indexOf('--');
  const flags = words.slice(0, end < 0 ? words.length : end);
  const given: Record<string, string> = {};
  const owned: Record<string, string> = {};
  const problems: string[] = [];

  const keep = (name: string, value: string): void => {
    const place = takesSettings && settings.has(name) ? given : owned;
    const key = place === given ? name : name.slice(2);
    const before = place[key];
    // An empty text is not given, whichever of the two it is.
    if (!before) place[key] = value;
    else if (value === '' || before === value) return;
    else if (repeatable.has(name)) place[key] = `${before}\n${value}`;
    else problems.push(`${name} is given twice with different values: keep one.`);
  };

  for (let at = 0; at < flags.length; at++) {
    const word = flags[at] ?? '';
    const flag = /^(--[^=]+)(?:=(.*))?$/s.exec(word);
    if (!flag) {
      problems.push(stray(word));
      continue;
    }
    const [, name = '', inWord] = flag;
    const kind = kindOf(name);
    const next = flags[at + 1];
    if (kind === 'switch') {
      // `--recursive false` says what it means, and no word may stand alone anyway.
      const apart = inWord === undefined && next !== undefined && /^(true|false|0|1)$/i.test(next);
      if (apart) at++;
      keep(name, inWord ?? (apart ? next : 'true'));
    } else if (kind === undefined) {
      const turnedOff = name.startsWith('--no-') ? `--${name.slice('--no-'.length)}` : '';
      if (inWord === undefined && kindOf(turnedOff) === 'switch') keep(turnedOff, 'false');
      else problems.push(`${name} ${unknownName(name, known())}`);
      // Its value would be a second mistake.
      if (inWord === undefined && next !== undefined && !next.startsWith('--')) at++;
    } else {
      const value = inWord ?? next;
      if (value === undefined || (inWord === undefined && value.startsWith('--'))) {
        problems.push(`${name} needs a value; one that begins with -- is written ${name}=VALUE.`);
        continue;
      }
      if (inWord === undefined) at++;
      if (kind === 'secret' && value !== '') problems.push(asArgument(name));
      else keep(name, value);
    }
  }
  return { given, own: owned, program: end < 0 ? [] : words.slice(end + 1), problems };

  function kindOf(name: string): Kind | undefined {
    if (Object.hasOwn(own, name.slice(2))) return own[name.slice(2)];
    return takesSettings ? settings.get(name) : undefined;
  }

  function known(): string[] {
    return [...Object.keys(own).map((name) => `--${name}`), ...(takesSettings ? settings.keys() : [])];
  }
}

/** The setting of `--client-secret-env`, which names the variable that holds a secret setting. */
export function secretFlags(): readonly string[] {
  return [...settings].flatMap(([name, kind]) => (kind === 'secret' ? name.slice(2) : []));
}

/** The variable that a setting may come from: `INFISICAL_IDENTITY_ID`. */
export function variableOf(flag: string): string {
  return `INFISICAL_${flag.replaceAll('-', '_').toUpperCase()}`;
}

function asArgument(name: string): string {
  return (
    `${name} is refused on the command line, where every user of the machine can read it: ` +
    `set ${variableOf(name.slice(2))} from the platform's secret store, or name another variable that holds it with ${name}-env.`
  );
}

/** A word that belongs to no flag may be part of a secret: only what it is for is told, not what it says. */
function stray(word: string): string {
  if (word === '-')
    return 'A lone - stands there: the shell took the > of a rule for itself. Put the rule between single quotes.';
  return 'A word stands alone. The value of a flag goes behind its name, and a program to run behind --.';
}
