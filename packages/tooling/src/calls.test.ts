import { callsIn } from './calls';

const words = (text: string) => callsIn(text).map((call) => call.words);

it.each([
  ['infisical-ci load --a b', ['load', '--a', 'b']],
  ['npx --no-install infisical-ci run \\\n  --a "b c" -- ./d.sh', ['run', '--a', 'b c', '--', './d.sh']],
  ['eval "$(infisical-ci load --a "$B" || echo exit 1)"', ['load', '--a', '$B']],
  ["infisical-ci load --secrets '/a -> B' > c", ['load', '--secrets', '/a -> B']],
  ["sh -c 'exec node_modules/.bin/infisical-ci run --a b -- c'", ['run', '--a', 'b', '--', 'c']],
  ['./a.sh 2>&1 | infisical-ci mask --needles-fd 3 3<FILE', ['mask', '--needles-fd', '3']],
  ['infisical-ci load --a b\\ "c"d\nnext', ['load', '--a', 'b cd']],
])('reads %j as a shell does', (text, expected) => {
  expect(words(text)).toEqual([expected]);
});

it('passes over what leaves something out, and other programs', () => {
  expect(
    words(
      'infisical-ci load ...\ninfisical-ci load --a=…\ninfisical-ci run [flags] -- COMMAND...\nmy-infisical-ci load\ninfisical-ci is',
    ),
  ).toEqual([]);
});

it('says in which line', () => {
  expect(callsIn('a\n\ninfisical-ci revoke\n')).toEqual([{ words: ['revoke'], line: 3 }]);
});
