import { apiCheck } from './api';
import type { Check } from './check';
import { contentsCheck } from './contents';
import { freshnessCheck } from './freshness';
import { linksCheck } from './links';
import { manifestsCheck } from './manifests';
import { orbCheck } from './orb';
import { pagesCheck } from './pages';
import { pipelinesCheck } from './pipelines';
import { renderedCheck } from './rendered';
import { roomsCheck } from './rooms';
import { shellsCheck } from './shells';
import { terraformCheck } from './terraform';
import { wordsCheck } from './words';

/** All that `npm run check` holds. A new check is a file and a row. */
export const checks: readonly Check[] = [
  roomsCheck,
  contentsCheck,
  freshnessCheck,
  renderedCheck,
  apiCheck,
  manifestsCheck,
  orbCheck,
  pipelinesCheck,
  shellsCheck,
  terraformCheck,
  linksCheck,
  pagesCheck,
  wordsCheck,
];
