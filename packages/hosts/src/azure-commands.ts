/**
 * One logging command of Azure Pipelines, on a line of its own: `##vso[task.setvariable variable=A;issecret=true]value`.
 * The agent finds one anywhere in a line, so nothing else may be printed unescaped or undefused.
 * @param properties in the order given; none may be empty
 * @see https://learn.microsoft.com/azure/devops/pipelines/scripts/logging-commands
 */
export function command(event: string, properties: Readonly<Record<string, string>>, data: string): string {
  let given = '';
  for (const name in properties)
    given += `${given === '' ? ' ' : ';'}${name}=${escapeProperty(properties[name] ?? '')}`;
  return `##vso[task.${event}${given}]${escapeData(data)}\n`;
}

/** What the agent (from 2.182 on) reads as something else than it says; any other `%` stands for itself. */
const read = /%(?=AZP25|0D|0A)/gi;

const escapable = /[%\r\n]/;

/**
 * A command's data as it is written. With debug output the agent shows each command just so, and hides in it what is
 * masked as it is: so as little as possible is escaped.
 */
export function escapeData(text: string): string {
  // Nearly all of thousands of texts have none of them.
  if (!escapable.test(text)) return text;
  return text.replace(read, '%AZP25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

/** The parts of a text between those that are escaped, long enough to be hidden by themselves. */
export function partsBetween(text: string, least: number): readonly string[] {
  return text.split(/%(?:AZP25|0D|0A)|[\r\n]/i).filter(({ length }) => length >= least);
}

/** The same for a property, which `;` and `]` would end. */
export function escapeProperty(text: string): string {
  if (!/[%\r\n\];]/.test(text)) return text;
  const escaped: Readonly<Record<string, string>> = { '\r': '%0D', '\n': '%0A', ']': '%5D', ';': '%3B' };
  return text.replace(/%(?=AZP25|0D|0A|5D|3B)|[\r\n\];]/gi, (sign) => escaped[sign] ?? '%AZP25');
}
