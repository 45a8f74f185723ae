import { signedRequest } from './sign';

const keys = { accessKeyId: 'AKIDEXAMPLE', secretAccessKey: 'wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY' };
const at = new Date('2026-01-02T03:04:05.678Z');

const text = (base64: string): string => Buffer.from(base64, 'base64').toString();
const headersOf = (request: ReturnType<typeof signedRequest>) =>
  JSON.parse(text(request.iamRequestHeaders)) as Record<string, unknown>;

// The signatures were made with Python's hmac, from AWS's description alone.
it('signs for the host that Infisical asks, with the time that it is given', () => {
  const request = signedRequest(keys, 'us-east-1', at);
  expect(request.iamHttpRequestMethod).toBe('POST');
  expect(text(request.iamRequestBody)).toBe('Action=GetCallerIdentity&Version=2011-06-15');
  expect(headersOf(request)).toEqual({
    Host: 'sts.us-east-1.amazonaws.com',
    'Content-Type': 'application/x-www-form-urlencoded; charset=utf-8',
    'Content-Length': '43',
    'X-Amz-Date': '20260102T030405Z',
    Authorization:
      'AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE/20260102/us-east-1/sts/aws4_request, ' +
      'SignedHeaders=content-length;content-type;host;x-amz-date, ' +
      'Signature=bdf5d074d1325fe3c135144dceec265b20d286c679471cf43292a6db1b7359a2',
  });
});

it('signs the session token too', () => {
  const headers = headersOf(signedRequest({ ...keys, sessionToken: 'token/of+the==session' }, 'eu-central-1', at));
  expect(headers['X-Amz-Security-Token']).toBe('token/of+the==session');
  expect(headers['Authorization']).toContain(
    'x-amz-date;x-amz-security-token, Signature=22113e47198e5906a64076baeaf3f511346a8d5c78fabfe61942811e9695f6b3',
  );
});

it('never holds the secret', () => {
  const request = signedRequest(keys, 'us-east-1', at);
  expect(text(request.iamRequestHeaders)).not.toContain(keys.secretAccessKey);
});
