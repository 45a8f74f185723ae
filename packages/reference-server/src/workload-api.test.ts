// The Workload API as a client of gRPC's own sees it.
import { Client, credentials, Metadata, type ServiceError } from '@grpc/grpc-js';
import { decodeJwt, decodeProtectedHeader, createLocalJWKSet, jwtVerify, type JSONWebKeySet } from 'jose';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { connect as connectHttp2 } from 'node:http2';
import { connect, createServer } from 'node:net';
import { join } from 'node:path';
import type { Fault, ReferenceServer } from './api';
import { startReferenceServer } from './start';
import { framed } from './workload/spoil';
import { fieldsOf, message } from './workload/protobuf';

const at = Date.parse('2026-01-02T03:04:05Z');
// Below /tmp, since a socket's path has room for few bytes.
const folder = mkdtempSync('/tmp/wl-');
const socket = join(folder, 'a.sock');
let subject: ReferenceServer;
let overTcp: ReferenceServer;
const clients: Client[] = [];

beforeAll(async () => {
  subject = await startReferenceServer({ workloadApi: `unix://${socket}`, now: () => at });
  overTcp = await startReferenceServer({ workloadApi: 'tcp://127.0.0.1:0' });
});
afterEach(() => {
  for (const client of clients.splice(0)) client.close();
  subject.clearFaults();
  subject.forget();
  subject.workload({ entries: [{ spiffeId: runner }], jwtIssuer: null, algorithm: 'ES256', key: 'first' });
});
afterAll(async () => {
  await Promise.all([subject.close(), overTcp.close()]);
  rmSync(folder, { recursive: true });
});

const runner = 'spiffe://example.test/ci/runner';
const fetchSvid = 'FetchJWTSVID';
const bytes = (value: Buffer): Buffer => value;
const request = (audience: readonly string[], spiffeId = ''): Buffer =>
  message([...audience.map((each) => [1, each] as const), ...(spiffeId === '' ? [] : [[2, spiffeId] as const])]);

interface Called {
  readonly server?: ReferenceServer;
  readonly method?: string;
  readonly header?: readonly string[];
  readonly deadline?: number;
}

/** One call by gRPC's own client: what the reply holds, or gRPC's error. */
function call(
  body: Buffer,
  { server = subject, method = fetchSvid, header = ['true'], deadline = 5000 }: Called = {},
): Promise<Svid[]> {
  const uri = server.workload().environment['SPIFFE_ENDPOINT_SOCKET'] ?? '';
  const client = new Client(uri.replace('tcp://', ''), credentials.createInsecure(), {
    'grpc.max_receive_message_length': -1,
    'grpc.enable_retries': 0,
  });
  clients.push(client);
  const metadata = new Metadata();
  for (const value of header) metadata.add('workload.spiffe.io', value);
  const options = { deadline: Date.now() + deadline };
  return new Promise((resolve, reject) =>
    client.makeUnaryRequest(`/SpiffeWorkloadAPI/${method}`, bytes, bytes, body, metadata, options, (error, reply) =>
      error ? reject(error) : resolve(svidsOf(reply ?? Buffer.alloc(0))),
    ),
  );
}

interface Svid {
  readonly spiffeId: string;
  readonly token: string;
  readonly hint: string | undefined;
}

const svidsOf = (reply: Buffer): Svid[] =>
  fieldsOf(reply).map(([, svid]) => {
    const texts = new Map(fieldsOf(svid).map(([number, value]) => [number, value.toString()]));
    return { spiffeId: texts.get(1) ?? '', token: texts.get(2) ?? '', hint: texts.get(3) };
  });

const failure = (body: Buffer, called?: Called): Promise<[code: number, details: string]> =>
  call(body, called).then(
    () => [0, ''],
    (error: unknown) => {
      const { code, details } = error as ServiceError;
      return [code, details];
    },
  );

const failing = (fault: Omit<Fault, 'route'>): void =>
  subject.addFault({ route: `POST /SpiffeWorkloadAPI/${fetchSvid}`, ...fault });

