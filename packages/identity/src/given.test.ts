import { fakeAsk } from './fake';
import { command, env, file } from './given';

describe('a token in an environment variable', () => {
  it('is handed on without the white space around it', async () => {
    expect(await env.token(fakeAsk({ env: { ID_TOKEN: ' a.b.c\n' }, from: { env: 'ID_TOKEN' } }))).toBe('a.b.c');
  });

  it.each([
    [{}, 'is not set'],
    [{ ID_TOKEN: ' ' }, 'is empty'],
  ])('%j: says so', (variables, sentence) => {
    const subject = () => env.token(fakeAsk({ env: variables, from: { env: 'ID_TOKEN' } }));
    expect(subject).toThrow(sentence);
    expect(subject).toThrow(expect.objectContaining({ code: 'token-unavailable' }) as Error);
  });

  it('needs the name of the variable', () => {
    expect(() => env.token(fakeAsk())).toThrow(expect.objectContaining({ code: 'settings-invalid' }) as Error);
  });
});

describe('a token in a file', () => {
  it('is handed on without the white space around it', async () => {
    const asked: [string, number][] = [];
    const read = (path: string, most: number) => (asked.push([path, most]), 'a.b.c\n');
    expect(await file.token(fakeAsk({ from: { file: '/t' }, read }))).toBe('a.b.c');
    expect(asked).toEqual([['/t', 64 * 1024]]);
  });

  it.each([
    ['ENOENT', 'it is not there'],
    ['EACCES', 'permission denied'],
    ['EISDIR', 'it is a folder'],
    ['EIO', 'EIO'],
  ])('that cannot be read: %s', (code, reason) => {
    const read = () => {
      throw Object.assign(new Error('the system, quoting a.b.c'), { code });
    };
    const subject = () => file.token(fakeAsk({ from: { file: '/t' }, read }));
    expect(subject).toThrow(expect.objectContaining({ code: 'token-unavailable' }) as Error);
    expect(subject).toThrow(reason);
    expect(subject).not.toThrow('a.b.c');
  });

  it('that is empty is said to be', () => {
    expect(() => file.token(fakeAsk({ from: { file: '/t' }, read: () => '\n' }))).toThrow('is empty');
  });
});

describe('a token that a command prints', () => {
  it('is handed on without the white space around it', async () => {
    await expect(
      command.token(fakeAsk({ from: { command: 'mint' }, run: (line) => Promise.resolve(`${line}.b.c\n`) })),
    ).resolves.toBe('mint.b.c');
  });

  it.each([
    ['', 'nothing'],
    ['x'.repeat(70_000), 'more than a token can be'],
  ])('is none where it prints %.9j', async (printed, sentence) => {
    const run = () => Promise.resolve(printed);
    await expect(command.token(fakeAsk({ from: { command: 'mint' }, run }))).rejects.toThrow(sentence);
  });
});
