import { stringify } from 'yaml';
import { shownDefault, type Setting } from './setting';

type Spell = (key: string) => string;

/**
 * The inputs of an action.yml. None has a `default:` there: the runner would hand it over as if it had been given, and
 * what was given on purpose could not be told from it.
 */
export function inputsOf(settings: readonly Setting[], spell: Spell): string {
  return settings
    .flatMap((setting) => [input(setting, spell), ...setting.aliases.map((alias) => aliasOf(alias, setting, spell))])
    .join('');
}

function input(setting: Setting, spell: Spell): string {
  const fallback = shownDefault(setting);
  const described = fallback === undefined ? setting.help : `${setting.help} (Default: ${fallback})`;
  return entry(spell(setting.key), described);
}

function aliasOf(alias: string, { key }: Setting, spell: Spell): string {
  return entry(spell(alias), `Another name for ${spell(key)}.`);
}

function entry(name: string, description: string): string {
  // Quoted as the formatter quotes, or the two would undo each other.
  return stringify({ [name]: { description } }, { lineWidth: 0, singleQuote: true });
}
