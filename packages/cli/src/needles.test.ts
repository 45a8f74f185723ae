import { Failure } from '@infisical-ci/job';
import { readNeedles, redactionBy, watchNeedles } from './needles';

describe('readNeedles', () => {
  it('takes a JSON string as it is', () => {
    expect(readNeedles('"a\\nb"\n\n"c d"\r\n')).toEqual(['a\nb', 'c d']);
  });

  it('takes any other line for a value, in all its forms', () => {
    const needles = readNeedles('p@ss word');
    expect(needles).toEqual(expect.arrayContaining(['p@ss word', 'p%40ss%20word', 'cEBzcyB3b3Jk']));
    expect(readNeedles('"unfinished')).toContain('"unfinished');
  });
});

/** A file that a test writes, and what was complained of. */
function setUp(told: readonly string[] = []) {
  const file: { text?: string; refused?: boolean } = {};
  const said: string[] = [];
  const read = (_path: string, since?: string) => {
    if (file.refused) throw new Failure('file-refused', 'It is not used.');
    return file.text === undefined || file.text === since ? undefined : { text: file.text, version: file.text };
  };
  const open = () => watchNeedles({ readNeedles: read }, '/needles', told, (text) => void said.push(text));
  return { file, said, open };
}

describe('watchNeedles', () => {
  it('passes all on before there is anything to hide, and hides from the piece on that comes after it', () => {
    const { file, open } = setUp();
    const subject = redactionBy(open());
    const show = (text: string): string => subject.push(Buffer.from(text)).toString();
    expect(show('secret one, ')).toBe('secret one, ');
    file.text = '"secret"\n';
    expect(show('secret one, ')).toBe('*** one, ');
    file.text = '"secret"\n"one"\n';
    expect(show('secret one.')).toBe('*** ***.');
  });

  it('gives the same set while nothing changes', () => {
    const { file, open } = setUp(['a']);
    const { latest } = open();
    const first = latest();
    expect(latest()).toBe(first);
    file.text = '"b"';
    expect(latest()).not.toBe(first);
  });

  it('refuses at once a file that cannot be trusted, and later goes on with what it has', () => {
    const { file, said, open } = setUp(['told']);
    const watch = open();
    file.refused = true;
    expect(open).toThrow('It is not used.');
    const subject = redactionBy(watch);
    expect(subject.push(Buffer.from('told.')).toString()).toBe('***.');
    subject.push(Buffer.from('more'));
    expect(said).toEqual(['It is not used.']);
  });
});
