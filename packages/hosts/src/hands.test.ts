import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startDeadline } from '@infisical-ci/http';
import { hands } from './hands';

let folder: string;
beforeEach(() => void (folder = mkdtempSync(join(tmpdir(), 'hands-'))));
afterEach(() => rmSync(folder, { recursive: true }));

describe('append', () => {
  it('adds at the end, and is taken back', () => {
    const path = join(folder, 'file');
    writeFileSync(path, 'before\n');
    const undo = hands.append(path, 'ä\n');
    expect(readFileSync(path, 'utf8')).toBe('before\nä\n');
    undo();
    expect(readFileSync(path, 'utf8')).toBe('before\n');
  });

  it('that fails says where and why', () => {
    const path = join(folder, 'missing', 'file');
    expect(() => hands.append(path, 'x')).toThrow(expect.objectContaining({ code: 'write-failed' }) as Error);
    expect(() => hands.append(path, 'x')).toThrow(`${path} failed (ENOENT)`);
  });

  const onLinux = process.platform === 'linux' ? it : it.skip;
  onLinux('that fails, and cannot be taken back either, says both', () => {
    const subject = (): unknown => hands.append('/dev/full', 'x');
    expect(subject).toThrow(
      'Writing to /dev/full failed (ENOSPC); what had been written could not be taken back, and may hold secrets.',
    );
    expect(subject).toThrow(expect.objectContaining({ fixes: [expect.stringContaining('disk')] }) as Error);
  });

  it('that cannot be taken back later says so', () => {
    const path = join(folder, 'file');
    const undo = hands.append(path, 'x');
    rmSync(path);
    expect(undo).toThrow(`${path} failed (ENOENT); what had been written could not be taken back`);
  });
});

describe('read', () => {
  it('gives the whole text up to its bound, and refuses more', () => {
    const path = join(folder, 'file');
    writeFileSync(path, 'äbc');
    expect(hands.read(path, 4)).toBe('äbc');
    expect(() => hands.read(path, 3)).toThrow('larger than 3 bytes');
  });
});

describe('run', () => {
  it('gives what the command prints on standard output', async () => {
    await expect(hands.run('echo "a.b.c"; echo other >&2', startDeadline(10))).resolves.toBe('a.b.c\n');
  });

  it('that fails tells the exit code and nothing that was printed', async () => {
    const failure = await hands
      .run('echo a.b.c; echo a.b.c >&2; exit 3', startDeadline(10))
      .catch((error: unknown) => error);
    expect(failure).toMatchObject({
      code: 'token-unavailable',
      message: expect.stringContaining('exit code 3') as string,
    });
    expect(String(failure)).not.toContain('a.b.c');
  });

  it('ends with its deadline', async () => {
    await expect(hands.run('sleep 60', startDeadline(0.05))).rejects.toThrow('did not end within 0.05 s');
  });

  it('waits for nothing that the command left running, once it is to end', async () => {
    const deadline = startDeadline(60);
    const running = hands.run('sleep 60; true', deadline).catch((error: unknown) => error);
    await new Promise((resolve) => setTimeout(resolve, 100));
    deadline.end(new Error('enough'));
    await expect(running).resolves.toMatchObject({ code: 'token-unavailable' });
  });

  it('has no standard input to wait for', async () => {
    await expect(hands.run('cat', startDeadline(10))).resolves.toBe('');
  });
});
