import { codes } from '@infisical-ci/http';
import type { Part } from '../markers';
import { glossary } from './tables';

/** Every part that stands between markers. A new one is a row, and a pair of markers where it belongs. */
export const parts: Readonly<Record<string, Part>> = {
  'error codes': {
    from: 'packages/http/src/failure.ts',
    make: () => glossary(['code', 'what happened'], codes),
  },
  // Written by `npm run bench -- --write`: its figures are measured.
  bench: { from: 'test/bench' },
};
