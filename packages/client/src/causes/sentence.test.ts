import { heard } from './sentence';

it.each([
  ['Access denied: jwt expired', 'Access denied: jwt expired', []],
  ['access denied: JWT expired.', 'Access denied: jwt expired', []],
  ['Access denied: token has no team field', 'Access denied: token has no … field', ['team']],
  ["The key 'a b' was not found in x. This may…", "The key '…' was not found…", ['a b', ' in x. This may…']],
  ['expected: https://i.example/', 'expected: …', ['https://i.example/']],
  ['anything', '…', ['anything']],
  ['one usage limit two', '…usage limit…', ['one ', ' two']],
])('%j is %j, with %j in the gaps', (message, sentence, gaps) => {
  expect(heard(message, sentence)).toEqual(gaps);
});

it.each([
  ['Not Access denied', 'Access denied'],
  ['Access', 'Access denied'],
  ['token has no team', 'token has no … field'],
])('%j is not %j', (message, sentence) => {
  expect(heard(message, sentence)).toBeUndefined();
});

it('knows where a gap ends behind letters that grow as they are written small', () =>
  expect(heard('No project found with slug İİ here', 'no project found with slug … here')).toEqual(['İİ']));
