import { decodeJwt } from 'jose';
import { createGoogle } from './google';
import { askRoute, origin } from './rehearsal';

const subject = createGoogle(() => 1_750_000_000_000);
const identity = `${origin}/computeMetadata/v1/instance/service-accounts/default/identity`;
const headers = { 'metadata-flavor': 'Google' };

it('gives a token for the audience, as text, for whom the machine runs as', async () => {
  const { issuer, environment } = subject.job({ email: 'ci@acme.example', subject: '7' }, origin);
  const { status, body } = await askRoute(subject.routes, 'GET', `${identity}?audience=a&format=full`, { headers });
  expect(status).toBe(200);
  expect(decodeJwt(body as string)).toMatchObject({
    iss: issuer,
    aud: 'a',
    sub: '7',
    azp: '7',
    email: 'ci@acme.example',
  });
  expect(environment).toEqual({ GCE_METADATA_HOST: '127.0.0.1:1234' });
});

it.each([
  [identity, headers, 400],
  [`${identity}?audience=a`, {}, 403],
])('refuses %s with %j', async (url, given, status) => {
  expect(await askRoute(subject.routes, 'GET', url, { headers: given })).toMatchObject({ status });
});
