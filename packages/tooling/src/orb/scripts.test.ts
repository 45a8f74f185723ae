import { whole } from './scripts';

describe('whole', () => {
  it('puts what a script reads in its place, each once, and leaves out what tells of files', () => {
    const scripts = {
      'a.sh': '# shellcheck shell=sh\n. ./b.sh\n. ./c.sh\necho a\n',
      'b.sh': '# shellcheck shell=sh\n# Of b.\n. ./c.sh\necho b "$&"\n',
      'c.sh': '# shellcheck shell=sh\necho c\n',
    };
    expect(whole('a.sh', scripts)).toBe('# shellcheck shell=sh\n# Of b.\necho c\necho b "$&"\n\necho a\n');
  });

  it('reads nothing else, and nothing that is not there', () => {
    expect(whole('a.sh', { 'a.sh': '. "$file"\n  . ./b.sh\n' })).toBe('. "$file"\n  . ./b.sh\n');
    expect(() => whole('a.sh', { 'a.sh': '. ./b.sh\n' })).toThrow('a.sh reads b.sh, which is not there');
  });
});
