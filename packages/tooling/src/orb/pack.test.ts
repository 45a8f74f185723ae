import { packOrb } from './pack';

const pack = (files: Readonly<Record<string, string>>) => packOrb(new Map(Object.entries(files)));

describe('packOrb', () => {
  it('makes keys of folders and entries of files, merges what has an @ or lies at the root, and passes over the rest', () => {
    const orb = pack({
      '@orb.yml': 'version: 2.1\ndescription: d\n',
      'more.yml': 'display: { home_url: h }',
      'commands/load.yml': 'description: l',
      'commands/deeper/run.yaml': 'description: r',
      'commands/@others.yml': 'other: { description: o }',
      'commands/.hidden.yml': 'description: h',
      'scripts/load.sh': 'echo',
      'tests/load.bats': '@test',
    });
    expect(orb).toEqual({
      version: 2.1,
      description: 'd',
      display: { home_url: 'h' },
      commands: { load: { description: 'l' }, run: { description: 'r' }, other: { description: 'o' } },
    });
  });

  it('includes files as whole texts, in jobs, commands and executors alone, with each << escaped', () => {
    const command = 'run: { command: <<include(scripts/a.sh)>> }';
    const script = "cat <<'END'\n<< parameters.x >>\nEND\n";
    const orb = pack({
      'commands/a.yml': `steps: [{ ${command} }]`,
      'jobs/a.yml': 'steps: [ << include(scripts/a.sh) >> ]',
      'examples/a.yml': 'usage: <<include(scripts/a.sh)>>',
      'scripts/a.sh': script,
    });
    const escaped = "cat \\<<'END'\n\\<< parameters.x >>\nEND\n";
    expect(orb).toEqual({
      commands: { a: { steps: [{ run: { command: escaped } }] } },
      jobs: { a: { steps: [escaped] } },
      examples: { a: { usage: '<<include(scripts/a.sh)>>' } },
    });
  });

  it.each([
    [{ 'commands/a.yml': 'x: before <<include(a.sh)>>', 'a.sh': '' }, 'must be the whole text'],
    [{ 'commands/a.yml': 'x: <<include(a.sh)>><<include(a.sh)>>', 'a.sh': '' }, 'must be the whole text'],
    [{ 'commands/a.yml': 'x: <<include(b.sh)>>' }, 'b.sh is included, and is not there'],
    [{ 'commands/a.yml': '- x' }, 'commands/a.yml is no mapping'],
    [{ 'commands/a.yml': 'x: 1', 'commands/b/a.yml': 'x: 1' }, 'commands/b/a.yml: a is there already'],
  ])('%j: %s', (files, problem) => {
    expect(() => pack(files as unknown as Record<string, string>)).toThrow(problem);
  });
});
