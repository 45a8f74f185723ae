/** A setting as manifests and docs show it. */
export interface Setting {
  /** In camelCase, as the table has it. */
  readonly key: string;
  readonly group: string;
  /** What it does: sentences in plain words. */
  readonly help: string;
  /** What holds where nothing is given; undefined where nothing does, or where that depends. */
  readonly fallback: unknown;
  /** Other names, in camelCase. */
  readonly aliases: readonly string[];
}

/** What a group of settings is about. */
export interface Group {
  readonly name: string;
  readonly title: string;
  readonly about: string;
}

/** How a default is written in a pipeline; undefined where there is none worth a word. */
export function shownDefault({ fallback }: Setting): string | undefined {
  if (fallback === undefined || fallback === '') return undefined;
  if (Array.isArray(fallback)) return fallback.length > 0 ? fallback.join(',') : undefined;
  // Header lines, of which there are none where nothing is given.
  if (typeof fallback === 'object') return undefined;
  return typeof fallback === 'string' ? fallback : JSON.stringify(fallback);
}
