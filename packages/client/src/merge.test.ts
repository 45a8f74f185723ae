import { merge } from './merge';
import type { Secret } from './secret';

const secret = (key: string, value: string, path: string, imported: boolean): Secret => ({
  key,
  value,
  hidden: false,
  environment: 'dev',
  path,
  imported,
});
const own = (key: string, path = '/'): Secret => secret(key, `own ${key}`, path, false);
const imports = (from: string, ...keys: string[]): Secret[] =>
  keys.map((key) => secret(key, `${key} of ${from}`, from, true));
const values = (listing: Parameters<typeof merge>[0]): string[] => merge(listing).map(({ value }) => value);

describe('merge', () => {
  it("lets a folder's own secret go before every import", () => {
    expect(values({ own: [own('A')], imports: [imports('/x', 'A'), imports('/y', 'A')] })).toEqual(['own A']);
  });

  it('lets a later import go before an earlier one', () => {
    const listing = { own: [], imports: [imports('/x', 'A', 'B'), imports('/y', 'A'), imports('/z', 'C')] };
    expect(values(listing).sort()).toEqual(['A of /y', 'B of /x', 'C of /z']);
  });

  it('lets the first occurrence go first inside an import, since what that imports itself is appended', () => {
    const [first, nested] = [secret('A', 'first', '/x', true), secret('A', 'nested', '/x', true)];
    expect(values({ own: [], imports: [[first, nested]] })).toEqual(['first']);
  });

  it('keeps the secrets of all folders of a recursive list, even with one key', () => {
    const listing = { own: [own('A', '/'), own('A', '/db')], imports: [] };
    expect(merge(listing).map(({ path }) => path)).toEqual(['/', '/db']);
  });

  it('lets an import yield to each of the folders that were read, since it is not said whose it is', () => {
    const listing = { own: [own('A', '/db')], imports: [imports('/shared', 'A', 'B')] };
    expect(values(listing)).toEqual(['own A', 'B of /shared']);
  });

  it('says once what is both read and imported', () => {
    expect(values({ own: [own('A', '/shared')], imports: [imports('/shared', 'A')] })).toEqual(['own A']);
  });

  it('leaves what it was given alone', () => {
    const listing = { own: Object.freeze([own('A')]), imports: Object.freeze([Object.freeze(imports('/x', 'B'))]) };
    expect(merge(listing)).toHaveLength(2);
  });
});
