// What faults make of an answer, as it comes over a socket.
import { once } from 'node:events';
import { request, type IncomingMessage } from 'node:http';
import { gunzipSync } from 'node:zlib';
import type { Fault, ReferenceServer } from './api';
import { askAt, type Got, type Sent } from './fake-client';
import { startReferenceServer } from './start';

let subject: ReferenceServer;

beforeAll(async () => (subject = await startReferenceServer({ adminToken: 'admin' })));
afterAll(() => subject.close());
afterEach(() => {
  subject.clearFaults();
  subject.forget();
});

const ask = (path: string, sent?: Sent): Promise<Got> => askAt(subject.url + path, sent);
const admin = { authorization: 'Bearer admin' };
const status = '/api/status';
const failing = (fault: Omit<Fault, 'route'>): void => subject.addFault({ route: `GET ${status}`, ...fault });

describe('a fault', () => {
  it('answers instead, for as many requests as it says', async () => {
    failing({ status: 503, body: { message: 'later' }, headers: { 'retry-after': '7' }, times: 1 });
    const { status: code, headers, body } = await ask(status);
    expect([code, headers['retry-after'], body]).toEqual([503, '7', '{"message":"later"}']);
    expect((await ask(status)).status).toBe(200);
  });

  it('sends a text as it is', async () => {
    failing({ status: 200, body: '<html>', headers: { 'content-type': 'text/html' } });
    const { headers, body } = await ask(status);
    expect([headers['content-type'], body]).toEqual(['text/html', '<html>']);
  });

  it('lets requests through first', async () => {
    failing({ status: 500, after: 1 });
    expect([(await ask(status)).status, (await ask(status)).status]).toEqual([200, 500]);
  });

  it('resets the connection before an answer, and in its body', async () => {
    failing({ resetAfter: 'request', times: 1 });
    await expect(ask(status)).rejects.toMatchObject({ code: 'ECONNRESET' });
    failing({ resetAfter: 3 });
    await expect(ask(status)).rejects.toMatchObject({ code: 'ECONNRESET' });
  });

  it('cuts a body short of its length', async () => {
    failing({ cutAfter: 3 });
    await expect(ask(status)).rejects.toThrow('aborted');
  });

  it('stalls: nothing comes, and the connection stays', async () => {
    failing({ stall: true });
    const sent = request(subject.url + status);
    const events: string[] = [];
    for (const event of ['response', 'error', 'close']) sent.on(event, () => events.push(event));
    sent.end();
    // The next request is answered, so that the stalled one has had its turn.
    await once(sent, 'finish');
    while (subject.requests().length === 0) await ask('/api/nope');
    expect(events).toEqual([]);
    sent.on('error', () => undefined);
    sent.destroy();
  });

  it('sends slowly, by the piece', async () => {
    failing({ body: 'abcdef', slow: { bytes: 2, everyMilliseconds: 1 } });
    expect((await ask(status)).body).toBe('abcdef');
  });

  it('delays', async () => {
    failing({ delay: 30 });
    const begun = performance.now();
    await ask(status);
    expect(performance.now() - begun).toBeGreaterThan(25);
  });

  it('sends without end', async () => {
    failing({ endless: true });
    const size = await new Promise<number>((resolve, reject) => {
      const sent = request(subject.url + status, (response) => {
        let seen = 0;
        response.on('data', (chunk: Buffer) => {
          seen += chunk.length;
          if (seen < 1_000_000) return;
          sent.destroy();
          resolve(seen);
        });
      });
      sent.on('error', reject).end();
    });
    expect(size).toBeGreaterThan(999_999);
  });

  it('sends a body that is small on the way, and large once it is unpacked', async () => {
    failing({ packed: 3 });
    const { packed, encoding } = await new Promise<{ packed: Buffer; encoding: string | undefined }>(
      (resolve, reject) => {
        const sent = request(subject.url + status, (response) => {
          const chunks: Buffer[] = [];
          response.on('data', (chunk: Buffer) => chunks.push(chunk));
          response.on('end', () =>
            resolve({ packed: Buffer.concat(chunks), encoding: response.headers['content-encoding'] }),
          );
        });
        sent.on('error', reject).end();
      },
    );
    expect([encoding, packed.length < 10_000, gunzipSync(packed).length]).toEqual(['gzip', true, 3 * 1024 * 1024]);
  });

  it('can be added, listed and taken back over the API, which no fault spoils', async () => {
    const headers = { ...admin, 'content-type': 'application/json' };
    const fault = { route: '* /**', status: 500 };
    const added = await ask('/__reference/faults', { method: 'POST', headers, body: JSON.stringify(fault) });
    expect(added.status).toBe(200);
    expect((await ask(status)).status).toBe(500);
    expect(JSON.parse((await ask('/__reference/faults', { headers: admin })).body)).toEqual({ faults: [fault] });
    await ask('/__reference/faults', { method: 'DELETE', headers: admin });
    expect((await ask(status)).status).toBe(200);
  });

  it('that is misspelled is refused', async () => {
    const headers = { ...admin, 'content-type': 'application/json' };
    for (const fault of [{ route: 'GET' }, { route: 'GET /x', statuss: 500 }, {}]) {
      const answered = await ask('/__reference/faults', { method: 'POST', headers, body: JSON.stringify(fault) });
      expect(answered.status).toBe(422);
    }
  });
});

it('ends the connection alone where a fault asks for what no answer can be', async () => {
  subject.addFault({ route: 'GET /api/status', headers: { 'a b': 'x' }, times: 1 });
  const asked = request(`${subject.url}/api/status`, { agent: false }).end();
  const [error] = (await once(asked, 'error')) as [NodeJS.ErrnoException];
  expect(error.code).toBe('ECONNRESET');
  const [answered] = (await once(request(`${subject.url}/api/status`).end(), 'response')) as [IncomingMessage];
  expect(answered.resume().statusCode).toBe(200);
});
