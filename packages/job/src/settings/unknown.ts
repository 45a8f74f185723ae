/** What to say of a name that no setting has, with the nearest one that there is. */
export function unknownName(name: string, known: readonly string[]): string {
  const near = known
    .map((candidate) => ({ candidate, far: distance(name.toLowerCase(), candidate) }))
    .filter(({ far }) => far <= 3)
    .sort((a, b) => a.far - b.far)[0];
  return `is no setting of this step. ${near ? `Did you mean ${near.candidate}?` : 'Take it out, or look its name up in the table of settings.'}`;
}

/** Levenshtein's distance: how many letters to put in, take out or change. */
export function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(change, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
