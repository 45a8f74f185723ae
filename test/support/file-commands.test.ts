import { readFileCommands } from './file-commands';

it.each<[string, string, Record<string, string>]>([
  ['nothing', '', {}],
  ['a line', 'A=1\n', { A: '1' }],
  ['a line without an end', 'A=1', { A: '1' }],
  ['an equals sign in the value', 'A=b=c\n', { A: 'b=c' }],
  ['an empty value', 'A=\n', { A: '' }],
  ['empty lines between', '\nA=1\n\nB=2\n', { A: '1', B: '2' }],
  ['a block', 'A<<END\none\ntwo\nEND\nB=2\n', { A: 'one\ntwo', B: '2' }],
  ['an empty block', 'A<<END\nEND\n', { A: '' }],
  ['a block of one empty line', 'A<<END\n\nEND\n', { A: '' }],
  ['an equals sign after the arrows', 'A<<E=F\nx\nE=F\n', { A: 'x' }],
  ['a delimiter that begins a line', 'A<<END\nEND!\n END\nEND\n', { A: 'END!\n END' }],
  ['the last of two', 'A=1\nA=2\n', { A: '2' }],
  ['a carriage return, which belongs to the value', 'A=1\r\n', { A: '1\r' }],
])('reads %s', (_, text, values) => {
  expect(readFileCommands(text)).toEqual({ values, refused: [] });
});

it('takes a name with an equals sign for a line, and the value for further commands', () => {
  const text = 'A=B<<END\nPATH=/evil\nLD_PRELOAD=/e.so\nEND\nC=3\n';
  expect(readFileCommands(text)).toEqual({
    values: { A: 'B<<END', PATH: '/evil', LD_PRELOAD: '/e.so' },
    refused: [],
    error: "Invalid format 'END'",
  });
});

it.each([
  ['no equals sign', 'A=1\nnonsense\nB=2\n', "Invalid format 'nonsense'"],
  ['no name', 'A=1\n=x\n', "Invalid format '=x'"],
  ['a block without a name', 'A=1\n<<END\nEND\n', "Invalid format '<<END'"],
  ['a block without a delimiter', 'A=1\nB<<\n\n', "Invalid format 'B<<'"],
  ['a delimiter that never comes', 'A=1\nB<<END\nC=2\n', "Matching delimiter not found 'END'"],
])('gives up at %s, and keeps what was before', (_, text, error) => {
  expect(readFileCommands(text)).toEqual({ values: { A: '1' }, refused: [], error });
});

it('refuses a blocked name in any case, and goes on', () => {
  const text = 'node_options=--require=/x\nNODE_OPTIONS<<E\n-r x\nE\nA=1\n';
  expect(readFileCommands(text, ['NODE_OPTIONS'])).toEqual({
    values: { A: '1' },
    refused: ['node_options', 'NODE_OPTIONS'],
  });
});

it('ends lines with CRLF on Windows', () => {
  expect(readFileCommands('A=1\r\nB<<E\r\nx\r\ny\r\nE\r\n', [], true).values).toEqual({
    A: '1',
    B: 'x\r\ny',
  });
});

it('passes over a byte order mark, and takes any name', () =>
  expect(Object.entries(readFileCommands('\ufeff__proto__=1\n').values)).toEqual([['__proto__', '1']]));
