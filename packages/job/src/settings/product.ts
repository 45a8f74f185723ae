import type { Style } from './spelling';
import type { Key, Rows } from './table';

/** What differs between the products in how their settings are written. */
export interface Product {
  readonly style: Style;
  /** Its own settings, where they are not those of the table. */
  readonly rows?: Rows;
  /** Defaults that its manifest shows for settings that depend on others: given so, they are as not given. */
  readonly presets?: Readonly<Record<string, string>>;
  /** How a pipeline refers to a variable: what to write instead of the bare reference. */
  readonly reference?: { bareIn(text: string): string | undefined; write(bare: string): string };
  /** What else may look like a setting that this step does not have. */
  readonly stray?: string;
  /** Settings that are needed elsewhere, and that this use of it can do without: nothing is read, or nobody logs in. */
  readonly spares?: readonly Key[];
  /** Why a setting that stands in the pipeline may still arrive empty. */
  readonly emptiness?: string;
}

// Without any brace only what GitHub's own pages write, in upper case: `secrets.env` is the name of a file.
const bareReference =
  /^(?:\$?\{\{?\s*|\$?(?=(?:vars|secrets)\.[A-Z_][A-Z0-9_]*$))((?:vars|secrets|env|inputs|github|steps|needs|matrix)\.[\w.-]+)(?:\s*\}?\})?$/;

/** The products, by the name that a product's main hands to `load`. */
export const products = {
  github: {
    style: 'kebab',
    reference: {
      // Nearly all texts begin otherwise, and need not be looked at more closely.
      bareIn: (text) => (/^[$v{s]/.test(text) ? bareReference.exec(text)?.[1] : undefined),
      write: (bare) => `\${{ ${bare} }}`,
    },
    stray: 'A variable of the job that is named INPUT_ and so on looks the same here: rename it, if it is that.',
    emptiness:
      'an expression such as ${{ vars.NAME }} gives nothing where the name is not defined for this repository or ' +
      'environment, and ${{ secrets.NAME }} gives nothing to pull requests from forks and to Dependabot',
  },
  command: {
    style: 'flag',
    emptiness:
      'a variable that is not set here gives nothing. A flag may also be a variable: --identity-id is INFISICAL_IDENTITY_ID ' +
      '(unless --no-env-settings is given)',
  },
} as const satisfies Readonly<Record<string, Product>>;

export type ProductName = keyof typeof products;
