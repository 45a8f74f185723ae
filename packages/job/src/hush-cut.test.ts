import { hideCut } from './hush-cut';

const token = 'eyJhbGciOi.eyJhbGciOiJzdWI.c2lnbmF0dXJl';

it.each([
  ['no: eyJhbGciOi.eyJhb…', 'no: ***…'],
  ['no: eyJhbGciOi.eyJhbGciOiJzdWI…, and eyJhbGciOi.e…', 'no: ***…, and ***…'],
  ['no: eyJhbGci…', 'no: ***…'],
  ['no: eyJhbGc…', 'no: eyJhbGc…'],
  ['no: eyJhbGciOi.other…', 'no: eyJhbGciOi.other…'],
  ['… eyJhbGciOi.eyJhb', '… eyJhbGciOi.eyJhb'],
  ['two words of a pass…', 'two words ***…'],
  ['no: 8letters…', 'no: ***…'],
  ['in short…', 'in short…'],
  ['', ''],
])('%j is said as %j', (said, wanted) =>
  expect(
    hideCut(said, [
      ['short', token],
      ['of a passphrase', '8letters'],
    ]),
  ).toBe(wanted),
);

it('takes the whole of what is hidden, where one text begins in another', () => {
  expect(hideCut('no: abcdefghabcdefgh-rest…', [['abcdefgh-rest-of'], ['abcdefghabcdefgh-rest-of']])).toBe('no: ***…');
});

it('has soon looked through thousands of texts', () => {
  const texts = Array.from({ length: 20_000 }, (_, at) => 'aaaaaaaa'.repeat(40) + String(at));
  expect(hideCut(`${'a'.repeat(300)}…`, [texts])).toBe('***…');
});
