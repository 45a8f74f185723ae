import { Failure, startDeadline, type Door } from '@infisical-ci/http';
import type { Ask } from '@infisical-ci/identity';
import { entra } from './entra-source';
import type { Exchange } from './entra';

const id = 'connection';
const env = {
  ENDPOINT_AUTH_PARAMETER_SYSTEMVSSCONNECTION_ACCESSTOKEN: 'the-bearer',
  [`ENDPOINT_AUTH_SCHEME_${id}`]: 'WorkloadIdentityFederation',
  [`ENDPOINT_AUTH_PARAMETER_${id}_TENANTID`]: 'tenant',
  [`ENDPOINT_AUTH_PARAMETER_${id}_SERVICEPRINCIPALID`]: 'client',
  SYSTEM_OIDCREQUESTURI: 'https://dev.azure.com/oidctoken',
};
const door: Door = {
  base: 'https://dev.azure.com',
  ask: () =>
    Promise.resolve({
      status: 200,
      headers: { 'content-type': 'application/json' },
      body: Buffer.from('{"oidcToken":"id.to.ken"}'),
    }),
  within: () => door,
  close: () => undefined,
};

function setUp(more: Partial<Ask> = {}) {
  const masked: string[] = [];
  const given: Exchange[] = [];
  const ask: Ask = {
    env,
    from: { connection: id },
    deadline: startDeadline(10),
    timeout: 5,
    open: () => door,
    mask: (text) => void masked.push(text),
    read: () => '',
    run: () => Promise.resolve(''),
    ...more,
  };
  return { ask, masked, given };
}

describe('Entra', () => {
  it('trades the token of the connection, masked before, for one of its principal', async () => {
    const { ask, masked, given } = setUp();
    const source = entra({ env }, (exchange) => (given.push(exchange), Promise.resolve('entra.to.ken')));
    await expect(source.token(ask)).resolves.toBe('entra.to.ken');
    expect(masked).toEqual(['the-bearer', 'id.to.ken']);
    expect(given[0]).toMatchObject({
      tenantId: 'tenant',
      clientId: 'client',
      assertion: 'id.to.ken',
      authorityHost: 'https://login.microsoftonline.com/',
      ca: undefined,
      proxy: undefined,
    });
  });

  it('is reached as the agent reaches it, in the cloud that the connection is for', async () => {
    const { ask, given } = setUp({
      env: { ...env, [`ENDPOINT_DATA_${id}_ACTIVEDIRECTORYAUTHORITY`]: 'https://login.microsoftonline.us/' },
    });
    const proxy = new URL('http://proxy.example:3128');
    const route = (url: URL) => ({ proxy: url.hostname === 'login.microsoftonline.us' ? proxy : null });
    await Promise.resolve(entra({ env, route }, (exchange) => (given.push(exchange), Promise.resolve('t'))).token(ask));
    expect(given[0]).toMatchObject({ authorityHost: 'https://login.microsoftonline.us/', proxy });
  });

  const failureOf = async (error: Error): Promise<Failure> => {
    const failed = Promise.resolve(entra({ env }, () => Promise.reject(error)).token(setUp().ask));
    const failure: unknown = await failed.catch((each: unknown) => each);
    if (failure instanceof Failure) return failure;
    throw new Error('it did not fail');
  };

  it.each([
    ['70021', /letter by letter/],
    ['7002138', /letter by letter/],
    ['700016', /not in this tenant/],
    ['90002', /tenant is not there/],
    ['70025', /no federated credential/],
    ['900382', /policy of the tenant/],
    ['700024', /too old/],
    ['50000', /error\?code=50000/],
  ])('AADSTS%s: says what to change', async (code, fix) => {
    const said = `invalid_client: ${code} - AADSTS${code}: No match for 'x'. Trace ID: 1-2 Timestamp: 3`;
    const { message, fixes } = await failureOf(new Error(said));
    expect(message).toBe(
      `Entra (https://login.microsoftonline.com/) refused the exchange: AADSTS${code}: No match for 'x'.`,
    );
    expect(fixes[0]).toMatch(fix);
    expect(fixes.join(' ')).toContain('{token-source}: serviceConnection');
  });

  it('shows nothing else of what the library says', async () => {
    const { message } = await failureOf(
      Object.assign(new Error('{"authorization":"Bearer x"}'), { name: 'RestError' }),
    );
    expect(message).toBe('Entra (https://login.microsoftonline.com/) gave no answer to the exchange (RestError).');
  });

  it('ends with the job, whatever the library waits for', async () => {
    const { ask } = setUp();
    const ended = new Error('cancelled');
    const token = Promise.resolve(entra({ env }, () => new Promise(() => undefined)).token(ask));
    await Promise.resolve();
    ask.deadline.end(ended);
    await expect(token).rejects.toBe(ended);
  });

  it('is asked for nothing where the connection names no tenant', async () => {
    const { ask } = setUp({ env: { ...env, [`ENDPOINT_AUTH_PARAMETER_${id}_TENANTID`]: '' } });
    const asked = Promise.resolve(entra({ env }, () => Promise.resolve('t')).token(ask));
    await expect(asked.catch((error: unknown) => error)).resolves.toMatchObject({ code: 'token-unavailable' });
  });
});
