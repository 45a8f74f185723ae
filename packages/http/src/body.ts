import type { IncomingMessage } from 'node:http';
import { finished } from 'node:stream';
import { Failure } from './failure';

/**
 * Reads a whole body, or fails: a connection that is cut in mid-body is an error and never a promise left alone,
 * since Node would then run out of work and exit with 0.
 *
 * @throws Failure answer-malformed (more than `maxBytes`), or Node's error (ECONNRESET, ERR_STREAM_PREMATURE_CLOSE)
 */
export function readBody(message: IncomingMessage, maxBytes: number): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let bytes = 0;
    message.on('data', (chunk: Buffer) => {
      bytes += chunk.length;
      if (bytes <= maxBytes) chunks.push(chunk);
      else message.destroy(new Failure('answer-malformed', `the answer is larger than ${maxBytes} bytes`));
    });
    finished(message, (error) => {
      if (error) reject(error);
      else resolve(Buffer.concat(chunks, bytes));
    });
  });
}
