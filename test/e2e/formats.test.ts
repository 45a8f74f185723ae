// Each format of file, read by what it is for; and what a log shows where a later step prints the file.
import { spawnSync } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';
import { parse as parseDotenv } from 'dotenv';
import { parse as parseYaml } from 'yaml';
import { mask, maskedForms } from '../support/masker';
import { scenario, type Scenario } from './scenario';

const oneLine = {
  PLAIN: 'plain-value-4711',
  QUOTED: 'it\'s a "quoted" `one`\\',
  DOLLARS: 'a$b ${c} $(touch d) e # f',
  BACKSLASHES: 'C:\\new\\road',
  UNICODE: 'pässwörd ☕ 😀',
  // YAML must escape the line separator, and then how the umlaut is written matters to the masks.
  SEPARATED: 'öddly-\u2028-separated',
  NUMBER: '0x1f2e3d4c',
  MAP: '{"client-secret": "deep-value-0815", "is": "it\'s"}',
};
const values = { ...oneLine, LINES: '-----BEGIN KEY-----\nit\'s+/=abcdefgh\n"second line"\n-----END KEY-----' };
const spare = { 'a-b': 'dashed-value', 'db.url': 'dotted-value' };

/** What a program has that bash starts once it has read the file. */
function readByBash(path: string): Readonly<Record<string, string>> {
  const script = '. "$1"; exec "$0" -e "process.stdout.write(JSON.stringify(process.env))"';
  const { stdout } = spawnSync('bash', ['-c', script, process.execPath, path], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
    env: {},
  });
  const own = ['PWD', 'OLDPWD', 'SHLVL', '_'];
  return Object.fromEntries(Object.entries(JSON.parse(stdout) as object).filter(([name]) => !own.includes(name)));
}

/** As docker documents it: a variable a line, all behind the first `=` as it stands. */
function readAsDocker(path: string): Readonly<Record<string, string>> {
  const lines = readFileSync(path, 'utf8').trimEnd().split('\n');
  return Object.fromEntries(lines.map((line) => [line.slice(0, line.indexOf('=')), line.slice(line.indexOf('=') + 1)]));
}

const text = (path: string): string => readFileSync(path, 'utf8');
const all = { ...values, ...spare };
const formats: readonly [format: string, path: string, read: (path: string) => unknown, held: object][] = [
  ['dotenv', '/', (path) => parseDotenv(text(path)), all],
  ['docker-env', '/one-line', readAsDocker, { ...oneLine, ...spare }],
  ['shell', '/', readByBash, values],
  ['json', '/', (path) => JSON.parse(text(path)) as unknown, all],
  ['yaml', '/', (path) => parseYaml(text(path), { version: '1.1' }) as unknown, all],
];

let job: Scenario;
beforeAll(async () => {
  job = await scenario({ secrets: { 'dev:/': all, 'dev:/one-line': { ...oneLine, ...spare } } });
});

const inFormat = (format: string, path = '/') => ({
  'export-type': 'file',
  'file-output-path': 'out/secrets',
  'file-format': format,
  'secret-path': path,
});

describe.each(formats)('%s', (format, path, read, held) => {
  test('its reader gets every value back, and the post step deletes it', async () => {
    const main = await job.load({ ...inFormat(format, path), 'delete-file': 'true' });
    const file = main.outputs['infisical-file']!;
    expect(read(file)).toEqual(held);
    expect(JSON.parse(main.outputs['infisical-names']!)).toEqual(Object.keys(held).toSorted());
    await main.post();
    expect(readdirSync(`${main.workspace}/out`)).toEqual([]);
  });

  test('a later step that prints it shows none of the values', async () => {
    const { masks, outputs, seen } = await job.load(inFormat(format, path));
    const forms = masks.flatMap(maskedForms);
    const printed = text(outputs['infisical-file']!).split(/\r?\n/);
    const shown = printed.map((line) => mask(line, forms)).join('\n');
    expect(shown).toContain('***');
    expect(shown).not.toMatch(
      /4711|quoted|one`|touch|road|pässw|☕|ddly|separated|0x1f|deep|0815|KEY|it.{0,5}s\+|second|dashed|dotted/,
    );
    expect(seen).not.toMatch(/4711|0815/);
  });
});

test('the masks are the same, whatever the format', async () => {
  // Tokens, as they are and in base64, are others in each run.
  const masksOf = async (format: string): Promise<readonly string[]> =>
    (await job.load(inFormat(format, '/one-line'))).masks.filter((text) => !/^(eyJ|ZXlK)/.test(text));
  const [first, ...others] = await Promise.all(formats.map(([format]) => masksOf(format)));
  expect(first).toContain(oneLine.PLAIN);
  for (const other of others) expect(other).toEqual(first);
});

test('a shell file lacks names that are no variables, and the log says which formats hold them', async () => {
  const { seen } = await job.load(inFormat('shell'));
  expect(seen).toContain('Left out of the file, since file-format: shell cannot hold such a name: a-b, db.url.');
  expect(seen).toContain('take json or yaml');
});

test('a value of several lines is refused for docker by name, with the formats that hold it', async () => {
  const { code, seen, workspace } = await job.refuse(inFormat('docker-env'));
  expect(code).toBe('value-unfit');
  expect(seen).toContain('LINES: the value has several lines, and docker knows one line a value. Take a file in JSON');
  expect(readdirSync(workspace)).toEqual([]);
});

test('a format without a file is said to be in vain', async () => {
  const { seen } = await job.load({ 'file-format': 'json', 'secret-path': '/one-line' });
  expect(seen).toContain('file-format has no effect, since export-type does not say file.');
});
