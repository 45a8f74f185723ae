import { posix, win32 } from 'node:path';
import { Failure } from '@infisical-ci/http';
import { placeBeside, placeFile } from './place';

const linux = { folder: '/home/runner/work/app/app', file: '.env' };
const windows = { folder: 'D:\\a\\app\\app', file: '.env' };
const onLinux = (given: string | undefined, outside = false): string => placeFile(given, linux, outside, posix).path;
const onWindows = (given: string | undefined, outside = false): string =>
  placeFile(given, windows, outside, win32).path;

function refusal(act: () => unknown): Failure {
  try {
    act();
  } catch (error) {
    if (error instanceof Failure) return error;
  }
  throw new Error('it was not refused');
}

describe('a file goes below the folder of the host', () => {
  it.each([
    [undefined, '/home/runner/work/app/app/.env'],
    ['.env', '/home/runner/work/app/app/.env'],
    ['/.env', '/home/runner/work/app/app/.env'],
    ['//.env', '/home/runner/work/app/app/.env'],
    ['./a//b/../.env', '/home/runner/work/app/app/a/.env'],
    ['/etc/passwd', '/home/runner/work/app/app/etc/passwd'],
    ['/home/runner/work/app/app/sub/.env', '/home/runner/work/app/app/sub/.env'],
    ['/home/runner/work/app/app2/.env', '/home/runner/work/app/app/home/runner/work/app/app2/.env'],
    ['..env', '/home/runner/work/app/app/..env'],
    ['a b/é.env', '/home/runner/work/app/app/a b/é.env'],
    // What Windows would take for a drive, a share or a way up is a name here.
    ['C:\\x', '/home/runner/work/app/app/C:\\x'],
    ['..\\.env', '/home/runner/work/app/app/..\\.env'],
    ['\\\\server\\share\\x', '/home/runner/work/app/app/\\\\server\\share\\x'],
  ])('%j on Linux: %s', (given, path) => expect(onLinux(given)).toBe(path));

  it.each([
    [undefined, 'D:\\a\\app\\app\\.env'],
    ['/.env', 'D:\\a\\app\\app\\.env'],
    ['\\sub\\.env', 'D:\\a\\app\\app\\sub\\.env'],
    ['sub/.env', 'D:\\a\\app\\app\\sub\\.env'],
    ['D:\\a\\app\\app\\.env', 'D:\\a\\app\\app\\.env'],
    ['d:/A/app/app/.env', 'd:\\A\\app\\app\\.env'],
  ])('%j on Windows: %s', (given, path) => expect(onWindows(given)).toBe(path));
});

describe('a path that leads out of the folder is refused, unless that is allowed', () => {
  it.each(['../.env', 'a/../../.env', '/../.env', '..'])('%s', (given) => {
    const failure = refusal(() => onLinux(given));
    expect(failure.code).toBe('file-refused');
    expect(failure.message).toContain(JSON.stringify(given));
    expect(failure.message).toContain('/home/runner/work/app/app');
    expect(failure.fixes.join()).toContain('{allow-outside}: true');
  });

  it.each([
    '..\\.env',
    'sub/..\\../.env',
    'C:\\Windows\\x',
    'C:x',
    'D:..\\x',
    '\\\\server\\share\\x',
    '//server/share/x',
    '\\\\?\\C:\\x',
    '\\\\.\\pipe\\x',
    'D:\\a\\app\\.env',
  ])('%s on Windows', (given) => expect(refusal(() => onWindows(given)).code).toBe('file-refused'));

  it('then an absolute path is taken as it is, and a relative one may go up', () => {
    expect(onLinux('/etc/app/.env', true)).toBe('/etc/app/.env');
    expect(onLinux('../.env', true)).toBe('/home/runner/work/app/.env');
    expect(onLinux('.env', true)).toBe('/home/runner/work/app/app/.env');
    expect(onWindows('C:\\secrets\\.env', true)).toBe('C:\\secrets\\.env');
  });
});

describe('a path that names no file is refused', () => {
  it.each(['/', '.', 'sub/', 'a/..', '/home/runner/work/app/app', '/home/runner/work/app/app/'])('%s', (given) =>
    expect(refusal(() => onLinux(given)).message).toContain('names a folder'),
  );
  it.each(['sub\\', 'sub/', '\\'])('%s on Windows', (given) =>
    expect(refusal(() => onWindows(given)).message).toContain('names a folder'),
  );
  it.each(['a\nb', 'a\0b', '\u001b[0m'])('%j', (given) => {
    const { message } = refusal(() => onLinux(given));
    expect(message).toContain('control character');
    expect(message).not.toContain(given);
  });
});

it('a file has another beside it, of a name that cannot be known before', () => {
  const [one, other] = [placeBeside({ path: '/a/b/.env' }), placeBeside({ path: '/a/b/.env' })];
  expect(one.path).toBe('/a/b/.env');
  expect(one.beside).toMatch(/^[\\/]a[\\/]b[\\/]\.infisical-[0-9a-f-]{36}$/);
  expect(one.beside).not.toBe(other.beside);
});
