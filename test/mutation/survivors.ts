// What a mutation run left: mutants that no test noticed, held against those that are explained.

/** Of a report in the schema of mutation-testing-elements (Stryker's JSON), what is needed here. */
export interface Report {
  readonly files: Readonly<Record<string, { readonly source: string; readonly mutants: readonly Mutant[] }>>;
}

interface Mutant {
  readonly status: string;
  readonly mutatorName: string;
  readonly replacement?: string;
  readonly location: { readonly start: Place; readonly end: Place };
}

/** Counted from one, as the schema counts. */
interface Place {
  readonly line: number;
  readonly column: number;
}

/** Mutants of one line that no test can notice, or none needs to. */
export interface Explanation {
  /** The line as it is written, without the white space around it; several lines that read the same count as one. */
  readonly line: string;
  /** What of it is replaced, and by what: as `npm run mutants` prints it. */
  readonly mutants: readonly (readonly [from: string, to: string])[];
  readonly why: string;
}

export type Explained = Readonly<Record<string, readonly Explanation[]>>;

export interface Survivor {
  readonly file: string;
  readonly line: number;
  readonly text: string;
  readonly from: string;
  readonly to: string;
}

const survived = new Set(['Survived', 'NoCoverage']);
// What was not tried.
const unknown = new Set(['Ignored', 'Pending', 'CompileError']);

/** The mutants of a report with one of these statuses, file by file, in the order of their lines. */
function mutantsOf({ files }: Report, statuses: ReadonlySet<string>): readonly Survivor[] {
  return Object.entries(files).flatMap(([file, { source, mutants }]) => {
    const lines = source.split('\n');
    return mutants
      .filter(({ status }) => statuses.has(status))
      .map(({ location: { start, end }, replacement = '' }) => ({
        file,
        line: start.line,
        text: (lines[start.line - 1] ?? '').trim(),
        from: shortened(between(lines, start, end)),
        to: shortened(replacement),
      }))
      .sort((one, other) => one.line - other.line);
  });
}

/**
 * Holds a report against what is explained.
 * @returns the survivors without an explanation, and the explanations, a line each, of what is no survivor any more; of
 * files that the report does not have, and of mutants that were not tried, nothing is said.
 */
export function judge(
  report: Report,
  explained: Explained,
): { readonly unexplained: readonly Survivor[]; readonly outdated: readonly string[] } {
  const known = new Set(
    Object.entries(explained).flatMap(([file, each]) =>
      each.flatMap(({ line, mutants }) => mutants.map(([from, to]) => keyOf({ file, text: line, from, to }))),
    ),
  );
  const survivors = mutantsOf(report, survived);
  const open = new Set([...survivors, ...mutantsOf(report, unknown)].map(keyOf));
  return {
    unexplained: survivors.filter((survivor) => !known.has(keyOf(survivor))),
    outdated: [...known].filter((key) => !open.has(key) && report.files[key.slice(0, key.indexOf(': '))] !== undefined),
  };
}

function keyOf({ file, text, from, to }: Omit<Survivor, 'line'>): string {
  return `${file}: ${text} : ['${from}', '${to}']`;
}

/** As it is pasted into a table of explanations. */
export function described({ file, line, text, from, to }: Survivor): string {
  return `${file}:${line}\n  line: ${quoted(text)},\n  mutants: [[${quoted(from)}, ${quoted(to)}]],`;
}

const quoted = (text: string): string =>
  text.includes("'") ? `\`${text.replace(/[\\`]|\$(?=\{)/g, '\\$&')}\`` : `'${text.replaceAll('\\', '\\\\')}'`;

function between(lines: readonly string[], start: Place, end: Place): string {
  const [first = '', ...more] = lines.slice(start.line - 1, end.line);
  const last = more.at(-1);
  if (last === undefined) return first.slice(start.column - 1, end.column - 1);
  return [first.slice(start.column - 1), ...more.slice(0, -1), last.slice(0, end.column - 1)].join('\n');
}

const longest = 100;

/** In one line; of a long text its two ends, which tell more than twice as much of the beginning. */
function shortened(text: string): string {
  const line = text.replace(/\s+/g, ' ');
  return line.length > longest ? `${line.slice(0, 60)} … ${line.slice(-30)}` : line;
}
