// Each format of file: what it holds comes back from its own reader, whatever stands around it; what it cannot hold is refused.
import { parse as readDotenv } from 'dotenv';
import fc from 'fast-check';
import { parse as readYaml } from 'yaml';
import { renderFile, unfitForFile } from '@infisical-ci/job';
import { property } from './runs';
import { anyName, value, variableName } from './texts';

type Format = Parameters<typeof renderFile>[0];

/** Docker's documented rules: lines; `#` begins a comment; up to the first `=` the name, and all behind it the value. */
function readDockerEnv(file: string): Record<string, string> {
  const lines = file.split('\n').map((line) => line.replace(/\r$/, '').replace(/^[\s\u0085]+/, ''));
  const told = lines.filter((line) => line !== '' && !line.startsWith('#'));
  return Object.fromEntries(told.map((line) => [line.slice(0, line.indexOf('=')), line.slice(line.indexOf('=') + 1)]));
}

const readers: Readonly<Partial<Record<Format, readonly ((file: string) => unknown)[]>>> = {
  dotenv: [readDotenv, (file) => readDotenv(file, { fast: true }), (file) => readDotenv(Buffer.from(file))],
  'docker-env': [readDockerEnv],
  json: [JSON.parse],
  yaml: [
    (file) => readYaml(file, { version: '1.1' }) as unknown,
    (file) => readYaml(file, { version: '1.2' }) as unknown,
  ],
};

const named = fc.record({ name: fc.oneof(variableName, anyName), value });
const variables = fc.uniqueArray(named, { selector: ({ name }) => name, maxLength: 8 });

describe.each(Object.entries(readers) as [Format, (typeof readers)['json'] & object][])('%s', (format, all) => {
  property('what is held comes back', [variables], (some) => {
    const fit = some.filter((variable) => unfitForFile(format, variable) === undefined);
    const file = renderFile(format, fit);
    const expected = fit.map(({ name, value: text }) => [name, text]).toSorted();
    for (const read of all) expect(Object.entries(read(inBytes(file)) as object).toSorted()).toEqual(expected);
  });

  property(
    'what is refused is refused by a sentence with a way out, and without the value',
    [named],
    ({ name, value: text }) => {
      const reason = unfitForFile(format, { name, value: `Kq7Vx2Zw9Pm4${text}` });
      if (reason === undefined) return;
      expect(reason).toMatch(/\.$/);
      expect(reason).toContain('{file-format}: json');
      expect(reason).not.toContain('Kq7Vx2Zw9Pm4');
    },
  );
});

/** What is left of a file once it was written in UTF-8; JSON escapes what would not survive. */
const inBytes = (file: string): string => Buffer.from(file).toString();
