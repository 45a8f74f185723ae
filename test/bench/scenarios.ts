/** Under which circumstances the products are measured. */
export interface Scenario {
  readonly name: string;
  readonly project: 'slug' | 'id';
  /** Infisical is reached over https, with a private authority; the platform's tokens come over http, as another origin. */
  readonly https: boolean;
  /** Milliseconds that a question and its answer are under way; absent: loopback as it is. */
  readonly roundTrip?: number;
  readonly sizes: readonly number[];
}

/** What every product is measured in, and by which name. */
export const scenarioNames = {
  http: 'http',
  id: 'http, project by id (v4)',
  https: 'https, private authority',
  far: 'https, 40 ms away',
} as const;

/** @param sizes how many secrets the main row set loads */
export const scenarios = (sizes: readonly number[]): readonly Scenario[] => [
  { name: scenarioNames.http, project: 'slug', https: false, sizes },
  { name: scenarioNames.id, project: 'id', https: false, sizes: [100] },
  { name: scenarioNames.https, project: 'slug', https: true, sizes: [100] },
  { name: scenarioNames.far, project: 'slug', https: true, roundTrip: 40, sizes: [100] },
];
