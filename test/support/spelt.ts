// Settings in kebab-case, as other products than the action write their names.
const spellings = {
  camel: (name: string): string => name.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase()),
  snake: (name: string): string => name.replaceAll('-', '_'),
  kebab: (name: string): string => name,
} as const;

export type Spelling = keyof typeof spellings;

export function spelt(settings: Readonly<Record<string, string>>, spelling: Spelling): Record<string, string> {
  return Object.fromEntries(Object.entries(settings).map(([name, value]) => [spellings[spelling](name), value]));
}
