/** A configuration of Terraform's language (HCL), as a file or an example in the docs has it. */
export interface Configuration {
  readonly file: string;
  /** Where its first line stands in the file, from 1. */
  readonly line: number;
  readonly text: string;
  /** Whether it is Terraform's, and stands alone: other programs take HCL too, SPIRE among them. */
  readonly whole: boolean;
}

const fence = /^( *)```(terraform|hcl)\b[^\n]*\n([\s\S]*?)^ *```/gm;

/**
 * What a file holds of it: itself, where its name ends in `.tf`; in Markdown what is fenced as `terraform`, which must be whole, and
 * as `hcl`, which need not be.
 */
export function configurationsIn(file: string, text: string): readonly Configuration[] {
  if (file.endsWith('.tf')) return [{ file, line: 1, text, whole: true }];
  if (!file.endsWith('.md')) return [];
  return [...text.matchAll(fence)].map(({ index, 1: indent = '', 2: language, 3: inside = '' }) => ({
    file,
    line: text.slice(0, index).split('\n').length + 1,
    text: indent === '' ? inside : inside.replaceAll(new RegExp(`^${indent}`, 'gm'), ''),
    whole: language === 'terraform',
  }));
}

/** The providers that a configuration asks for, by their source (`infisical/infisical`). */
export function providersOf({ text }: Pick<Configuration, 'text'>): readonly string[] {
  const asked = /\brequired_providers\s*\{([\s\S]*?)^ {2}\}/m.exec(text)?.[1] ?? '';
  return [...asked.matchAll(/\bsource\s*=\s*"([^"]+)"/g)].map(({ 1: source = '' }) => source);
}

/** The settings of Terraform's own command by which it takes providers from folders, and asks no registry. */
export function overrides(folders: Readonly<Record<string, string>>): string {
  const lines = Object.entries(folders).map(
    ([source, folder]) => `    ${JSON.stringify(source)} = ${JSON.stringify(folder)}`,
  );
  return ['provider_installation {', '  dev_overrides {', ...lines, '  }', '}', ''].join('\n');
}
