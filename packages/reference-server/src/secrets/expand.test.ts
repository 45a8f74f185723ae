import { expanded } from './expand';

type Folders = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** The value of a key of `dev:/` with its references replaced. */
function value(key: string, folders: Folders, skipMultilineEncoding: boolean | null = null): string {
  const secret = { key, value: folders['dev:/']?.[key] ?? '', skipMultilineEncoding };
  const place = { environment: 'dev', path: '/' };
  return expanded(secret, place, ({ environment, path }, name) => folders[`${environment}:${path}`]?.[name]);
}

describe('references', () => {
  it.each<[string, Folders, string]>([
    ['here, each time', { 'dev:/': { A: '${B}-${B}', B: 'b' } }, 'b-b'],
    ['in a folder of another environment', { 'dev:/': { A: '${prod.a.b.K}' }, 'prod:/a/b': { K: 'k' } }, 'k'],
    ['at another environment’s root', { 'dev:/': { A: '${prod.K}' }, 'prod:/': { K: 'k' } }, 'k'],
    [
      'to a key that has dots itself',
      { 'dev:/': { A: '${db.url}', 'db.url': 'local' }, 'db:/': { url: 'no' } },
      'local',
    ],
    [
      'of what they lead to, from there',
      { 'dev:/': { A: '${prod.K}', L: 'no' }, 'prod:/': { K: '<${L}>', L: 'l' } },
      '<l>',
    ],
    ['to nothing stay', { 'dev:/': { A: '${NONE}' } }, '${NONE}'],
    ['to an empty value stay', { 'dev:/': { A: '${B}', B: '' } }, '${B}'],
    ['with other characters are none', { 'dev:/': { A: '${a b} $B ${}', B: 'b' } }, '${a b} $B ${}'],
    ['are put in as they are', { 'dev:/': { A: '${B}', B: "$&$1$'" } }, "$&$1$'"],
    ['to itself stay', { 'dev:/': { A: '<${A}>' } }, '<${A}>'],
    ['in a circle end where they began', { 'dev:/': { A: '${B}', B: '${C}', C: '${A}' } }, '${A}'],
    ['into a circle end', { 'dev:/': { A: '${B}', B: '${C}', C: '${B}' } }, '${C}'],
  ])('%s', (_name, folders, wanted) => {
    expect(value('A', folders)).toBe(wanted);
  });

  it('are followed ten deep, and no further', () => {
    const chain = Array.from({ length: 13 }, (_, index) => [`K${index}`, `\${K${index + 1}}`] as const);
    expect(value('K0', { 'dev:/': Object.fromEntries(chain) })).toBe('${K12}');
  });

  it('put a result of several lines in quotes where that is set, and a value without references never', () => {
    const folders = { 'dev:/': { A: '${B}', B: 'x\ny' } };
    expect(value('A', folders, true)).toBe('"x\\ny"');
    expect(value('A', folders, false)).toBe('x\ny');
    expect(value('B', folders, true)).toBe('x\ny');
  });
});
