import { redUntilGreen } from './outcome';

function setUp(work: () => Promise<boolean>) {
  const codes: number[] = [];
  const said: string[] = [];
  let idle = (): void => undefined;
  redUntilGreen(work, (level, text) => void said.push(`${level}: ${text}`), {
    exitWith: (code) => void codes.push(code),
    whenIdle: (then) => void (idle = then),
  });
  return { codes, said, idle: () => idle() };
}

describe('redUntilGreen', () => {
  it('is red before the work has ended, and green once it succeeded', async () => {
    let succeed: (value: boolean) => void = () => undefined;
    const { codes } = setUp(() => new Promise((resolve) => void (succeed = resolve)));
    expect(codes).toEqual([1]);
    succeed(true);
    await Promise.resolve();
    expect(codes).toEqual([1, 0]);
  });

  it.each([
    ['says that it failed', () => Promise.resolve(false), []],
    [
      'throws',
      () => Promise.reject(new TypeError('quoting a value')),
      ['error: This step broke off (TypeError), so it counts as failed.'],
    ],
  ] as const)('stays red where the work %s', async (_name, work, sentences) => {
    const { codes, said, idle } = setUp(work);
    await new Promise(setImmediate);
    idle();
    expect(codes).toEqual([1]);
    expect(said).toEqual(sentences);
  });

  it('says so where there is no work left and no outcome', () => {
    const { codes, said, idle } = setUp(() => new Promise(() => undefined));
    idle();
    expect(codes).toEqual([1]);
    expect(said).toEqual([expect.stringContaining('without an outcome')]);
  });
});
