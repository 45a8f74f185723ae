import type { Env, Source } from '@infisical-ci/identity';
import type { Clock, Deadline } from '@infisical-ci/http';
import type { Host } from './host';
import type { Product, Raw } from './settings';

/** What a job may do outside of itself, beside the requests; a product hands it in. */
export interface Hands {
  readonly env: Env;
  /**
   * How the platform itself would reach this URL: the proxy (null: none; absent: as HTTPS_PROXY and its like say), and the
   * path of a file of authorities that it trusts, PEM.
   */
  readonly route?: (url: URL) => { readonly proxy?: URL | null; readonly authorities?: string | undefined };
  /** The text of a file, at most so many bytes of it. */
  readonly read: (path: string, maxBytes: number) => string;
  /** What a shell command prints on its standard output. */
  readonly run: (command: string, deadline: Deadline) => Promise<string>;
}

/** One run of a product: everything that it knows, handed in by its main. */
export interface Job {
  readonly product: Product;
  /** The settings as the product was given them. */
  readonly given: Raw;
  readonly host: Host;
  /** Who can vouch here, by the name that `token-source` takes. */
  readonly sources: Readonly<Record<string, Source>>;
  readonly hands: Hands;
  readonly clock?: Clock;
}
