import { recorded } from './requests';

const jwt = 'eyJhbGciOiJub25lIn0.eyJzdWIiOiJ4In0.c2ln';

function kept(body: string, more: { path?: string; query?: string; headers?: Record<string, string> } = {}) {
  return recorded(
    {
      method: 'POST',
      target: '/x',
      path: more.path ?? '/x',
      query: new URLSearchParams(more.query ?? ''),
      headers: more.headers ?? {},
      body: Buffer.from(body),
      address: '127.0.0.1',
      origin: 'http://127.0.0.1',
    },
    0,
  );
}

it.each([
  ['JSON', '{"clientId":"c","clientSecret":"s\\"x"}', '{"clientId":"c","clientSecret":"[redacted]"}'],
  ['JSON with spaces', '{ "secretValue" : "s" }', '{ "secretValue" : "[redacted]" }'],
  ['JSON that is broken off', '{"jwt":"sss', '{"jwt":"[redacted]"'],
  ['a form', 'clientId=c&clientSecret=s%20s&x=1', 'clientId=c&clientSecret=[redacted]&x=1'],
  ['a token in an unexpected place', `{"other":"${jwt}"}`, '{"other":"[redacted]"}'],
])('a body in %s', (_name, body, wanted) => {
  expect(kept(body).body).toBe(wanted);
});

it('headers and a query', () => {
  const headers = { authorization: 'Bearer s', 'x-vault-token': 's', 'cf-access-client-secret': 's', accept: 'a' };
  const { headers: got, query } = kept('', { headers, query: `token=s&a=b&c=${jwt}` });
  expect(got).toEqual({
    authorization: '[redacted]',
    'x-vault-token': '[redacted]',
    'cf-access-client-secret': '[redacted]',
    accept: 'a',
  });
  expect(query).toEqual({ token: '[redacted]', a: 'b', c: '[redacted]' });
});

it('a request without a body has none', () => {
  expect(kept('')).not.toHaveProperty('body');
  expect(kept('').at).toBe('1970-01-01T00:00:00.000Z');
});
