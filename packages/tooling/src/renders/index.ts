import { causes } from '@infisical-ci/client';
import { codes } from '@infisical-ci/http';
import { spell, spellOut } from '@infisical-ci/job';
import { fateGroups } from '../faults/fates';
import { fateTables } from '../faults/render';
import { limitsTable } from '../limits/render';
import type { Part } from '../markers';
import { causeSections } from './causes';
import { inputsOf } from './inputs';
import { orbParts } from './orb';
import { peersInFull, peersInShort } from './peers';
import { settingGroups, settingsIn } from './settings';
import { failedSummary, loadedSummary } from './summary';
import { glossary, settingsTables } from './tables';

const kebab = (key: string): string => spell(key, 'kebab');
const inKebab = (text: string): string => spellOut(text, 'kebab');

/** Every part that stands between markers. A new one is a row, and a pair of markers where it belongs. */
export const parts: Readonly<Record<string, Part>> = {
  'error codes': {
    from: 'packages/http/src/codes.ts',
    make: () => glossary(['code', 'what happened'], codes),
  },
  'login causes': {
    from: 'packages/client/src/causes',
    make: () => causeSections(causes.login, inKebab),
  },
  'read causes': {
    from: 'packages/client/src/causes',
    make: () => causeSections(causes.read, inKebab),
  },
  inputs: {
    from: 'packages/job/src/settings',
    make: () => inputsOf(settingsIn('kebab'), kebab),
  },
  settings: {
    from: 'packages/job/src/settings',
    make: () => settingsTables(settingGroups, settingsIn('kebab'), kebab),
  },
  faults: {
    from: 'packages/tooling/src/faults',
    make: () => fateTables(fateGroups),
  },
  limits: {
    from: 'packages/tooling/src/limits',
    make: limitsTable,
  },
  peers: {
    from: 'packages/tooling/src/renders/peer-rows.ts',
    make: () => peersInShort('docs/'),
  },
  'all peers': {
    from: 'packages/tooling/src/renders/peer-rows.ts',
    make: () => peersInFull(''),
  },
  summary: {
    from: 'packages/job/src/report.ts',
    make: loadedSummary,
  },
  'failed summary': {
    from: 'packages/job/src/report.ts',
    make: failedSummary,
  },
  ...orbParts,
  // Written by `npm run bench -- --write`: their figures are measured.
  bench: { from: 'test/bench' },
  'start-up': { from: 'test/bench' },
  profile: { from: 'test/bench' },
  redactor: { from: 'test/bench' },
  'reference server': { from: 'test/bench' },
  // Written by `npm run herd -- --write`.
  herd: { from: 'test/herd' },
};
