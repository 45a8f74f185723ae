import { table } from './table';

/** How a product writes the names of settings: GitHub kebab-case, the command --kebab-case, Azure camelCase, GitLab snake_case, variables UPPER_CASE. */
export type Style = 'kebab' | 'flag' | 'camel' | 'snake' | 'upper';

const hyphenated = (key: string): string => key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

const spellings: Readonly<Record<Style, (key: string) => string>> = {
  kebab: hyphenated,
  flag: (key) => `--${hyphenated(key)}`,
  camel: (key) => key,
  snake: (key) => hyphenated(key).replaceAll('-', '_'),
  upper: (key) => hyphenated(key).replaceAll('-', '_').toUpperCase(),
};

/** The name of a setting (given in camelCase) as the product writes it. */
export function spell(key: string, style: Style): string {
  return spellings[style](key);
}

/**
 * Messages name settings as `{kebab-case}`; this writes each as the product does. Other braces are left alone.
 * What is to be written, `{recursive}: false`, is a line of a manifest nearly everywhere; as a flag it is one word.
 */
export function spellOut(message: string, style: Style): string {
  return message.replace(
    /\{([a-z]+(?:-[a-z]+)*)\}(: (?=\w))?/g,
    (placeholder, name: string, colon: string | undefined = '') => {
      const key = name.replace(/-[a-z]/g, (part) => part.slice(1).toUpperCase());
      return Object.hasOwn(table, key) ? spell(key, style) + (style === 'flag' && colon ? '=' : colon) : placeholder;
    },
  );
}
