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

  it.each([
    ...['ENOTFOUND', 'ECONNREFUSED', 'EPIPE', 'ETIMEDOUT'].flatMap((code) => [`X${code}`, `${code}X`]),
    ...['XEAI_AGAIN', 'XEPROTO', 'XHPE_X', 'XERR_INVALID_X', 'XERR_UNESCAPED', 'ALERT', 'CRXL'],
  ])('%s is none that is known by its code', (code) =>
    expect(setbackOf(systemError(code))).toMatchObject({ code: 'network-failed', fixes: [] }),
  );

  it.each([
    [
      'ENOTFOUND',
      'DNS does not know the host name (ENOTFOUND)',
      'Check the spelling of the host ({domain} for Infisical), and that this runner may look it up.',
    ],
    ['EAI_AGAIN', 'DNS did not answer (EAI_AGAIN)', 'Check that this runner has a working DNS.'],
    [
      'ECONNREFUSED',
      'the connection was refused (ECONNREFUSED)',
      'Check host and port ({domain} for Infisical), and that a service listens there.',
    ],
    [
      'EPIPE',
      'the connection was cut before the whole answer had come (EPIPE)',
      'If the server asks for a client certificate (mTLS), check {client-certificate}: some cut the connection where they do not accept it.',
    ],
    [
      'ENETDOWN',
      'the host cannot be reached (ENETDOWN)',
      'Check firewall and routes between this runner and the host, and whether a proxy is needed (HTTPS_PROXY).',
    ],
    ['ESOMETHING', 'the connection failed (ESOMETHING)'],
    [
      'CERT_HAS_EXPIRED',
      "the server's certificate does not hold at this time (CERT_HAS_EXPIRED)",
      "Renew the server's certificate, and check this runner's clock.",
    ],
    [
      'EPROTO',
      'no TLS connection could be agreed on (EPROTO)',
      'Check that the port speaks https, and that no proxy or firewall takes TLS apart. If the server asks for a client certificate (mTLS), set {client-certificate} and {client-key}.',
    ],
    [
      'ERR_TLS_CERT_ALTNAME_INVALID',
      "the server's certificate is for another host name (ERR_TLS_CERT_ALTNAME_INVALID)",
      'Use a host name that the certificate holds ({domain} for Infisical).',
    ],
    [
      'INVALID_CA',
      "the server's certificate comes from an authority that this job does not trust (INVALID_CA)",
      "Set {ca-certificate} to that authority's certificate. It holds for {domain} alone: for another host, set NODE_EXTRA_CA_CERTS to a file that has it, in the environment of the job.",
    ],
    [
      'ERR_SSL_ALERT_ACCESS_DENIED',
      'the server wants a client certificate (mTLS), and got none that it accepts (ERR_SSL_ALERT_ACCESS_DENIED)',
      'Set {client-certificate} and {client-key} to a certificate for clients, of an authority that the server at {domain} trusts, which has not expired. For another host there is no such setting.',
    ],
    ['HPE_INVALID', 'what came back is not HTTP (HPE_INVALID)', 'Check host and port ({domain} for Infisical).'],
    [
      'ERR_INVALID_X',
      'a header or the address holds a character that HTTP does not allow (ERR_INVALID_X)',
      'Check {extra-headers} and {access-token} for line breaks and other odd characters.',
    ],
  ])('says of %s what is wrong and what to change', (code, ...expected) => {
    const { what, fixes = [] } = setbackOf(systemError(code));
    expect([what, ...fixes]).toEqual(expected);
  });

  it('names the host that is not known, and the address that refused', () => {
    expect(setbackOf(systemError('ENOTFOUND', { hostname: 'vault.tset' })).what).toBe(
      'DNS does not know the host name (vault.tset, ENOTFOUND)',
    );
    expect(setbackOf(systemError('ECONNREFUSED', { address: '10.0.0.1', port: 8443 })).what).toBe(
      'the connection was refused (10.0.0.1:8443, ECONNREFUSED)',
    );
    expect(setbackOf(systemError('ECONNREFUSED', { address: '/run/api.sock' })).what).toBe(
      'the connection was refused (/run/api.sock, ECONNREFUSED)',
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
    ['ERR_SSL_SSLV3_ALERT_BAD_CERTIFICATE', 'Set {client-certificate} and {client-key}'],
    ['XCERT_HAS_EXPIRED', '{ca-certificate}'],
    ['CERT_HAS_EXPIREDX', '{ca-certificate}'],
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

  it('looks for an alert only where OpenSSL tells of one', () => {
    const error = Object.assign(new Error('tlsv1 alert unknown ca'), { code: 'ECONNRESET' });
    expect(setbackOf(error).code).toBe('network-failed');
  });

  it.each([[undefined], [null], ['s3cret'], [{}], [{ code: 5 }]])(
    'takes %j, which is no error of the system, for a mistake',
    (thrown) => expect(setbackOf(thrown)).toMatchObject({ code: 'internal', cause: thrown }),
  );

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
