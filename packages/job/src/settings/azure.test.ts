import { Failure } from '@infisical-ci/http';
import { azure } from './azure';
import { azureHelp } from './azure-help';
import type { Raw } from './given';
import { parseSettings } from './parse';

const enough = {
  identityId: '11111111-2222-4333-8444-555555555555',
  projectSlug: 'shop',
  environment: 'dev',
};
const parsed = (raw: Raw = {}) => parseSettings({ ...enough, ...raw }, azure).settings;

function fixesOf(raw: Raw): readonly string[] {
  try {
    parsed(raw);
  } catch (error) {
    if (error instanceof Failure) return error.fixes;
    throw error;
  }
  return [];
}

it('delivers secret variables, and deletes files, unless told otherwise', () => {
  expect(parsed()).toMatchObject({ exportType: ['variables'], deleteFile: true, multilineSecrets: 'mask' });
});

it('knows its own settings, under their other names too', () => {
  expect(parsed({ azureSubscription: 'id', multilineSecrets: 'fail' })).toMatchObject({
    serviceConnection: 'id',
    multilineSecrets: 'fail',
  });
});

it.each([
  ['summary is none of them', { summary: 'always' }, 'summary is no setting of this step.'],
  ['one place would take that of the other', { exportType: 'variables, env' }, 'not variables and env together'],
  ['a macro is none', { secretPath: '$(FOLDER)' }, 'secretPath is the text $(FOLDER) itself'],
])('%s', (_what, raw, fix) => expect(fixesOf(raw)).toEqual([expect.stringContaining(fix)]));

it('has words of its own for settings that it has, and for no other', () => {
  expect(Object.keys(azureHelp).filter((key) => !Object.hasOwn(azure.rows, key))).toEqual([]);
});
