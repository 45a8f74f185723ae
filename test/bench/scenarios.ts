/** Under which circumstances the products are measured. */
export interface Scenario {
  readonly name: string;
  readonly project: 'slug' | 'id';
  /** Infisical is reached over https, with a private authority; the platform's tokens come over http, as another origin. */
  readonly https: boolean;
  /** The origins that are spoken to: one connection each is the least, and all that a product may open. */
  readonly origins: number;
  readonly sizes: readonly number[];
}

/** @param sizes how many secrets the main row set loads */
export const scenarios = (sizes: readonly number[]): readonly Scenario[] => [
  { name: 'http', project: 'slug', https: false, origins: 1, sizes },
  { name: 'http, project by id (v4)', project: 'id', https: false, origins: 1, sizes: [100] },
  { name: 'https, private authority', project: 'slug', https: true, origins: 2, sizes: [100] },
];
