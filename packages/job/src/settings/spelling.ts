import { rowOf, table } from './table';

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
 * The colon of a sentence stays: after it comes no word that the setting takes, nor one that ends the sentence.
 */
export function spellOut(message: string, style: Style): string {
  return message.replace(
    /\{([a-z]+(?:-[a-z]+)*)\}(?:(: )(?=([\w-]+)([.)]|$)?))?/g,
    (placeholder, name: string, colon: string | undefined = '', word: string | undefined = '', end?: string) => {
      const key = name.replace(/-[a-z]/g, (part) => part.slice(1).toUpperCase());
      if (!isSetting(key)) return placeholder;
      const asFlag = style === 'flag' && colon && (end !== undefined || takes(key, word));
      return spell(key, style) + (asFlag ? '=' : colon);
    },
  );
}

const isSetting = (key: string): key is keyof typeof table => Object.hasOwn(table, key);

/** Whether a choice, a switch or a number may be set to this word. */
function takes(key: keyof typeof table, word: string): boolean {
  const { expects, read } = rowOf(key).reader;
  return /^one |^a whole |true/.test(expects) && read(word) !== undefined;
}
