// Where the file may go.
import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { temporaryFolder } from '../support/folders';
import { makeJobFolders } from '../support/job-context';
import { scenario, type Scenario } from './scenario';

let job: Scenario;
beforeAll(async () => void (job = await scenario({ secrets: { 'dev:/': { API_KEY: 'k-7f3a9c1e' } } })));

const line = "API_KEY='k-7f3a9c1e'\n";
const toFile = (path: string) => ({ 'export-type': 'file', 'file-output-path': path });

test.each([
  ['', '.env'],
  ['/.env', '.env'],
  ['.env.production', '.env.production'],
  ['/deep/er/secrets.env', 'deep/er/secrets.env'],
  ['a/../b.env', 'b.env'],
])('%j is below the workspace', async (given, expected) => {
  const { workspace } = await job.load(toFile(given));
  expect(readFileSync(join(workspace, expected), 'utf8')).toBe(line);
});

test('the path of the workspace itself may be written out, as ${{ github.workspace }} does', async () => {
  const folders = makeJobFolders();
  await job.load(toFile(join(folders.workspace, 'x.env')), { folders });
  expect(readFileSync(join(folders.workspace, 'x.env'), 'utf8')).toBe(line);
});

test.each(['../x.env', '/../x.env', 'a/../../x.env', '/', 'a/'])('%j is refused, and nothing asked', async (given) => {
  const { code, seen, folders } = await job.refuse(toFile(given));
  expect(code).toBe('file-refused');
  expect(seen).toContain(`file-output-path is ${JSON.stringify(given)}`);
  expect(job.asked()).toEqual([]);
  expect(existsSync(join(folders.workspace, '..', 'x.env'))).toBe(false);
});

describe('another absolute path', () => {
  test('is one below the workspace, unless it is allowed outside', async () => {
    const elsewhere = join(temporaryFolder(), 'x.env');
    const { workspace } = await job.load(toFile(elsewhere));
    expect(existsSync(elsewhere)).toBe(false);
    expect(readFileSync(join(workspace, elsewhere), 'utf8')).toBe(line);
  });

  test('is taken as it is with allow-outside', async () => {
    const elsewhere = join(temporaryFolder(), 'x.env');
    const { outputs } = await job.load({ ...toFile(elsewhere), 'allow-outside': 'true' });
    expect(readFileSync(elsewhere, 'utf8')).toBe(line);
    expect(outputs['infisical-file']).toBe(elsewhere);
  });
});

describe('a symbolic link', () => {
  test.each(['false', 'true'])('in the place of the file is refused (allow-outside: %s)', async (allowed) => {
    const folders = makeJobFolders();
    const target = join(temporaryFolder(), 'precious');
    writeFileSync(target, 'precious');
    symlinkSync(target, join(folders.workspace, '.env'));
    const { code, seen } = await job.refuse({ 'export-type': 'file', 'allow-outside': allowed }, { folders });
    expect(code).toBe('file-refused');
    expect(seen).toContain('is a symbolic link');
    expect(readFileSync(target, 'utf8')).toBe('precious');
  });

  test('that leads nowhere is refused too', async () => {
    const folders = makeJobFolders();
    const target = join(temporaryFolder(), 'new');
    symlinkSync(target, join(folders.workspace, '.env'));
    await job.refuse({ 'export-type': 'file' }, { folders });
    expect(existsSync(target)).toBe(false);
  });

  test('above the file is refused', async () => {
    const folders = makeJobFolders();
    const target = temporaryFolder();
    symlinkSync(target, join(folders.workspace, 'config'));
    const { code } = await job.refuse(toFile('config/.env'), { folders });
    expect(code).toBe('file-refused');
    expect(readdirSync(target)).toEqual([]);
  });
});

test('a folder in the place of the file is refused', async () => {
  const folders = makeJobFolders();
  mkdirSync(join(folders.workspace, '.env'));
  const { code } = await job.refuse({ 'export-type': 'file' }, { folders });
  expect(code).toBe('file-refused');
});
