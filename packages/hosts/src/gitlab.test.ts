import { fakeHands } from './fake';
import { gitlab } from './gitlab';

describe('gitlab', () => {
  it('keeps files beside the project, where neither caches nor artifacts take them', () => {
    expect(gitlab(fakeHands({ RUNNER_TEMP_PROJECT_DIR: '/builds/a.tmp' })).folder).toBe('/builds/a.tmp');
    expect(gitlab(fakeHands({ TMPDIR: '/t' })).folder).toBe('/t');
  });

  it('prints text to be evaluated, as any shell', () => {
    const hands = fakeHands();
    gitlab(hands).set('env', [{ name: 'A', value: 'b', secret: true, chosen: false }], {});
    expect(hands.printed).toEqual(["export A='b'\n"]);
  });

  it('knows what GitLab shows of a job anyway', () => {
    expect(gitlab(fakeHands({ CI_PROJECT_PATH: 'acme/shop', CI_JOB_NAME: 'deploy' })).shown).toEqual([
      'acme/shop',
      'deploy',
    ]);
  });
});
