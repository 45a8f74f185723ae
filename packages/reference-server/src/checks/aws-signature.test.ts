import { readSignature, signatureOf, timeOf } from './aws-signature';

// Made with Python's hmac, from AWS's description alone.
const value = '22113e47198e5906a64076baeaf3f511346a8d5c78fabfe61942811e9695f6b3';
const authorization =
  'AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE/20260102/eu-central-1/sts/aws4_request, ' +
  `SignedHeaders=content-length;content-type;host;x-amz-date;x-amz-security-token, Signature=${value}`;
const request = {
  method: 'POST',
  headers: {
    host: 'sts.eu-central-1.amazonaws.com',
    'content-type': 'application/x-www-form-urlencoded;  charset=utf-8',
    'content-length': '43',
    'x-amz-date': '20260102T030405Z',
    'x-amz-security-token': 'token/of+the==session',
    'user-agent': 'not signed',
  },
  body: 'Action=GetCallerIdentity&Version=2011-06-15',
};
const secret = 'wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY';

it('reads the header, and finds the signature that it must have', () => {
  const read = readSignature(authorization);
  expect(read).toMatchObject({ accessKeyId: 'AKIDEXAMPLE', region: 'eu-central-1', service: 'sts', value });
  expect(read && signatureOf(request, read, secret)).toBe(value);
});

it.each([
  ['the method', { ...request, method: 'GET' }],
  ['the body', { ...request, body: 'Action=GetSessionToken' }],
  ['a signed header', { ...request, headers: { ...request.headers, host: 'sts.evil.example' } }],
])('depends on %s', (_what, changed) => {
  const read = readSignature(authorization);
  expect(read && signatureOf(changed, read, secret)).not.toBe(value);
});

it.each(['', 'Bearer x', authorization.replace('HMAC-SHA256', 'ECDSA'), authorization.replace(/.$/, '')])(
  'reads nothing else: %j',
  (given) => expect(readSignature(given)).toBeUndefined(),
);

it('reads the time of a request', () => {
  expect(timeOf('20260102T030405Z')).toBe(Date.UTC(2026, 0, 2, 3, 4, 5));
  expect(timeOf('yesterday')).toBeNaN();
});
