import { blocksIn } from './markdown';

/** A configuration of Terraform's language (HCL), as a file or an example in the docs has it. */
export interface Configuration {
  readonly file: string;
  /** Where its first line stands in the file, from 1. */
  readonly line: number;
  readonly text: string;
  /** Whether it is Terraform's, and stands alone: other programs take HCL too, SPIRE among them. */
  readonly whole: boolean;
}

/**
 * What a file holds of it: itself, where its name ends in `.tf`; in Markdown what is fenced as `terraform`, which must be whole, and
 * as `hcl`, which need not be.
 */
export function configurationsIn(file: string, text: string): readonly Configuration[] {
  if (file.endsWith('.tf')) return [{ file, line: 1, text, whole: true }];
  if (!file.endsWith('.md')) return [];
  return blocksIn(text).flatMap(({ language, text: inside, line }) =>
    /^(?:terraform|hcl)$/.test(language) ? [{ file, line, text: inside, whole: language === 'terraform' }] : [],
  );
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
