import { failureOf } from './fakes';
import { proxyFor } from './proxy';
import { proxyAuthorization } from './proxy-rules';

const secure = new URL('https://vault.test:8443/api');
const plain = new URL('http://vault.test/api');

describe('proxyFor', () => {
  it.each([
    [secure, { HTTPS_PROXY: 'http://p:1' }, 'http://p:1/'],
    [secure, { https_proxy: 'http://small:1', HTTPS_PROXY: 'http://LARGE:1' }, 'http://small:1/'],
    [secure, { https_proxy: '', HTTPS_PROXY: 'http://p:1' }, 'http://p:1/'],
    [secure, { HTTP_PROXY: 'http://p:1' }, undefined],
    [plain, { HTTP_PROXY: 'http://p:1' }, 'http://p:1/'],
    [plain, { http_proxy: 'p:3128' }, 'http://p:3128/'],
    [plain, { HTTPS_PROXY: 'http://p:1' }, undefined],
    [secure, { HTTPS_PROXY: ' https://p ' }, 'https://p/'],
    [secure, {}, undefined],
  ])('for %s with %j is %s', (url, env, proxy) => {
    expect(proxyFor(url, env)?.href).toBe(proxy);
  });

  it.each(['localhost', '127.0.0.1', '127.8.9.1', '[::1]', '169.254.169.254', '[fd00:ec2::254]'])(
    'is none for %s',
    (host) => {
      expect(proxyFor(new URL(`https://${host}/`), { HTTPS_PROXY: 'http://p:1' })).toBeUndefined();
    },
  );

  it.each([
    ['vault.test', '*', true],
    ['vault.test', 'vault.test', true],
    ['VAULT.test', 'vault.TEST', true],
    ['a.vault.test', 'vault.test', true],
    ['a.vault.test', '.vault.test', true],
    ['vault.test', '.vault.test', true],
    ['a.vault.test', '*.vault.test', true],
    ['notvault.test', 'vault.test', false],
    ['vault.test.evil', 'vault.test', false],
    ['vault.test', 'a, vault.test ,b', true],
    ['vault.test', 'a vault.test', true],
    ['vault.test', 'vault.test:443', true],
    ['vault.test', 'vault.test:8443', false],
    ['vault.test:8443', 'vault.test:8443', true],
    ['vault.test', '', false],
    ['vault.test', ',', false],
    ['vault.test', '.', false],
    ['10.1.2.3', '10.1.2.3', true],
    ['10.1.2.3', '10.0.0.0/8', true],
    ['11.1.2.3', '10.0.0.0/8', false],
    ['10.1.2.3', '10.0.0.0/99', false],
    ['10.1.2.3', '10.0.0.0/x', false],
    ['10.1.2.3', '10.0.0.0/', false],
    ['10.1.2.3', '10.0.0.0/0x8', false],
    ['10.1.2.3', '0.0.0.0/0', true],
    ['vault.test', '10.0.0.0/8', false],
    ['10.1.2.3', '.3', false],
    ['[fd00::1]', 'fd00::1', true],
    ['[fd00::1]', 'fd00::/8', true],
    ['[fd00::1]:8443', '[fd00::1]:8443', true],
    ['[fd00::1]', '[fd00::2]', false],
  ])('for %s with NO_PROXY=%s: left out is %s', (host, list, left) => {
    const env = { HTTPS_PROXY: 'http://p:1', NO_PROXY: list };
    expect(proxyFor(new URL(`https://${host}/`), env) === undefined).toBe(left);
  });

  it('reads no_proxy before NO_PROXY', () => {
    const env = { HTTPS_PROXY: 'http://p:1', no_proxy: 'vault.test', NO_PROXY: 'else' };
    expect(proxyFor(secure, env)).toBeUndefined();
  });

  it.each([
    ['socks5://user:s3cret@p:1080', 'is of the kind socks5'],
    ['ftp://user:s3cret@p', 'is of the kind ftp'],
    ['http://user:s3cret@:99', 'is not a URL'],
    ['http://user:s3cret%@p', 'is not a URL'],
  ])('refuses %s, and repeats no password', (given, why) => {
    const subject = failureOf(() => proxyFor(secure, { HTTPS_PROXY: given }));
    expect(subject.code).toBe('settings-invalid');
    expect(subject.message).toContain(`The proxy in the environment variable HTTPS_PROXY ${why}`);
    expect(subject.message + subject.fixes.join()).not.toContain('s3cret');
  });
});

describe('proxyAuthorization', () => {
  it.each([
    ['http://user:p%40ss@p', `Basic ${Buffer.from('user:p@ss').toString('base64')}`],
    ['http://user@p', `Basic ${Buffer.from('user:').toString('base64')}`],
    ['http://p', undefined],
  ])('of %s is %s', (url, value) => {
    expect(proxyAuthorization(new URL(url))).toBe(value);
  });
});
