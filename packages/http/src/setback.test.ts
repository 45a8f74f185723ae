import { Failure } from './failure';
import { setbackOf as read } from './setback';

const systemError = (code: string, more: object = {}): Error => Object.assign(new Error('s3cret'), { code, ...more });
const base = new URL('https://vault.test');
const setbackOf = (error: unknown): ReturnType<typeof read> => read(error, { base });

describe('setbackOf', () => {
  it.each([
    ['ENOTFOUND', 'network-failed', 'yes'],
    ['EAI_AGAIN', 'network-failed', 'yes'],
    ['ECONNREFUSED', 'network-failed', 'yes'],
    ['ECONNRESET', 'network-failed', 'yes'],
    ['EPIPE', 'network-failed', 'yes'],
    ['ERR_STREAM_PREMATURE_CLOSE', 'network-failed', 'yes'],
    ['ETIMEDOUT', 'network-failed', 'yes'],
    ['EHOSTUNREACH', 'network-failed', 'yes'],
    ['ESOMETHING', 'network-failed', 'yes'],
    ['EPROTO', 'network-failed', 'no'],
    ['ERR_SSL_TLSV13_ALERT_CERTIFICATE_REQUIRED', 'certificate-untrusted', 'no'],
    ['ERR_SSL_TLSV1_ALERT_UNKNOWN_CA', 'certificate-untrusted', 'no'],
    ['ERR_SSL_SSLV3_ALERT_HANDSHAKE_FAILURE', 'network-failed', 'no'],
    ['ERR_SSL_WRONG_VERSION_NUMBER', 'network-failed', 'no'],
    ['CERT_HAS_EXPIRED', 'certificate-untrusted', 'no'],
    ['CERT_NOT_YET_VALID', 'certificate-untrusted', 'no'],
    ['ERR_TLS_CERT_ALTNAME_INVALID', 'certificate-untrusted', 'no'],
    ['DEPTH_ZERO_SELF_SIGNED_CERT', 'certificate-untrusted', 'no'],
    ['SELF_SIGNED_CERT_IN_CHAIN', 'certificate-untrusted', 'no'],
    ['UNABLE_TO_GET_ISSUER_CERT_LOCALLY', 'certificate-untrusted', 'no'],
    ['UNABLE_TO_VERIFY_LEAF_SIGNATURE', 'certificate-untrusted', 'no'],
    ['HPE_INVALID_CONSTANT', 'answer-malformed', 'no'],
    ['ERR_INVALID_CHAR', 'settings-invalid', 'no'],
    ['ERR_HTTP_INVALID_HEADER_VALUE', 'settings-invalid', 'no'],
  ])('%s is %s, and may pass: %s', (code, failure, mayPass) => {
    const subject = setbackOf(systemError(code));
    expect(subject).toMatchObject({ code: failure, mayPass });
    expect(subject.what).toContain(code);
    expect(subject.what + String(subject.fixes)).not.toContain('s3cret');
  });

  it('names the host that is not known, and the address that refused', () => {
    expect(setbackOf(systemError('ENOTFOUND', { hostname: 'vault.tset' })).what).toBe(
      'DNS does not know the host name (vault.tset, ENOTFOUND)',
    );
    expect(setbackOf(systemError('ECONNREFUSED', { address: '10.0.0.1', port: 8443 })).what).toBe(
      'the connection was refused (10.0.0.1:8443, ECONNREFUSED)',
    );
  });

  it.each([
    ['UNABLE_TO_GET_ISSUER_CERT_LOCALLY', '{ca-certificate}'],
    ['UNABLE_TO_GET_ISSUER_CERT_LOCALLY', 'for another host, set NODE_EXTRA_CA_CERTS'],
    ['CERT_HAS_EXPIRED', 'clock'],
    ['ERR_TLS_CERT_ALTNAME_INVALID', '{domain}'],
    ['ENOTFOUND', '{domain}'],
    ['ERR_INVALID_CHAR', '{extra-headers}'],
    ['ERR_SSL_TLSV13_ALERT_CERTIFICATE_REQUIRED', 'Set {client-certificate} and {client-key}'],
    ['EPROTO', '{client-certificate}'],
    ['ECONNRESET', '{client-certificate}'],
  ])('for %s says what to change: %s', (code, word) => {
    expect(setbackOf(systemError(code)).fixes?.join()).toContain(word);
  });

  it('tells the alert that a broken write hides: a client certificate is wanted', () => {
    const message =
      'write EPROTO 809C:error:0A000418:SSL routines:ssl3_read_bytes:tlsv1 alert unknown ca:../rec.c:160:';
    const subject = setbackOf(Object.assign(new Error(message), { code: 'EPROTO' }));
    expect(subject).toMatchObject({
      code: 'certificate-untrusted',
      what: expect.stringContaining('client certificate') as string,
    });
  });

  it('passes a Failure on, which passes only where its status may', () => {
    const refusal = { status: 503, message: 'busy' };
    expect(setbackOf(new Failure('proxy-refused', 'what', { fixes: ['fix'] }))).toEqual({
      code: 'proxy-refused',
      what: 'what',
      mayPass: 'no',
      fixes: ['fix'],
    });
    expect(setbackOf(new Failure('proxy-refused', 'what', { refusal }))).toMatchObject({ mayPass: 'yes', refusal });
  });

  it('takes anything else for a mistake of ours, and quotes nothing of it', () => {
    const cause = new TypeError('s3cret');
    expect(setbackOf(cause)).toEqual({ code: 'internal', what: 'this program made a mistake', mayPass: 'no', cause });
  });

  describe('on the way to a proxy', () => {
    const proxy = new URL('http://ci:s3cret@proxy.test:3128');
    const refused = { address: '10.0.0.1', port: 3128 };

    it.each<[string, Error, URL]>([
      ['of a tunnel', systemError('ECONNREFUSED', { ...refused, atProxy: true }), base],
      ['that forwards', systemError('ECONNREFUSED', refused), new URL('http://vault.test')],
    ])('%s names the proxy, and what it is set by', (_kind, error, to) => {
      const subject = read(error, { base: to, proxy });
      expect(subject).toMatchObject({ code: 'network-failed', mayPass: 'yes' });
      expect(subject.what).toBe('on the way to the proxy, the connection was refused (10.0.0.1:3128, ECONNREFUSED)');
      expect(subject.fixes).toEqual([expect.stringContaining('Check that the proxy proxy.test:3128 runs')]);
    });

    it('keeps what to do about a certificate', () => {
      const subject = read(systemError('SELF_SIGNED_CERT_IN_CHAIN', { atProxy: true }), { base, proxy });
      expect(subject.fixes?.join()).toContain('{ca-certificate}');
    });

    it('is not said of what happens behind it', () => {
      const subject = read(systemError('ECONNREFUSED', refused), { base, proxy });
      expect(subject.what).toBe('the connection was refused (10.0.0.1:3128, ECONNREFUSED)');
    });
  });

  describe('a cut where a client certificate is shown', () => {
    const client = { cert: 'cert', key: 's3cret' };

    it.each(['ECONNRESET', 'ECONNABORTED', 'EPIPE'])(
      'is put down to the certificate, and soon given up: %s',
      (code) => {
        const subject = read(systemError(code), { base, client });
        expect(subject).toMatchObject({ code: 'network-failed', mayPass: 'yes', patience: 10_000 });
        expect(subject.what).toContain(
          'before an answer began, as servers do that do not accept the client certificate',
        );
        expect(subject.fixes?.[0]).toMatch(/^Check {client-certificate}/);
      },
    );

    it.each<[string, Error, URL]>([
      ['in mid-answer', Object.assign(new Error('aborted'), { code: 'ECONNRESET' }), base],
      ['of an answer that has begun', systemError('ERR_STREAM_PREMATURE_CLOSE'), base],
      ['of plain http, where none is shown', systemError('ECONNRESET'), new URL('http://vault.test')],
    ])('is a cut like any other %s', (_when, error, to) => {
      const subject = read(error, { base: to, client });
      expect(subject.what).toContain('before the whole answer had come');
      expect(subject).not.toHaveProperty('patience');
    });
  });
});
