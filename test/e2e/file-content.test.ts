// What is in the file, who may read it, and how it takes the place of an older one.
import { chmodSync, readdirSync, readFileSync, statSync, symlinkSync, unlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'dotenv';
import { makeJobFolders } from '../support/job-context';
import { scenario, type Scenario } from './scenario';

const values = {
  PLAIN: 'plain-value',
  SPACED: 'two  words',
  QUOTED: 'it\'s a "quoted" one',
  LINES: '-----BEGIN KEY-----\nabc+/=\n-----END KEY-----',
  QUOTED_LINES: "it's\ntwo lines # and no comment",
  DOLLARS: 'a$b${c}$(d)`e`',
  HASHED: 'a #b',
  BACKSLASHES: 'C:\\new\\road',
  UNICODE: 'pässwörd ☕',
  'a-b': 'dashed-value',
  'db.url': 'dotted-value',
};
const toFile = { 'export-type': 'file' };

let job: Scenario;
beforeAll(async () => {
  job = await scenario({
    secrets: {
      'dev:/': values,
      'dev:/unfit': { MIXED: 'all of \' and " and ` at once, and # too', FINE: 'fine-value' },
    },
  });
});

test('the dotenv package reads every value back', async () => {
  const { workspace } = await job.load(toFile);
  expect(parse(readFileSync(join(workspace, '.env')))).toEqual(values);
});

test('a value that no dotenv file can hold is refused by name, and nothing is written', async () => {
  const { code, seen, workspace } = await job.refuse({ ...toFile, 'secret-path': '/unfit' });
  expect(code).toBe('value-unfit');
  expect(seen).toContain('MIXED: the value mixes quotes');
  expect(readdirSync(workspace)).toEqual([]);
});

test('only its owner may read it, whoever could read the older one', async () => {
  const folders = makeJobFolders();
  const path = join(folders.workspace, '.env');
  writeFileSync(path, 'OLD=1\n');
  chmodSync(path, 0o666);
  const older = statSync(path).ino;
  await job.load(toFile, { folders });
  expect(statSync(path).mode & 0o777).toBe(0o600);
  // Another file under the same name: who has the older one open reads that to its end.
  expect(statSync(path).ino).not.toBe(older);
  expect(readdirSync(folders.workspace)).toEqual(['.env']);
});

test('delete-file: the post step removes it', async () => {
  const main = await job.load({ ...toFile, 'delete-file': 'true' });
  expect(readdirSync(main.workspace)).toEqual(['.env']);
  const { exitCode } = await main.post();
  expect(exitCode).toBe(0);
  expect(readdirSync(main.workspace)).toEqual([]);
});

test('delete-file removes no link that a later step put in its place', async () => {
  const main = await job.load({ ...toFile, 'delete-file': 'true' });
  const path = join(main.workspace, '.env');
  unlinkSync(path);
  writeFileSync(join(main.workspace, 'precious'), '');
  symlinkSync('precious', path);
  const { exitCode, log } = await main.post();
  expect(log).toContain(`::warning::The file ${path} holds secrets and could not be removed`);
  expect(exitCode).toBe(0);
  expect(readdirSync(main.workspace)).toEqual(['.env', 'precious']);
});

test('without delete-file it stays', async () => {
  const main = await job.load(toFile);
  await main.post();
  expect(readdirSync(main.workspace)).toEqual(['.env']);
});
