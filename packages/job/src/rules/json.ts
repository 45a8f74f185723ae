/** A token of JSON, behind white space: a text, a sign, or a word such as a number. */
const token = /\s*("[^"\\]*(?:\\.[^"\\]*)*"|[{}[\],:]|[^\s"{}[\],:]+)/y;

const opening = /^[{[]$/;
const closing = /^[}\]]$/;

/**
 * The members of an object or the items of a list, by name or position, as they are written: JSON.parse would change what a
 * number of more than 15 digits says. Of members of one name the last counts, as in JSON.parse.
 * @param json known to be JSON.
 * @returns undefined for what is neither.
 */
export function membersOf(json: string): ReadonlyMap<string, string> | undefined {
  token.lastIndex = 0;
  const first = token.exec(json)?.[1] ?? '';
  if (!opening.test(first)) return undefined;
  const members = new Map<string, string>();
  let depth = 0;
  let name = '';
  let from = token.lastIndex;
  for (let found; (found = token.exec(json));) {
    const [all, sign = ''] = found;
    const isEnd = closing.test(sign);
    if (depth === 0 && (isEnd || sign === ',')) {
      const value = json.slice(from, token.lastIndex - all.length).trim();
      if (value !== '') members.set(first === '[' ? String(members.size) : name, value);
      if (isEnd) break;
      from = token.lastIndex;
    } else if (depth === 0 && sign === ':') {
      name = JSON.parse(json.slice(from, token.lastIndex - all.length)) as string;
      from = token.lastIndex;
    } else if (opening.test(sign)) depth++;
    else if (isEnd) depth--;
  }
  return members;
}

/** Without white space between the tokens. */
export function compact(json: string): string {
  return [...json.matchAll(new RegExp(token.source, 'g'))].map(([, sign]) => sign).join('');
}
