// Names as they come out of Infisical, which allows nearly anything.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'dotenv';
import { scenario, type Scenario } from './scenario';

let job: Scenario;
beforeAll(async () => {
  job = await scenario({
    secrets: {
      'dev:/': { FINE: 'fine-value', 'a-b': 'dashed-value', 'db.url': 'dotted-value' },
      'dev:/spaced': { FINE: 'fine-value', 'with space': 'spaced-value' },
      'dev:/steering': {
        FINE: 'fine-value',
        PATH: 'steering-value',
        node_options: 'steering-value',
        LD_PRELOAD: 'steering-value',
        GITHUB_TOKEN: 'steering-value',
      },
      'dev:/breaking': { FINE: 'fine-value', 'A=B': 'breaking-value', 'x<<EOF': 'breaking-value' },
    },
  });
});

describe('a name that no shell could read', () => {
  test('is left out of the environment, with one warning for all', async () => {
    const { env, log, outputs } = await job.load();
    expect(env).toEqual({ FINE: 'fine-value' });
    expect(outputs).toMatchObject({ 'infisical-names': '["FINE"]', 'infisical-count': '1' });
    const warnings = log.split('\n').filter((line) => line.startsWith('::warning::'));
    expect(warnings).toEqual([expect.stringContaining('a-b, db.url')]);
    expect(warnings[0]).toContain('Left out of the environment');
    expect(warnings[0]).toContain('export-type: file'); // what every platform has
  });

  test('is an output, and stands in the file', async () => {
    const { outputs, workspace } = await job.load({ 'export-type': 'output, file' });
    expect(outputs).toMatchObject({ 'a-b': 'dashed-value', 'db.url': 'dotted-value' });
    expect(parse(readFileSync(join(workspace, '.env')))).toMatchObject({ 'a-b': 'dashed-value' });
  });

  test('is left out of a file that cannot hold it, with a warning', async () => {
    const { workspace, log } = await job.load({ 'secret-path': '/spaced', 'export-type': 'file' });
    expect(parse(readFileSync(join(workspace, '.env')))).toEqual({ FINE: 'fine-value' });
    expect(log).toMatch(/::warning::Left out of the file, .*: with space\./);
  });

  test('is an error where it was asked for by name', async () => {
    const { code, seen } = await job.refuse({ 'secret-name': 'a-b' });
    expect(code).toBe('value-unfit');
    expect(seen).toContain('a-b: no shell could read a variable of that name');
    expect(seen).toContain('export-type: file');
  });
});

describe('a name that steers a runner, a loader or an interpreter', () => {
  const steering = { 'secret-path': '/steering' };

  test('is refused, with all others of the run', async () => {
    const { code, seen } = await job.refuse(steering);
    expect(code).toBe('name-unsafe');
    for (const name of ['PATH', 'node_options', 'LD_PRELOAD', 'GITHUB_TOKEN']) {
      expect(seen).toContain(`"${name}" from dev:/steering/${name}: it `);
    }
    expect(seen).toContain('set on-unsafe-name: skip to load the rest without it');
  });

  test.each(['output', 'file'])('is refused in an %s too, which may be sourced', async (exportType) => {
    await job.refuse({ ...steering, 'export-type': exportType });
  });

  test('is left out with on-unsafe-name: skip, and named', async () => {
    const { env, seen } = await job.load({ ...steering, 'on-unsafe-name': 'skip' });
    expect(env).toEqual({ FINE: 'fine-value' });
    expect(seen).toContain('Left out, since on-unsafe-name is skip');
    expect(seen).toContain('"PATH" from dev:/steering/PATH');
  });

  test('is harmless behind a prefix, and judged by the name that comes out', async () => {
    const { env } = await job.load({ ...steering, 'env-prefix': 'APP_' });
    expect(env).toMatchObject({ APP_PATH: 'steering-value', APP_LD_PRELOAD: 'steering-value' });
    await job.refuse({ 'secret-name': 'FINE', 'env-prefix': 'A=' });
  });

  test('is taken where the workflow asks for it by name', async () => {
    const { env } = await job.load({ ...steering, 'secret-name': 'GITHUB_TOKEN' });
    expect(env).toEqual({ GITHUB_TOKEN: 'steering-value' });
  });

  test("is refused even so where GitHub's runner would not take it", async () => {
    const { code, seen } = await job.refuse({ ...steering, 'secret-name': 'node_options' });
    expect(code).toBe('value-unfit');
    expect(seen).toContain("GitHub's runner refuses NODE_OPTIONS");
  });
});

describe('a name that would break the file of the runner', () => {
  test.each(['env', 'output', 'file'])('is refused for %s', async (exportType) => {
    const { code, seen } = await job.refuse({ 'secret-path': '/breaking', 'export-type': exportType });
    expect(code).toBe('name-unsafe');
    expect(seen).toContain('"A=B" from dev:/breaking/A=B: it holds `=`');
    expect(seen).toContain('"x<<EOF" from dev:/breaking/x<<EOF: it holds `<<`');
  });

  test('is refused also where it was asked for by name', async () => {
    const { code } = await job.refuse({ 'secret-path': '/breaking', 'secret-name': 'A=B' });
    expect(code).toBe('name-unsafe');
  });
});
