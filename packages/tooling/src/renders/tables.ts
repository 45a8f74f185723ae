import { shownDefault, type Group, type Setting } from './setting';

type Spell = (key: string) => string;

/** The settings as Markdown: a table for each group, below its title and what it is about. */
export function settingsTables(groups: readonly Group[], settings: readonly Setting[], spell: Spell): string {
  return groups
    .map(({ name, title, about }) => {
      const rows = settings.filter(({ group }) => group === name).map((setting) => row(setting, spell));
      return `### ${title}\n\n${about}\n\n${markdownTable(['setting', 'default', 'what it does'], rows)}`;
    })
    .join('\n');
}

function row(setting: Setting, spell: Spell): readonly string[] {
  const names = [setting.key, ...setting.aliases].map((name) => `\`${spell(name)}\``);
  const fallback = shownDefault(setting);
  return [names.join(' or '), fallback === undefined ? '' : `\`${fallback}\``, setting.help];
}

/** Names with their explanations, such as the error codes. */
export function glossary(titles: readonly [string, string], terms: Readonly<Record<string, string>>): string {
  return markdownTable(
    titles,
    Object.entries(terms).map(([term, meaning]) => [`\`${term}\``, meaning]),
  );
}

/** A Markdown table; bars and line ends inside a cell are kept from ending it. */
export function markdownTable(titles: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.map(cell).join(' | ')} |\n`;
  return [line(titles), line(titles.map(() => '---')), ...rows.map(line)].join('');
}

function cell(text: string): string {
  return text.replaceAll('|', '\\|').replaceAll(/\s*\n\s*/g, ' ');
}
