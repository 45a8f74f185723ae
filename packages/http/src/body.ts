import type { IncomingMessage } from 'node:http';
import { Failure } from './failure';

/**
 * Reads a whole body, or fails: a connection that is cut in mid-body is an error and never a promise left alone,
 * since Node would then run out of work and exit with 0.
 *
 * @throws Failure answer-malformed (more than `maxBytes`), or Node's error with code ECONNRESET
 */
export function readBody(message: IncomingMessage, maxBytes: number): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let bytes = 0;
    const fail = (error: Error): void => {
      reject(error);
      message.destroy();
    };
    message.on('data', (chunk: Buffer) => {
      bytes += chunk.length;
      if (bytes > maxBytes) fail(new Failure('answer-malformed', `the answer is larger than ${maxBytes} bytes`));
      else chunks.push(chunk);
    });
    message.once('error', fail);
    // Also where a body ends: rejecting what is resolved does nothing.
    message.once('close', () => fail(cut()));
    message.once('end', () => {
      if (message.complete) resolve(Buffer.concat(chunks, bytes));
      else fail(cut());
    });
  });
}

const cut = (): Error => Object.assign(new Error('cut in mid-body'), { code: 'ECONNRESET' });
