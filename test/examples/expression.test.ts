import { condition, filled } from './expression';

const contexts = {
  github: { repository: 'acme/shop', actor: 'octocat', event: { pull_request: { head: { repo: null } } } },
  vars: { ID: '7f3c' },
};

test('texts are filled wherever they stand', () => {
  const given = { with: { id: '${{ vars.ID }}', all: ['a ${{vars.ID}} b', 1] } };
  expect(filled(given, contexts)).toEqual({ with: { id: '7f3c', all: ['a 7f3c b', 1] } });
});

test('what is not there is empty', () => expect(filled('[${{ vars.NONE }}]', contexts)).toBe('[]'));

test('a value is text, and is not read again', () => {
  expect(filled('${{ vars.A }}', { vars: { A: '${{ vars.B }}', B: 'no' } })).toBe('${{ vars.B }}');
});

test.each([
  [undefined, true],
  ["github.actor == 'octocat'", true],
  ["${{ github.actor != 'octocat' }}", false],
  ["github.event.pull_request.head.repo.full_name == github.repository && github.actor != 'dependabot[bot]'", false],
  ["startsWith(github.repository, 'acme/')", true],
  [false, false],
])('if: %s is %s', (text, holds) => expect(condition(text, contexts)).toBe(holds));

test('a context that there is not is an error', () => {
  expect(() => filled('${{ secrets.TOKEN }}', contexts)).toThrow();
});
