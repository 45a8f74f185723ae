/** What stands between two markers: made from one place, so that it is written once. */
export interface Part {
  /** What it is made from, said in the first marker: a path from the root. */
  readonly from: string;
  /** Absent where another program fills it in, such as the benchmark its own figures. */
  readonly make?: () => string;
}

const begin = /^(?<indent> *)(?<open><!-- |# )begin rendered: (?<name>[a-z -]+?)(?:, from [^\n]*?)?(?<close> -->)?$/;
const end = /^ *(?:<!-- |# )end rendered(?: -->)?$/;

/**
 * Fills in every part between `# begin rendered: NAME` and `# end rendered` (in Markdown `<!-- ... -->`), indented as
 * its marker is, and writes into the first marker what the part is made from.
 *
 * @throws Error that names the file and the line: a name that no part has, a marker without its other half
 */
export function fillMarkers(file: string, text: string, parts: Readonly<Record<string, Part>>): string {
  const lines = text.split('\n');
  const filled: string[] = [];
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at] ?? '';
    const marker = begin.exec(line)?.groups;
    if (end.test(line)) throw new Error(`${file}:${at + 1}: this part ends without having begun: remove the line.`);
    if (!marker) {
      filled.push(line);
      continue;
    }
    const name = marker['name'] ?? '';
    const part = parts[name];
    if (!part)
      throw new Error(`${file}:${at + 1}: no part is called "${name}"; there are ${Object.keys(parts).join(', ')}.`);
    const last = lines.findIndex((other, index) => index > at && (end.test(other) || begin.test(other)));
    const closing = lines[last];
    if (closing === undefined || !end.test(closing)) {
      throw new Error(`${file}:${at + 1}: the part "${name}" begins and does not end: add "end rendered" below it.`);
    }
    const { indent = '', open = '', close = '' } = marker;
    const inside = part.make ? indented(part.make(), indent) : lines.slice(at + 1, last);
    filled.push(`${indent}${open}begin rendered: ${name}, from ${part.from}${close}`, ...inside, closing);
    at = last;
  }
  return filled.join('\n');
}

function indented(text: string, indent: string): string[] {
  return text
    .replace(/\n+$/, '')
    .split('\n')
    .map((line) => (line === '' ? '' : indent + line));
}
