import { Failure } from '@infisical-ci/http';
import { withSigner } from './refused';

const request = { iamHttpRequestMethod: 'POST', iamRequestBody: '', iamRequestHeaders: '' } as const;
const vouched = { request, title: 'a web identity', region: 'eu-west-1' };
const refused = (code: 'login-refused' | 'server-failed', status: number): Failure =>
  new Failure(code, 'Infisical refused.', { refusal: { status, message: 'x' }, fixes: ['First.'] });

it('says whose credentials signed the request, and for where', () => {
  expect(withSigner(refused('login-refused', 401), vouched)).toMatchObject({
    code: 'login-refused',
    message:
      'Infisical refused.\nThe request was signed with AWS credentials from a web identity, for the region eu-west-1 (sts.eu-west-1.amazonaws.com).',
    fixes: ['First.'],
  });
});

it('says of a server that failed that AWS may have refused', () => {
  expect(withSigner(refused('server-failed', 500), vouched)).toMatchObject({
    fixes: [expect.stringContaining('aws sts get-caller-identity'), 'First.'],
  });
});

it('leaves alone what the server said nothing of', () => {
  const lost = new Failure('network-failed', 'No connection.');
  expect(withSigner(lost, vouched)).toBe(lost);
});
