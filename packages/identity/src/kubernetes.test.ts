import { fakeAsk } from './fake';
import { tokenOf } from './fake-token';
import { kubernetes } from './kubernetes';

const own = '/var/run/secrets/kubernetes.io/serviceaccount/token';
const token = tokenOf({ sub: 'system:serviceaccount:ci:deploy', aud: ['https://kubernetes.default.svc'] });

it.each([
  [undefined, own],
  ['/var/run/secrets/infisical/token', '/var/run/secrets/infisical/token'],
])('where {token-file} is %j reads %s', async (file, path) => {
  const read = jest.fn().mockReturnValue(`${token}\n`);
  expect(await kubernetes.token(fakeAsk({ from: { file }, read }))).toBe(token);
  expect(read.mock.calls).toEqual([[path, 64 * 1024]]);
});

it('hands on a token that is for the audience asked for', async () => {
  const ask = fakeAsk({ audience: 'https://kubernetes.default.svc', read: () => token });
  expect(await kubernetes.token(ask)).toBe(token);
});

it.each([token, 'opaque'])('hands a token for somebody else to nobody, and says how to project one', async (read) => {
  const failing = kubernetes.token(fakeAsk({ audience: 'infisical-acme', read: () => read }));
  await expect(failing).rejects.toMatchObject({
    code: 'token-unavailable',
    message: expect.stringContaining(own) as string,
    fixes: [
      expect.stringContaining('                audience: infisical-acme\n'),
      expect.stringContaining('{method}: kubernetes'),
    ],
  });
});

it('says why there is no file, and what a pod needs to have one', async () => {
  const read = () => {
    throw Object.assign(new Error('x'), { code: 'ENOENT' });
  };
  await expect(kubernetes.token(fakeAsk({ read }))).rejects.toMatchObject({
    code: 'token-unavailable',
    message: expect.stringContaining(
      `${own}, from which the token should come ({token-file}), cannot be read`,
    ) as string,
    fixes: [expect.stringContaining('automountServiceAccountToken'), expect.stringContaining('projected:')],
  });
});

it('is never taken for a platform: runners of others live in pods too', () => {
  expect(kubernetes.here).toBeUndefined();
});
