import { PassThrough, Writable } from 'node:stream';
import { passOn, type Redaction } from './streams';

/** Shows all but the last byte of what it has, in upper case. */
function shouting(): Redaction {
  let held = Buffer.alloc(0);
  return {
    push(chunk) {
      const all = Buffer.concat([held, chunk]);
      held = all.subarray(-1);
      return Buffer.from(all.subarray(0, -1).toString().toUpperCase());
    },
    end: () => held,
  };
}

/** A reader that takes each write when it is told to. */
function slowReader() {
  const taken: string[] = [];
  const waiting: (() => void)[] = [];
  const sink = new Writable({
    highWaterMark: 1,
    write(chunk, _encoding, then) {
      taken.push(String(chunk));
      waiting.push(then);
    },
  });
  return { sink, taken, take: () => waiting.shift()?.() };
}

const turns = async (): Promise<void> => {
  for (let turn = 0; turn < 5; turn++) await new Promise(setImmediate);
};

describe('passOn', () => {
  it('passes on what may be shown, and the rest at the end', async () => {
    const [source, sink] = [new PassThrough(), new PassThrough()];
    const { done } = passOn(source, sink, shouting());
    source.write('ab');
    await turns();
    expect(String(sink.read())).toBe('A');
    source.end('c');
    await done;
    expect(String(sink.read())).toBe('Bc');
  });

  it('reads no faster than it is read', async () => {
    const source = new PassThrough();
    const { sink, taken, take } = slowReader();
    const { blocked, done } = passOn(source, sink, { push: (chunk) => chunk, end: () => Buffer.alloc(0) });
    source.write('a');
    await turns();
    source.write('b');
    await turns();
    expect({ taken, blocked: blocked(), left: source.readableLength }).toEqual({
      taken: ['a'],
      blocked: true,
      left: 1,
    });
    take();
    await turns();
    expect(taken).toEqual(['a', 'b']);
    take();
    source.end();
    await done;
    expect(blocked()).toBe(false);
  });

  it('lets the source go where the reader has gone', async () => {
    const [source, sink] = [new PassThrough(), new PassThrough()];
    const { done } = passOn(source, sink, shouting());
    sink.destroy(Object.assign(new Error('write EPIPE'), { code: 'EPIPE' }));
    await done;
    expect(source.destroyed).toBe(true);
  });

  it('that is stopped shows what it held back', async () => {
    const [source, sink] = [new PassThrough(), new PassThrough()];
    const { done, stop } = passOn(source, sink, shouting());
    source.write('ab');
    await turns();
    stop();
    await done;
    expect(String(sink.read())).toBe('Ab');
  });
});
