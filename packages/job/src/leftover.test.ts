import { readLeftover } from './leftover';

it('reads what was kept', () => {
  const kept = { accessToken: 'a.b.c', domain: 'https://vault.test/', files: ['/w/.env'] };
  expect(readLeftover(JSON.stringify(kept))).toEqual(kept);
});

it.each(['', '{{{', 'null', '5', '"x"', '[]', '{"files":5}', '{"files":null}', '{"accessToken":5,"domain":[]}'])(
  'makes nothing of %s',
  (text) => expect(readLeftover(text)).toEqual({ files: [] }),
);

it('leaves out what is no text, and an access token that came from nowhere', () =>
  expect(readLeftover('{"files":[5,"/w/.env",""],"accessToken":"a.b.c"}')).toEqual({ files: ['/w/.env'] }));
