import { circleci } from './circleci';
import { fakeHands } from './fake';

const one = [{ name: 'A', value: "it's", secret: true, chosen: false }];
const set = (env: Record<string, string>, files: Record<string, string>, finds = true) => {
  const hands = fakeHands(env, files);
  const undo = circleci({ ...hands, finds: () => finds }).set('env', one, {});
  return { ...hands, undo };
};

describe('circleci', () => {
  it('adds to what is in $BASH_ENV, on lines of its own, and takes it back byte for byte', () => {
    const { files, undo, printed } = set({ BASH_ENV: '/bash_env' }, { '/bash_env': 'export B=1' });
    expect(files['/bash_env']).toBe("export B=1\nexport A='it'\\''s'\n");
    expect(printed).toEqual([]);
    undo();
    expect(files['/bash_env']).toBe('export B=1');
  });

  it.each([
    ['BASH_ENV is not set', {}, true, /BASH_ENV is not set/],
    ['there is no bash', { BASH_ENV: '/bash_env' }, false, /no bash in this image/],
  ])('fails where %s, and writes nothing', (_name, env, finds, message) => {
    const files = { '/bash_env': 'before' };
    expect(() => set(env, files, finds)).toThrow(message);
    expect(files).toEqual({ '/bash_env': 'before' });
  });

  it('knows what CircleCI shows of a job anyway', () => {
    const hands = fakeHands({ CIRCLE_BRANCH: 'main', CIRCLE_TAG: '' });
    expect(circleci({ ...hands, finds: () => true }).shown).toEqual(['main']);
  });
});
