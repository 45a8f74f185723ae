import { addressProblem } from './issuer-address';

const told = async (url: string, addresses: string[] | Error = [], acceptPrivate = false): Promise<unknown> => {
  const resolve = () => (addresses instanceof Error ? Promise.reject(addresses) : Promise.resolve(addresses));
  const problem = await addressProblem(url, acceptPrivate, resolve);
  return problem && [problem.status, problem.message];
};

const local = [400, 'Local IPs not allowed as URL'];

it.each<[string, string[] | Error, unknown]>([
  ['https://a.test', ['192.0.2.1'], undefined],
  ['https://a.test', ['192.0.2.1', '10.0.0.1'], local],
  ['https://a.test', ['fd00::1'], local],
  ['https://a.test', [], [400, 'Could not resolve hostname to any IP address']],
  ['https://a.test', new Error('ENOTFOUND'), [500, 'Something went wrong']],
  ['https://localhost', [], local],
  ['https://host.docker.internal', ['192.0.2.1'], local],
  ['https://127.0.0.1:8080', [], local],
  ['https://[::1]', [], local],
  ['https://169.254.169.254', [], local],
  ['https://172.31.0.1', [], local],
  ['https://172.32.0.1', [], undefined],
])('%s at %j', async (url, addresses, wanted) => {
  expect(await told(url, addresses)).toEqual(wanted);
});

it('private issuers may be accepted; credentials in a URL never are', async () => {
  expect(await told('https://localhost', [], true)).toBeUndefined();
  const credentials = [400, 'URLs with user credentials (e.g., user:pass@) are not allowed'];
  expect(await told('https://user:pass@a.test', [], true)).toEqual(credentials);
});
