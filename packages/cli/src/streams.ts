import type { Readable, Writable } from 'node:stream';

/** What goes through a stream, with what is to be hidden taken out. */
export interface Redaction {
  /** What may be shown by now. */
  push(chunk: Buffer): Buffer;
  /** The rest. */
  end(): Buffer;
}

/** A stream that is being passed on. */
export interface Passing {
  /** Settles once all was written, or there is nobody left to write to. Never rejects. */
  readonly done: Promise<void>;
  /** Whether the reader lets us wait. */
  blocked(): boolean;
  /** Shows what was held back, and reads no more. */
  stop(): void;
}

/**
 * Passes one stream on to another, redacted: as fast as that takes it, in the order in which it came. Where the reader
 * has gone (EPIPE), so has the source: whoever writes to it gets the signal that it would have got without us.
 */
export function passOn(source: Readable, sink: Writable, redaction: Redaction): Passing {
  let finish = (): void => undefined;
  const done = new Promise<void>((resolve) => void (finish = resolve));
  let over = false;
  let blocked = false;
  const gone = (): void => {
    over = true;
    source.destroy();
    finish();
  };
  const flush = (): void => {
    if (over) return;
    over = true;
    const rest = redaction.end();
    if (rest.length === 0) finish();
    else sink.write(rest, () => finish());
  };
  sink.once('error', gone);
  source.on('data', (chunk: Buffer) => {
    const shown = redaction.push(chunk);
    if (over || shown.length === 0 || sink.write(shown)) return;
    blocked = true;
    source.pause();
    sink.once('drain', () => {
      blocked = false;
      source.resume();
    });
  });
  source.once('end', flush);
  source.once('error', flush);
  // Destroyed before its end.
  source.once('close', flush);
  return {
    done,
    blocked: () => blocked,
    stop() {
      source.destroy();
      flush();
    },
  };
}
