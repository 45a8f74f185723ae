import { notesOf, release } from './changelog';
import type { Commit } from './commits';

const commits: readonly Commit[] = [
  { id: 'aaaaaaaaaa', type: 'feat', scope: 'cli', subject: 'a <b> and [c](d)' },
  { id: 'bbbbbbbbbb', type: 'test', subject: 'nobody notices' },
  { id: 'cccccccccc', type: 'fix', subject: 'a fault', breaking: 'say y' },
];
const before = `# Changelog

About it.

## [Unreleased]

### Added

- A line by hand.

## [1.0.0] - 2026-01-01

- The first.

[1.0.0]: https://example.test
`;

it('keeps the lines written by hand, and lists the commits that a user can notice below them', () => {
  expect(release(before, '1.1.0', '2026-02-03', commits)).toBe(`# Changelog

About it.

## [Unreleased]

## [1.1.0] - 2026-02-03

### Added

- A line by hand.

### Breaking

- say y (cccccccccc)

### New, by commit

- cli: a \\<b> and \\[c](d) (aaaaaaaaaa)

### Mended, by commit

- a fault (cccccccccc)

## [1.0.0] - 2026-01-01

- The first.

[1.0.0]: https://example.test
`);
});

it('does without either of them', () => {
  const empty = '# Changelog\n\n## [Unreleased]\n';
  expect(release(empty, '1.0.0', '2026-02-03', [])).toBe(`${empty}\n## [1.0.0] - 2026-02-03\n`);
});

it('a second release has its own lines alone', () => {
  const first = release(before, '1.1.0', '2026-02-03', commits);
  const second = release(first, '1.1.1', '2026-02-04', []);
  expect(second).toContain('## [Unreleased]\n\n## [1.1.1] - 2026-02-04\n\n## [1.1.0] - 2026-02-03\n\n### Added\n');
});

it('gives the notes of one version, whose dots are no wildcards', () => {
  expect(notesOf(before, '1.0.0')).toBe('- The first.\n');
  expect(() => notesOf(before, '1x0.0')).toThrow('says nothing of 1x0.0');
  expect(() => notesOf(before.replace('1.0.0', '1x0x0'), '1.0.0')).toThrow('says nothing of 1.0.0');
});

it('says what is missing, or there already', () => {
  expect(() => release('# Changelog\n', '1.0.0', '2026-01-01', [])).toThrow('has no section "## [Unreleased]"');
  expect(() => release(before, '1.0.0', '2026-01-01', [])).toThrow('has a section for 1.0.0 already');
});
