import { aboutGroups, groups, help, keys, rowOf, spellOut, type Style } from '@infisical-ci/job';
import type { Group, Setting } from './setting';

/** The settings as a product spells them, in the order of the table. */
export function settingsIn(style: Style): readonly Setting[] {
  return keys.map((key) => {
    const { group, fallback, aliases = [] } = rowOf(key);
    return { key, group, fallback, aliases, help: spellOut(help[key], style) };
  });
}

/** The groups, in the order of the table. */
export const settingGroups: readonly Group[] = groups.map((name) => ({ name, ...aboutGroups[name] }));
