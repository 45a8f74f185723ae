/** How the text of one setting becomes a value. `read` gives undefined where the text is none of what is expected. */
export interface Reader<T> {
  /** Completes the sentence "it must be ...". */
  readonly expects: string;
  read(text: string): T | undefined;
}

export const text: Reader<string> = { expects: 'a text', read: (given) => given };

const truths = new Map([
  ['true', true],
  ['1', true],
  ['false', false],
  ['0', false],
]);

export const onOff: Reader<boolean> = {
  expects: 'true or false',
  read: (given) => truths.get(given.toLowerCase()),
};

/** Whole numbers from `least` to `most`; durations are whole seconds. */
export function whole(least: number, most: number, unit = ''): Reader<number> {
  return {
    expects: `a whole number${unit && ` of ${unit}`} from ${least} to ${most}`,
    read(given) {
      const number = Number(given);
      return /^\d{1,9}$/.test(given) && number >= least && number <= most ? number : undefined;
    },
  };
}

export function choice<const T extends string>(...of: readonly T[]): Reader<T> {
  return {
    expects: `one of ${of.join(', ')}`,
    read: (given) => of.find((item) => item === given.toLowerCase()),
  };
}

/** Several of a set, with commas between them; each once. */
export function choices<const T extends string>(...of: readonly T[]): Reader<readonly T[]> {
  const one = choice(...of);
  return {
    expects: `one or several (with commas between them) of ${of.join(', ')}`,
    read(given) {
      const items = split(given).map((item) => one.read(item));
      return items.length > 0 && items.every((item) => item !== undefined) ? [...new Set(items)] : undefined;
    },
  };
}

/** Texts with commas or line ends between them. */
export const list: Reader<readonly string[]> = {
  expects: 'a list, with commas or line ends between its items',
  read: (given) => split(given),
};

/** Infisical's ids: a UUID, in any case of letters. */
export const uuid: Reader<string> = {
  expects: 'an id such as 1f2e3d4c-5b6a-4789-8abc-def012345678, as Infisical shows it',
  read: (given) => (/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(given) ? given.toLowerCase() : undefined),
};

/** Environments and projects, as Infisical spells them in addresses. */
export const slug: Reader<string> = {
  expects: 'a slug: letters, digits, `-` and `_`, as Infisical shows it in the settings of the project',
  read: (given) => (/^[\w-]{1,64}$/.test(given) ? given : undefined),
};

/** A folder's path: made absolute, without a trailing slash; the root is `/`. */
export const folder: Reader<string> = {
  expects: 'the path of a folder, such as /app/db, of letters, digits, `-` and `_` between the slashes',
  read: (given) => (/^\/?([\w-]+(\/[\w-]+)*)?\/?$/.test(given) ? `/${given.replace(/^\/+|\/+$/g, '')}` : undefined),
};

/** Header lines, `Name: value`; a name that comes twice is joined by a comma, as HTTP means it (RFC 9110, 5.3). */
export const headers: Reader<Readonly<Record<string, string>>> = {
  expects: 'a header a line, written `Name: value`',
  read(given) {
    const found = new Map<string, string>();
    for (const line of given.split(/\r?\n/)) {
      if (line.trim() === '') continue;
      const [, name, value] = /^\s*([\w!#$%&'*+.^`|~-]+)\s*:\s*([\t\x20-\x7e\x80-\xff]*?)\s*$/.exec(line) ?? [];
      if (name === undefined || value === undefined) return undefined;
      const key = name.toLowerCase();
      const before = found.get(key);
      found.set(key, before === undefined ? value : `${before}, ${value}`);
    }
    return Object.fromEntries(found);
  },
};

/** What claims must be, a line each: `name: pattern`. A name may hold colons, as URLs do, but no white space. */
export const patterns: Reader<Readonly<Record<string, string>>> = {
  expects: 'a claim a line, written `name: pattern`',
  read(given) {
    const lines = given.split('\n').filter((line) => line.trim() !== '');
    const found = lines.map((line) => /^\s*(\S+?):\s+(\S.*?)\s*$/.exec(line));
    if (!found.every((each) => each !== null)) return undefined;
    return Object.fromEntries(found.map(([, name = '', pattern = '']) => [name, pattern]));
  },
};

function split(given: string): string[] {
  return given
    .split(/[,\n]/)
    .map((item) => item.trim())
    .filter((item) => item !== '');
}
