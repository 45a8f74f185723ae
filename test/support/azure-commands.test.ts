import { fold, parseCommand, readAgentLog } from './azure-commands';

const secret = (name: string, data: string): string => `##vso[task.setvariable variable=${name};issecret=true]${data}`;

it('finds a command anywhere in a line', () => {
  expect(parseCommand('said: ##vso[task.setvariable variable=A]x')).toMatchObject({ event: 'setvariable', data: 'x' });
  expect(parseCommand('# #vso[task.setvariable variable=A]x')).toBeUndefined();
});

it('takes back what was escaped, the percent sign last', () => {
  expect(parseCommand('##vso[task.setvariable variable=a%5Db%3Bc]one%0Atwo%AZP250A')).toEqual({
    event: 'setvariable',
    properties: { variable: 'a]b;c' },
    data: 'one\ntwo%0A',
  });
});

it('masks what comes after a mask, line by line, and shows no command', () => {
  const { seen, masks } = readAgentLog('before hunter2\n##vso[task.setsecret]hunter2\nafter hunter2', {});
  expect(seen).toBe('before hunter2\nafter ***');
  expect(masks).toEqual(['hunter2']);
});

it('hides a secret of several lines only where it stands in one', () => {
  const log = `##vso[task.setsecret]one%0Atwo\none\ntwo\none\\ntwo`;
  expect(readAgentLog(log, {}).seen).toBe('one\ntwo\n***');
});

it('shows each command as it came, once it is obeyed, with debug output', () => {
  expect(readAgentLog(secret('A', 'hunter2'), { debug: true }).seen).toBe(
    '##[debug]Processed: ##vso[task.setvariable variable=A;issecret=true]***',
  );
});

it('keeps variables by their name without case, and outputs apart', () => {
  const { variables, outputs } = readAgentLog(
    `${secret('db.url', 'x')}\n##vso[task.setvariable variable=B;isOutput=true]y`,
    {},
  );
  expect(variables).toEqual({ DB_URL: { name: 'db.url', value: 'x', secret: true } });
  expect(outputs).toEqual({ B: { name: 'B', value: 'y', secret: false } });
  expect(fold('db url')).toBe('DB_URL');
});

it('refuses secrets of several lines, until the flag is on', () => {
  const flag = '##vso[task.setvariable variable=SYSTEM_UNSAFEALLOWMULTILINESECRET]true';
  expect(readAgentLog(secret('A', 'one%0Atwo'), {}).problems).toEqual(['Secrets cannot contain multiple lines: A']);
  expect(readAgentLog(`${flag}\n${secret('A', 'one%0Atwo')}`, {}).problems).toEqual([]);
});

it.each([
  ['##vso[task.uploadsummary]/a', 'uploadsummary is not allowed in restricted mode'],
  ['##vso[build.addbuildtag]a', 'build.addbuildtag is not allowed in restricted mode'],
  ['##vso[task.setvariable variable=agent.name]a', 'agent.name is read-only'],
])('does not take %s', (line, problem) => expect(readAgentLog(line, {}).problems).toEqual([problem]));

it('shows issues with their type, and keeps the result', () => {
  const { seen, issues, result } = readAgentLog(
    '##vso[task.logissue type=error]a%0Ab\n##vso[task.complete result=Failed]no',
    {},
  );
  expect(seen).toBe('##[error]a\n##[error]b');
  expect(issues).toEqual([{ type: 'error', text: 'a\nb' }]);
  expect(result).toBe('Failed');
});
