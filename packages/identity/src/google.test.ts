import { fakeAsk, fakeDoor } from './fake';
import { google } from './google';

const answer = { body: 'a.b.c\n', type: 'text/html' };

it.each([
  [{}, 'http://metadata.google.internal/'],
  [{ GCE_METADATA_HOST: '127.0.0.1:8080' }, 'http://127.0.0.1:8080/'],
])('in %j asks %s, with the header that no browser sends', async (env, address) => {
  const door = fakeDoor(answer);
  const opened: string[] = [];
  const ask = fakeAsk({ env, audience: 'infisical', open: (base) => (opened.push(base.href), door) });
  await expect(google.token(ask)).resolves.toBe('a.b.c');
  expect(opened).toEqual([address]);
  expect(door.asked).toMatchObject([
    {
      path: '/computeMetadata/v1/instance/service-accounts/default/identity',
      query: { audience: 'infisical', format: 'full' },
      headers: { 'metadata-flavor': 'Google' },
    },
  ]);
});

it.each([
  ['no audience', {}, undefined, answer, 'settings-invalid', 'Set {audience}'],
  ['no host', { GCE_METADATA_HOST: 'a b' }, 'x', answer, 'settings-invalid', 'GCE_METADATA_HOST'],
  ['no account', {}, 'x', { status: 404, body: 'Not Found' }, 'token-unavailable', 'service account'],
])('says what to do with %s', async (_name, env, audience, answered, code, fix) => {
  const failing = google.token(fakeAsk({ env, audience, open: () => fakeDoor(answered) }));
  await expect(failing).rejects.toMatchObject({
    code,
    fixes: expect.arrayContaining([expect.stringContaining(fix)]) as string[],
  });
});

it('takes nothing else for a token: another network may answer under that name', async () => {
  const open = () => fakeDoor({ body: '<html>log in</html>' });
  await expect(google.token(fakeAsk({ audience: 'x', open }))).rejects.toMatchObject({ code: 'answer-malformed' });
});

it('binds the e-mail of the service account beside the subject', () => {
  expect(google.bindings({ sub: '1077', email: 'ci@acme.example', azp: '1077' })).toEqual([
    { field: 'Subject', claim: 'sub', value: '1077' },
    { field: 'Claims', claim: 'email', value: 'ci@acme.example' },
  ]);
});
