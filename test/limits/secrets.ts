// Very much of everything, and which part of it a limit is about.
import type { Limit } from '@infisical-ci/tooling';

const numbered = (count: number, value: (index: number) => string): Readonly<Record<string, string>> =>
  Object.fromEntries(Array.from({ length: count }, (_, index) => [`PART_${index}`, value(index)]));

const values = {
  '/thousands': numbered(5000, (index) => `value-${index}-7f3a9c1e`),
  '/below': { BELOW: 'x'.repeat(127 * 1024), FINE: 'fine-value' },
  '/large': { LARGE: 'x'.repeat(128 * 1024), FINE: 'fine-value' },
  '/many': numbered(100, (index) => `${index}-`.padEnd(100_000, 'x')),
  '/names': { A: 'one-letter', ['N'.repeat(255)]: 'many-letters' },
} as const satisfies Readonly<Record<string, Readonly<Record<string, string>>>>;

type Folder = keyof typeof values;

/** All of it, as a state has it. */
export const folders = Object.fromEntries(
  Object.entries(values).map(([folder, secrets]) => [`dev:${folder}`, { secrets }] as const),
);

/** What is asked for, and what must come of it. */
export interface Asked {
  readonly folder: Folder;
  readonly rules?: string;
  readonly place?: 'file' | 'output';
  readonly wanted: Readonly<Record<string, string>>;
}

const all = (folder: Folder, place?: Asked['place']): Asked => ({
  folder,
  wanted: values[folder],
  ...(place ? { place } : {}),
});

const copies = Array.from({ length: 1000 }, (_, index) => `COPY_${index}`);

export const asked: Readonly<Record<Limit, Asked>> = {
  '5000 secrets': all('/thousands'),
  'a value of 127 KiB': all('/below'),
  'a value of 128 KiB': all('/large'),
  'a value of 128 KiB, in a file of JSON': all('/large', 'file'),
  'a value of 128 KiB, as an output': all('/large', 'output'),
  '10 MB in 100 values': all('/many'),
  '10 MB in 100 values, in a file of JSON': all('/many', 'file'),
  'names of 1 and of 255 characters': all('/names'),
  '1,000 rules': {
    folder: '/names',
    rules: copies.map((copy) => `/names/A -> ${copy}`).join('\n'),
    wanted: Object.fromEntries(copies.map((copy) => [copy, 'one-letter'])),
  },
};