describe('FetchJWTSVID', () => {
  it('gives a token as SPIRE makes them, and no issuer unless one is configured', async () => {
    const [svid = { spiffeId: '', token: '', hint: '' }] = await call(request(['infisical']));
    expect([svid.spiffeId, svid.hint]).toEqual([runner, undefined]);
    const { alg, typ, kid } = decodeProtectedHeader(svid.token);
    expect([alg, typ, typeof kid]).toEqual(['ES256', 'JWT', 'string']);
    const iat = at / 1000;
    expect(decodeJwt(svid.token)).toEqual({ aud: ['infisical'], exp: iat + 300, iat, sub: runner });
  });

  it('gives every identity with its hint, each signed for its trust domain, and the one that is asked for', async () => {
    const other = 'spiffe://other.test/b';
    subject.workload({ jwtIssuer: 'spire', entries: [{ spiffeId: runner, hint: 'internal' }, { spiffeId: other }] });
    const all = await call(request(['a', 'b']));
    expect(all.map(({ spiffeId, hint }) => [spiffeId, hint])).toEqual([
      [runner, 'internal'],
      [other, undefined],
    ]);
    expect(new Set(all.map(({ token }) => decodeProtectedHeader(token).kid)).size).toBe(2);
    expect(decodeJwt(all[0]?.token ?? '')).toMatchObject({ aud: ['a', 'b'], iss: subject.workload().issuer });
    expect(await call(request(['a'], other))).toMatchObject([{ spiffeId: other }]);
  });

  it('signs with another key after a rotation, and with another algorithm', async () => {
    const kid = async (): Promise<unknown> => decodeProtectedHeader((await call(request(['a'])))[0]?.token ?? '').kid;
    const first = await kid();
    subject.workload({ key: 'second' });
    expect(await kid()).not.toBe(first);
    subject.workload({ algorithm: 'ES384' });
    expect(decodeProtectedHeader((await call(request(['a'])))[0]?.token ?? '').alg).toBe('ES384');
  });

  it.each([
    ['no header', request(['a']), [], 3, 'security header missing from request'],
    ['a header in another case', request(['a']), ['True'], 3, 'security header missing from request'],
    ['the header twice', request(['a']), ['true', 'true'], 3, 'security header missing from request'],
    ['no audience', request([], runner), ['true'], 3, 'audience must be specified'],
    ['no SPIFFE ID', request(['a'], 'https://x'), ['true'], 3, 'invalid requested SPIFFE ID: scheme is missing'],
    ["somebody else's", request(['a'], 'spiffe://example.test/x'), ['true'], 7, 'no identity issued'],
    ['no message', Buffer.from([0x0a, 9]), ['true'], 13, 'Error deserializing request'],
  ])('refuses a call with %s', async (_name, body, header, code, details) => {
    const refused = await failure(body, { header });
    expect(refused).toEqual([code, expect.stringContaining(details)]);
    expect(subject.requests().at(-1)?.status).toBe(code);
  });

  it('refuses a workload without an entry', async () => {
    subject.workload({ entries: [] });
    expect(await failure(request(['a']))).toEqual([7, 'no identity issued']);
  });

  it('keeps what was asked among the requests', async () => {
    await call(request(['a', 'b'], runner));
    expect(subject.requests()).toEqual([
      expect.objectContaining({
        method: 'POST',
        path: '/SpiffeWorkloadAPI/FetchJWTSVID',
        headers: { 'workload.spiffe.io': 'true' },
        body: JSON.stringify({ audience: ['a', 'b'], spiffeId: runner }),
        status: 0,
      }),
    ]);
  });

  it('answers over TCP too, and knows no other method', async () => {
    expect(overTcp.workload().environment['SPIFFE_ENDPOINT_SOCKET']).toMatch(/^tcp:\/\/127\.0\.0\.1:\d+$/);
    expect(await call(request(['a']), { server: overTcp })).toHaveLength(1);
    expect((await failure(request(['a']), { method: 'ValidateJWTSVID' }))[0]).toBe(12);
  });
});

describe('FetchJWTBundles', () => {
  it("streams the trust domain's keys, which verify its tokens, and stays open", async () => {
    const [svid] = await call(request(['a']));
    const client = new Client(`unix://${socket}`, credentials.createInsecure());
    clients.push(client);
    const metadata = new Metadata();
    metadata.add('workload.spiffe.io', 'true');
    const path = '/SpiffeWorkloadAPI/FetchJWTBundles';
    const stream = client.makeServerStreamRequest(path, bytes, bytes, Buffer.alloc(0), metadata);
    stream.on('error', () => undefined);
    const reply = await new Promise<Buffer>((resolve) => stream.on('data', resolve));
    const [[, entry] = [0, Buffer.alloc(0)]] = fieldsOf(reply);
    const [[, id], [, bundle]] = fieldsOf(entry) as [[number, Buffer], [number, Buffer]];
    expect(id.toString()).toBe('spiffe://example.test');
    const { keys } = JSON.parse(bundle.toString()) as JSONWebKeySet;
    expect(keys).toEqual([expect.objectContaining({ use: 'jwt-svid', kty: 'EC', crv: 'P-256' })]);
    const usable = createLocalJWKSet({ keys: keys.map((key) => ({ ...key, use: 'sig', alg: 'ES256' })) });
    await expect(jwtVerify(svid?.token ?? '', usable, { currentDate: new Date(at) })).resolves.toBeDefined();
    expect(stream.readableEnded).toBe(false);
    stream.cancel();
  });
});

