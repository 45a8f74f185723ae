import { described, judge, type Explained, type Report } from './survivors';

const source = 'const a = 1;\n  if (a > 0 && a > 1) {\n    go();\n  }\n';
const at = (line: number, column: number, toLine: number, toColumn: number) => ({
  start: { line, column },
  end: { line: toLine, column: toColumn },
});
const condition = { mutatorName: 'ConditionalExpression', replacement: 'true', location: at(2, 7, 2, 12) };
const block = { mutatorName: 'BlockStatement', replacement: '{}', location: at(2, 23, 4, 4) };

const report = (...statuses: readonly string[]): Report => ({
  files: {
    'x.ts': { source, mutants: [condition, block].map((each, index) => ({ ...each, status: statuses[index]! })) },
  },
});
const explain = (from: string, to: string, line = 'if (a > 0 && a > 1) {'): Explained => ({
  'x.ts': [{ line, mutants: [[from, to]], why: 'It is the same.' }],
});

it.each(['Survived', 'NoCoverage'])('a mutant that is %s needs an explanation', (status) => {
  const { unexplained } = judge(report(status, 'Killed'), {});
  expect(unexplained).toEqual([{ file: 'x.ts', line: 2, text: 'if (a > 0 && a > 1) {', from: 'a > 0', to: 'true' }]);
});

it.each(['Killed', 'Timeout', 'RuntimeError', 'Ignored'])('a mutant that is %s needs none', (status) =>
  expect(judge(report(status, status), {})).toEqual({ unexplained: [], outdated: [] }),
);

it('an explanation is for one mutant: its file, its line, what is replaced, and by what', () => {
  const left = (explained: Explained) => judge(report('Survived', 'Killed'), explained).unexplained.length;
  expect(left(explain('a > 0', 'true'))).toBe(0);
  expect(left(explain('a > 1', 'true'))).toBe(1);
  expect(left(explain('a > 0', 'false'))).toBe(1);
  expect(left(explain('a > 0', 'true', 'const a = 1;'))).toBe(1);
  expect(left({ 'y.ts': explain('a > 0', 'true')['x.ts']! })).toBe(1);
});

it('what goes over several lines is explained by one', () =>
  expect(judge(report('Killed', 'Survived'), explain('{ go(); }', '{}'))).toEqual({ unexplained: [], outdated: [] }));

it('an explanation of what is no survivor any more is outdated, unless the mutant was not tried', () => {
  const outdated = (status: string) => judge(report(status, 'Killed'), explain('a > 0', 'true')).outdated;
  expect(outdated('Killed')).toEqual(["x.ts: if (a > 0 && a > 1) { : ['a > 0', 'true']"]);
  expect(outdated('Survived')).toEqual([]);
  expect(outdated('Ignored')).toEqual([]);
});

it('of a file that was not tried nothing is outdated', () =>
  expect(judge({ files: {} }, explain('a > 0', 'true')).outdated).toEqual([]));

it('a survivor is told as it is pasted', () => {
  const [survivor] = judge(report('Survived', 'Killed'), {}).unexplained;
  expect(described(survivor!)).toBe("x.ts:2\n  line: 'if (a > 0 && a > 1) {',\n  mutants: [['a > 0', 'true']],");
  expect(described({ ...survivor!, from: "'${a}'" })).toContain("[[`'\\${a}'`, 'true']]");
});
