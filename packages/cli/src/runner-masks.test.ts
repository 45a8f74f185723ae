import type { Host } from '@infisical-ci/job';
import { storeOfMasks, toldToRunner } from './runner-masks';

it('tells the runner one text a line, and none that has several', () => {
  const printed: string[] = [];
  toldToRunner({} as Host, (text) => void printed.push(text)).mask(['one', 'a\nb', 'two words', 'x\r']);
  expect(printed).toEqual(['::add-mask::one\n::add-mask::two words\n']);
});

it("knows where the runner's store is", () => {
  expect(storeOfMasks({ RUNNER_TEMP_PROJECT_DIR: '/builds/a.tmp' })).toBe('/builds/a.tmp/masking.db');
  expect(storeOfMasks({ RUNNER_TEMP_PROJECT_DIR: '' })).toBeUndefined();
});
