import { Failure, startDeadline, type Answer, type Ask, type Door } from '@infisical-ci/http';
import { fakeAsk } from '../fake';
import type { AwsAsk } from './keys';

/** What a place answers: a status alone, a body, or how the connection fails. */
type Scripted = number | string | Failure;

/** For tests: AWS as it is asked, by method and address; what is not scripted answers 404. */
export function fakeAws(
  env: Readonly<Record<string, string>>,
  script: Readonly<Record<string, Scripted>> = {},
  files: Readonly<Record<string, string>> = {},
): { ask: AwsAsk & { readonly masked: string[] }; asked: (Ask & { at: string })[] } {
  const asked: (Ask & { at: string })[] = [];
  const answer = (given: Scripted): Answer => {
    if (given instanceof Failure) throw given;
    const [status, text] = typeof given === 'number' ? [given, ''] : [200, given];
    return { status, headers: { 'content-type': 'text/plain' }, body: Buffer.from(text) };
  };
  const open = (base: URL): Door => {
    const door: Door = {
      base: base.origin,
      ask: (ask) => {
        const at = `${ask.method} ${base.origin}${ask.path}`;
        asked.push({ ...ask, at });
        return Promise.resolve(script[at] ?? 404).then(answer);
      },
      within: () => door,
      close: () => undefined,
    };
    return door;
  };
  const read = (path: string): string => {
    const text = files[path];
    if (text === undefined) throw Object.assign(new Error('s3cret'), { code: 'ENOENT' });
    return text;
  };
  return { ask: fakeAsk({ env, open, read, deadline: startDeadline(10) }), asked };
}

/** For tests: the Failure that this is rejected with. */
export async function failureOf(work: Promise<unknown>): Promise<Failure> {
  const outcome: unknown = await work.then(
    () => new Error('It did not fail.'),
    (error: unknown) => error,
  );
  if (outcome instanceof Failure) return outcome;
  throw outcome;
}
