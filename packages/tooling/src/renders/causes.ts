import type { Cause, CauseGroup } from '@infisical-ci/client';

/** What a message is spelled with: names of settings as a product's users write them. */
type Spell = (text: string) => string;

/** Refusals as Markdown: a section a group, and in it a heading for each sentence of the server's, to be searched for. */
export function causeSections(groups: readonly CauseGroup[], spell: Spell): string {
  return groups
    .map(({ title, rows }) => [`### ${title}`, ...rows.map((row) => section(row, spell))].join('\n\n'))
    .join('\n\n');
}

function section({ status, error, says = [], why, code, fixes, field }: Cause, spell: Spell): string {
  const [first = named(error), ...others] = says.filter(isSentence).map((each) => `\`${each}\``);
  const also = others.length > 0 ? `Also: ${others.join(', ')}.` : '';
  const points = field === undefined ? '' : ` Points at **${field}**.`;
  return [
    `#### ${first}`,
    `${status === undefined ? '' : `Status ${status}. `}${spell(why)}${points} Code: [\`${code}\`](errors.md#${code}).`,
    ...(also ? [also] : []),
    fixes.map((fix) => `- ${quoted(spell(fix))}`).join('\n'),
  ].join('\n\n');
}

/** A sentence that says something: those that begin with what varies are there for other methods and versions. */
const isSentence = (said: string): boolean => !said.startsWith('…');

/** The server's name for an error whose sentence varies. */
const named = (error: RegExp | undefined): string => `\`${error?.source.replace(/[$^]/g, '') ?? ''}\``;

/** The lines below a fix's first one are values to paste. */
function quoted(fix: string): string {
  const [first = '', ...values] = fix.split('\n');
  return values.length > 0 ? `${first} ${values.map((value) => `\`${value}\``).join(', ')}` : first;
}
