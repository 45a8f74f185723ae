import { changes } from '../rendered';
import type { Check } from './check';

/** What stands between markers is what its source gives. */
export const renderedCheck: Check = {
  title: 'what is rendered between markers is fresh',
  run: (repository) => ({
    findings: changes(repository).map(({ file }) => ({
      file,
      text: 'A part between markers is stale: npm run render.',
    })),
  }),
};
