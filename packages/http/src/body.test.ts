import type { IncomingHttpHeaders } from 'node:http';
import { Readable } from 'node:stream';
import { readBody } from './body';

const message = (chunks: readonly string[], headers: IncomingHttpHeaders = {}) =>
  Object.assign(Readable.from(chunks.map((chunk) => Buffer.from(chunk))), { headers });

describe('readBody', () => {
  const chunks = ['{"a":', '"wörd', ' and ', 'more"}'];
  const whole = chunks.join('');

  it.each([
    ['as long as the server says', String(Buffer.byteLength(whole))],
    ['longer', '3'],
    ['shorter', '4000'],
    ['of a length that it does not say', undefined],
  ])('reads a body that is %s', async (_, length) => {
    const headers = length === undefined ? {} : { 'content-length': length };
    expect((await readBody(message(chunks, headers), 100)).toString()).toBe(whole);
  });

  it('reads a body without bytes', async () => {
    expect(await readBody(message([]), 100)).toHaveLength(0);
  });

  it.each([undefined, '6', '99'])('takes no more than it may, where the server says %s', async (length) => {
    const headers = length === undefined ? {} : { 'content-length': length };
    await expect(readBody(message(['123456'], headers), 6)).resolves.toHaveLength(6);
    await expect(readBody(message(['1234', '567', '8'], headers), 6)).rejects.toThrow('larger than 6 bytes');
  });

  it('holds no more than it may, however much the server promises', async () => {
    // More than Node.js takes out of a piece that it keeps for small ones, 64 KiB at most.
    const body = await readBody(message(['1'], { 'content-length': '9007199254740991' }), 100_000);
    expect(body.buffer.byteLength).toBe(100_000);
  });

  it('fails with what cut it off', async () => {
    const cut = message(['1', '2']);
    cut.once('data', () => cut.destroy(new Error('ECONNRESET')));
    await expect(readBody(cut, 100)).rejects.toThrow('ECONNRESET');
  });
});
