import { command, escapeData } from './azure-commands';

it.each([
  ['plain', 'plain'],
  ['50% off', '50% off'],
  ['a%0Ab', 'a%AZP250Ab'],
  ['a%0db', 'a%AZP250db'],
  ['%AZP25', '%AZP25AZP25'],
  ['one\r\ntwo', 'one%0D%0Atwo'],
  ['##vso[task.complete]', '##vso[task.complete]'],
])('%j is written %j', (text, written) => expect(escapeData(text)).toBe(written));

it('escapes what would end a property, and what the agent would read in it', () => {
  expect(command('setvariable', { variable: 'a]b;c%5Dd%e' }, 'x')).toBe(
    '##vso[task.setvariable variable=a%5Db%3Bc%AZP255Dd%e]x\n',
  );
});
