// What a product is to the bench.
import type { JobFolders } from '../../support/job-context';

/** One load, as the user of a product would set it up. */
export interface Load {
  readonly secrets: number;
  /** Where the platform gives tokens. */
  readonly platform: string;
  /** Where Infisical is. */
  readonly domain: string;
  /** The same servers by https. */
  readonly secure: string;
  /** By what the project is known: a slug is asked for on v3, an id on v4. */
  readonly project: 'slug' | 'id';
  /** A file of PEM: who signed the certificates. */
  readonly authorities: string;
  /** Who logs in; empty for a run that fails before it asks for anything. */
  readonly identity: string;
}

/** A process that is ready to be started. */
export interface Start {
  readonly command: string;
  readonly words: readonly string[];
  readonly env: Readonly<Record<string, string>>;
  /** What it reads on standard input; absent: nothing. */
  readonly input?: string;
  /** The file in which its variables must be found; absent: in what it prints. */
  readonly variables?: string;
  /** Removes what a job would leave on its machine. */
  readonly after?: () => void;
}

export type Side = 'yardstick' | 'product';

export interface Product {
  readonly name: string;
  /** The file whose size is told, from the repository; and the bytes that it may have. */
  readonly bundle: string;
  readonly budget?: number;
  /** Whether the budgets of time, memory and connections are for it: not for what others have written. */
  readonly judged: boolean;
  /** The scenarios that it is measured in. */
  readonly scenarios: readonly string[];
  /** Whether its platform hides values that it is told. */
  readonly masks: boolean;
  /** Whether it asks its platform for a token, another origin than Infisical; else the job has it from the start. */
  readonly asks: boolean;
  /** As its platform would start it, or the smallest script that does the same on the same platform. */
  start(side: Side, load: Load, folders: JobFolders): Start;
}

export const identity = '1de07171-0000-4000-8000-000000000001';
