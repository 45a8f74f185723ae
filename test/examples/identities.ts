// The identities that an example needs, read from its README as a person reads them: the very values that they would paste.

export interface ReadIdentity {
  readonly name: string;
  /** The id that the pipeline holds; absent where a variable does. */
  readonly id?: string;
  /** The variable that holds its id; absent where the pipeline does. */
  readonly variable?: string;
  /** The environment whose variable that is; absent where it is every job's. */
  readonly environment?: string;
  readonly issuer: string;
  readonly subject: string;
  /** GitHub's form with ids, where the platform is GitHub. */
  readonly subjectWithIds?: string;
  readonly audiences: string;
  readonly claims: Readonly<Record<string, string>>;
  /** Seconds. */
  readonly ttl: number;
  /** Folders, such as `prod:/deploy`. */
  readonly reads: readonly string[];
}

const withIds = 'Subject, of repositories made since 15 July 2026';
const uuid = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/;

/**
 * The identities of a README's table `OIDC Auth`: a column each, with the values as code.
 * @throws where a row is missing, or has nothing to paste
 */
export function readIdentities(markdown: string): readonly ReadIdentity[] {
  const [header, ...rows] = tableOf(markdown);
  return (header ?? []).slice(1).map((title, index) => {
    const cell = (name: string): readonly string[] => {
      const row = rows.find(([first = '']) => first === name);
      if (row === undefined) throw new Error(`The table of the identity has no row "${name}".`);
      return codesIn(row[index + 1] ?? '');
    };
    const only = (name: string): string => {
      const [value = '', ...others] = cell(name);
      if (value === '' || others.length > 0) throw new Error(`The row "${name}" has not one value to paste.`);
      return value;
    };
    const [holder = '', environment] = cell('Its id');
    return {
      name: codesIn(title)[0] ?? 'deploy',
      ...(uuid.test(holder) ? { id: holder } : { variable: holder, ...(environment ? { environment } : {}) }),
      issuer: only('OIDC Discovery URL, Issuer'),
      subject: only('Subject'),
      ...(rows.some(([first]) => first === withIds) ? { subjectWithIds: only(withIds) } : {}),
      audiences: only('Audiences'),
      claims: pairs(cell('Claims')),
      ttl: Number(only('Access Token TTL, Max TTL')),
      reads: cell('May read'),
    };
  });
}

function tableOf(markdown: string): readonly (readonly string[])[] {
  const [table = ''] = /^\| OIDC Auth \|[^]*?(?=\n\n|$(?![^]))/m.exec(markdown) ?? [];
  return table
    .trim()
    .split('\n')
    .filter((line) => !/^[|\s:-]+$/.test(line))
    .map((line) =>
      line
        .slice(1, -1)
        .split('|')
        .map((cell) => cell.trim()),
    );
}

/** What a cell has as code. */
const codesIn = (cell: string): readonly string[] => [...cell.matchAll(/`([^`]+)`/g)].map(([, code = '']) => code);

/** Names and values by turns. */
function pairs(codes: readonly string[]): Readonly<Record<string, string>> {
  if (codes.length % 2 > 0) throw new Error('The row "Claims" has a name without its value.');
  return Object.fromEntries(codes.flatMap((code, index) => (index % 2 > 0 ? [] : [[code, codes[index + 1] ?? '']])));
}
