import type { IncomingMessage } from 'node:http';
import { finished, type Readable } from 'node:stream';
import { Failure } from './failure';

/**
 * Reads a whole body, or fails: a connection that is cut in mid-body is an error and never a promise left alone,
 * since Node would then run out of work and exit with 0.
 *
 * It is in one piece from the start, as long as the server says: chunks that are kept until the end would outlive the next
 * garbage collection, and thousands of secrets would take their size once more.
 *
 * @throws Failure answer-malformed (more than `maxBytes`), or Node's error (ECONNRESET, ERR_STREAM_PREMATURE_CLOSE)
 */
export function readBody(message: Pick<IncomingMessage, 'headers'> & Readable, maxBytes: number): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    let body: Buffer = Buffer.allocUnsafe(Math.min(Number(message.headers['content-length'] ?? 0), maxBytes));
    let bytes = 0;
    message.on('data', (chunk: Buffer) => {
      const end = bytes + chunk.length;
      if (end > maxBytes) {
        message.destroy(new Failure('answer-malformed', `the answer is larger than ${maxBytes} bytes`));
        return;
      }
      if (end > body.length) body = grown(body, 2 * end);
      chunk.copy(body, bytes);
      bytes = end;
    });
    finished(message, (error) => {
      if (error) reject(error);
      else resolve(body.subarray(0, bytes));
    });
  });
}

function grown(body: Buffer, length: number): Buffer {
  const larger = Buffer.allocUnsafe(length);
  body.copy(larger);
  return larger;
}
