// What stands between a job and its Infisical, row by row, and what becomes of the job.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { temporaryFolder } from '../support/folders';
import type { Between } from './between';
import { hostName, subPath, user } from './names';
import type { Asked, Via } from './products';

export interface Case {
  readonly asked: (between: Between) => Asked;
  /** Absent: the secret is delivered. */
  readonly refused?: {
    /** One of these: some refuse by a page, and some by a cut. */
    readonly codes: readonly string[];
    /** What must be said, whatever the product. */
    readonly says: (between: Between) => readonly (string | RegExp)[];
  };
}

/** As all products take it: the path of a file. */
function inFile(text: string): string {
  const path = join(temporaryFolder(), 'given.pem');
  writeFileSync(path, text);
  return path;
}

/** An Infisical whose certificate comes from an authority of the company's own. */
const trusted = ({ papers }: Between, domain: string): Asked['settings'] => ({
  domain,
  'ca-certificate': inFile(papers.server.ca),
  'retry-deadline': '15',
});

const named = (between: Between, door: 'tls' | 'mtls' = 'tls'): Asked['settings'] =>
  trusted(between, `https://${hostName}:${between.doorways[door]}`);

const showing = ({ papers }: Between, who: 'client' | 'stranger'): Asked['settings'] => ({
  'client-certificate': inFile(papers[who].cert),
  'client-key': inFile(papers[who].key),
});

const through = ({ proxy }: Between): Via => ({ url: `http://${proxy}`, ...user });

/** Somebody that nobody listens at: port 9 is for what is thrown away (RFC 863). */
const nowhere = '127.0.0.1:9';

const untrusted = [/client.?certificate and (--)?client.?key/i];

export const cases: Readonly<Record<string, Case>> = {
  'a proxy with credentials, a name that it alone resolves, a private CA': {
    asked: (between) => ({ settings: named(between), via: through(between) }),
  },
  'a proxy that wants other credentials': {
    asked: (between) => ({ settings: named(between), via: { ...through(between), password: 'another' } }),
    refused: {
      codes: ['proxy-refused'],
      says: ({ proxy }) => [`the proxy ${proxy} answered 407`, 'http://USER:PASSWORD@HOST:PORT', '--proxypassword'],
    },
  },
  'a proxy that does not let it through': {
    asked: (between) => ({ settings: trusted(between, 'https://elsewhere.internal'), via: through(between) }),
    refused: {
      codes: ['proxy-refused'],
      says: ({ proxy }) => [
        `the proxy ${proxy} answered 403 to a connection to elsewhere.internal:443`,
        'name the host in NO_PROXY',
      ],
    },
  },
  'a proxy that is down': {
    asked: (between) => ({
      settings: { ...named(between), 'retry-deadline': '1' },
      via: { ...through(between), url: `http://${nowhere}` },
    }),
    refused: {
      codes: ['network-failed'],
      says: () => [
        `on the way to the proxy, the connection was refused (${nowhere}, ECONNREFUSED)`,
        `Check that the proxy ${nowhere} runs`,
      ],
    },
  },
  'a host that is reached without the proxy (NO_PROXY)': {
    // This machine, by an address that is not known as loopback, which no proxy is asked for anyway.
    asked: (between) => ({
      settings: trusted(between, `https://0.0.0.0:${between.doorways.tls}`),
      via: { url: `http://${nowhere}`, exempt: '0.0.0.0' },
    }),
  },
  'loopback, for which no proxy is asked': {
    asked: (between) => ({
      settings: trusted(between, `https://127.0.0.1:${between.doorways.tls}`),
      via: { url: `http://${nowhere}` },
    }),
  },
  'a SOCKS proxy': {
    asked: (between) => ({ settings: named(between), via: { url: 'socks5://127.0.0.1:1080' } }),
    refused: {
      codes: ['settings-invalid'],
      says: () => [
        'is of the kind socks5, and only http and https proxies are known here',
        /Set (the environment variable HTTPS_PROXY|the agent's setting Agent\.ProxyUrl) to http:\/\/HOST:PORT/,
      ],
    },
  },
  'a private CA': {
    asked: (between) => ({ settings: trusted(between, `https://127.0.0.1:${between.doorways.tls}`) }),
  },
  'a private CA that is not given': {
    asked: ({ doorways: { tls } }) => ({ settings: { domain: `https://127.0.0.1:${tls}` } }),
    refused: {
      codes: ['certificate-untrusted'],
      says: () => [/Set (--)?ca.?certificate to that authority's certificate/i],
    },
  },
  'a private CA that the runner trusts for every host': {
    asked: ({ doorways: { tls }, papers }) => ({
      settings: { domain: `https://127.0.0.1:${tls}` },
      authorities: inFile(papers.server.ca),
    }),
  },
  'a file of authorities that is missing': {
    asked: ({ doorways: { tls } }) => ({
      settings: { domain: `https://127.0.0.1:${tls}` },
      authorities: join(temporaryFolder(), 'missing.pem'),
    }),
    // Node itself warns of it at each start, and is started several times where a script brings the command along.
    refused: { codes: ['certificate-untrusted'], says: () => [/^(?!(?:[^]*Ignoring extra certs){2})/] },
  },
  'a client certificate (mTLS)': {
    asked: (between) => ({
      settings: {
        ...trusted(between, `https://127.0.0.1:${between.doorways.mtls}`),
        ...showing(between, 'client'),
      },
    }),
  },
  'a client certificate, through the proxy': {
    asked: (between) => ({
      settings: { ...named(between, 'mtls'), ...showing(between, 'client') },
      via: through(between),
    }),
  },
  'a client certificate that is not given, through the proxy': {
    asked: (between) => ({ settings: named(between, 'mtls'), via: through(between) }),
    refused: { codes: ['certificate-untrusted'], says: () => untrusted },
  },
  'a client certificate of an authority that is not trusted': {
    asked: (between) => ({
      settings: {
        ...trusted(between, `https://127.0.0.1:${between.doorways.mtls}`),
        ...showing(between, 'stranger'),
        'retry-deadline': '2',
      },
    }),
    refused: {
      codes: ['certificate-untrusted', 'network-failed'],
      says: () => [
        /client certificate/,
        /(Set|Check) (--)?client.?certificate.*of an authority that the server at (--)?domain trusts/i,
      ],
    },
  },
  IPv6: {
    asked: (between) => ({ settings: trusted(between, `https://[::1]:${between.doorways.six}`) }),
  },
  'a sub-path': {
    asked: ({ doorways: { plain } }) => ({ settings: { domain: `http://127.0.0.1:${plain}${subPath}` } }),
  },
  'a sub-path that is not given': {
    asked: ({ doorways: { plain } }) => ({ settings: { domain: `http://127.0.0.1:${plain}` } }),
    refused: {
      codes: ['answer-malformed'],
      says: ({ doorways: { plain } }) => [
        `POST http://127.0.0.1:${plain}/api/v1/auth/oidc-auth/login`,
        'the server answered 404 with HTML',
      ],
    },
  },
};