describe('a fault', () => {
  it('denies, so many times', async () => {
    failing({ grpc: { code: 7 }, times: 1 });
    expect(await failure(request(['a']))).toEqual([7, 'no identity issued']);
    expect(await call(request(['a']))).toHaveLength(1);
  });

  it('is unavailable twice, in words of its own', async () => {
    failing({ grpc: { code: 14, message: 'connection to server: é' }, times: 2 });
    for (let time = 0; time < 2; time += 1) {
      expect(await failure(request(['a']))).toEqual([14, 'connection to server: é']);
    }
    expect(await call(request(['a']))).toHaveLength(1);
    expect(subject.requests().map(({ status }) => status)).toEqual([14, 14, 0]);
  });

  it('hangs', async () => {
    failing({ stall: true });
    expect((await failure(request(['a']), { deadline: 200 }))[0]).toBe(4);
  });

  it.each<Omit<Fault, 'route'>>([{ resetAfter: 'request' }, { cutAfter: 0 }, { resetAfter: 20 }, { cutAfter: 20 }])(
    'cuts the connection: %j',
    async (fault) => {
      failing(fault);
      expect(await failure(request(['a']))).toEqual([14, expect.stringContaining('Connection dropped')]);
    },
  );

  it.each([300_000, 5_000_000])('makes a token %i bytes longer', async (padding) => {
    failing({ reply: { padding } });
    expect((await call(request(['a'])))[0]?.token.length).toBeGreaterThan(padding);
  });

  it('gives no SVID at all', async () => {
    failing({ reply: { empty: true } });
    expect(await call(request(['a']))).toEqual([]);
  });

  it('gives a token whose subject is not the id beside it', async () => {
    failing({ reply: { otherSubject: true } });
    const [svid] = await call(request(['a']));
    expect(svid?.spiffeId).toBe(runner);
    expect(decodeJwt(svid?.token ?? '').sub).toBe(`${runner}-other`);
  });

  it('answers as a proxy in between does', async () => {
    failing({ status: 502, body: '<html>' });
    expect(await failure(request(['a']))).toEqual([14, expect.stringContaining('502')]);
  });

  it('sends slowly', async () => {
    failing({ slow: { bytes: 200, everyMilliseconds: 1 } });
    expect(await call(request(['a']))).toHaveLength(1);
  });

  it('compresses though nobody asked', async () => {
    failing({ reply: { compressed: true } });
    const { headers, body } = await raw(request(['a']));
    expect(headers['grpc-encoding']).toBe('gzip');
    expect([body[0], body.subarray(5, 7)]).toEqual([1, Buffer.from([0x1f, 0x8b])]);
  });

  it('has no end', async () => {
    failing({ endless: true });
    const { body } = await raw(request(['a']), 1_000_000);
    expect(body.length).toBeGreaterThan(1_000_000);
  });
});

/** A call without gRPC's library: the reply as it is on the wire, up to so many bytes. */
function raw(body: Buffer, most = Infinity): Promise<{ headers: Record<string, unknown>; body: Buffer }> {
  return new Promise((resolve, reject) => {
    const session = connectHttp2('http://localhost', { createConnection: () => connect({ path: socket }) });
    session.on('error', reject);
    const stream = session.request({
      ':method': 'POST',
      ':path': `/SpiffeWorkloadAPI/${fetchSvid}`,
      'content-type': 'application/grpc',
      te: 'trailers',
      'workload.spiffe.io': 'true',
    });
    let headers: Record<string, unknown> = {};
    let got = Buffer.alloc(0);
    const done = (): void => {
      session.destroy();
      resolve({ headers, body: got });
    };
    stream.on('response', (given) => (headers = given));
    stream.on('data', (chunk: Buffer) => {
      got = Buffer.concat([got, chunk]);
      if (got.length > most) done();
    });
    stream.on('end', done);
    stream.on('error', () => undefined);
    stream.end(framed(body));
  });
}

describe('the socket', () => {
  it('is replaced where nobody listens on it any more, and gone at the end', async () => {
    const path = join(folder, 'stale.sock');
    // What a process that was killed leaves behind.
    const dead = createServer();
    await new Promise<void>((resolve) => dead.listen(path, resolve));
    const left = join(folder, 'left.sock');
    await import('node:fs').then(({ renameSync }) => renameSync(path, left));
    await new Promise((resolve) => dead.close(resolve));
    const server = await startReferenceServer({ workloadApi: `unix://${left}` });
    expect(await call(request(['a']), { server })).toHaveLength(1);
    await server.close();
    expect(existsSync(left)).toBe(false);
  });

  it('is left alone where somebody listens, and where it is none', async () => {
    await expect(startReferenceServer({ workloadApi: `unix://${socket}` })).rejects.toThrow(
      `Another program listens on the Workload API's socket ${socket}.`,
    );
    const file = join(folder, 'file');
    writeFileSync(file, 'mine');
    await expect(startReferenceServer({ workloadApi: `unix://${file}` })).rejects.toThrow('is no socket');
    expect(existsSync(file)).toBe(true);
  });

  it('says why it cannot be listened on', async () => {
    const missing = `unix://${folder}/none/a.sock`;
    const taken = overTcp.workload().environment['SPIFFE_ENDPOINT_SOCKET'] ?? '';
    const [start, why] = ['The Workload API cannot listen on', 'the port must be free'];
    // Which code a missing folder has is up to the system.
    await expect(startReferenceServer({ workloadApi: missing })).rejects.toThrow(/its folder must be there/);
    await expect(startReferenceServer({ workloadApi: taken })).rejects.toThrow(
      `${start} ${taken} (EADDRINUSE): ${why}`,
    );
  });
});
