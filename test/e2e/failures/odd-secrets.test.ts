// Secrets as no Infisical should give them, and some do: names that break files, hidden values, values too large.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'dotenv';
import type { MainOutcome } from '../../support/runner';
import { referenceTest, scenario, type Scenario } from '../scenario';
import { calls, secrets, spoil } from '../../faults/calls';

let job: Scenario;
beforeAll(async () => void (job = await scenario({ secrets })));
beforeEach(() => job.infisical.server.clearFaults());

type Item = Readonly<Record<string, unknown>>;
const kept = { secretKey: 'FINE', secretValue: 'fine-7f3a9c1e' };

/** Lets the server answer these, beside one that is as it should be. */
function answer(...items: readonly Item[]): void {
  spoil(job, calls[2]!, { body: { secrets: [kept, ...items], imports: [] } });
}

/** A run that writes nothing at all but its error code. */
async function refused(exportType: string): Promise<MainOutcome & { code: string }> {
  const outcome = await job.refuse({ 'export-type': exportType });
  expect(readFileSync(outcome.files.env, 'utf8')).toBe('');
  expect(readFileSync(outcome.files.output, 'utf8')).toMatch(/^infisical-error-code<<(\S+)\n[\w-]+\n\1\n$/);
  expect(readdirSync(outcome.workspace)).toEqual([]);
  expect(outcome.seen).not.toContain('7f3a9c1e');
  return outcome;
}

describe.each(['env', 'output', 'file', 'env, output, file'])('with export-type: %s, a name', (exportType) => {
  referenceTest.each([
    ['with an equals sign', 'A=B', 'it holds `=`'],
    ['with the sign of several lines', 'x<<EOF', 'it holds `<<` (or ends in `<`)'],
    ['with half of it at its end', 'x<', 'it holds `<<` (or ends in `<`)'],
    ['with a line end', 'A\nPATH=/evil', 'it holds `=`'],
    ['with a line end alone', 'A\nB', 'it holds a line end or another control character'],
    ['with a carriage return', 'A\rB', 'it holds a line end or another control character'],
    ['that is empty', '', 'it is empty'],
    ['of white space', ' ', 'it begins or ends with white space'],
    ['that steers the loader', 'Ld_Preload', 'it decides which programs and libraries are run'],
    ['that steers a proxy', 'corp_http_proxy', 'it decides where connections go'],
    ["of Infisical's own", 'INFISICAL_TOKEN', 'it belongs to Infisical and its tools'],
  ])('%s is not written, nor is anything beside it', async (_title, secretKey, why) => {
    answer({ secretKey, secretValue: 'PATH=/evil\nLD_PRELOAD=/evil.so-7f3a9c1e' });
    const { code, seen } = await refused(exportType);
    expect(code).toBe('name-unsafe');
    expect(seen).toContain(`${JSON.stringify(secretKey)} from dev:/`);
    expect(seen).toContain(why);
  });
});

referenceTest('hidden values are named, all of them', async () => {
  const hidden = { secretValue: '<hidden-by-infisical>', secretValueHidden: true };
  answer({ ...hidden, secretKey: 'ONE' }, { ...hidden, secretKey: 'TWO', secretPath: '/db', environment: 'dev' });
  const { code, seen } = await refused('env, output, file');
  expect(code).toBe('value-hidden');
  expect(seen).toContain('Infisical hides 2 values from this identity');
  expect(seen).toContain('dev:/ONE');
  expect(seen).toContain('dev:/db/TWO');
  expect(seen).toContain('Give the identity a role that may read secret values, not only describe them');
});

describe('a value over 128 KiB', () => {
  const large = `large-7f3a9c1e${'v'.repeat(128 * 1024)}`;

  referenceTest('is refused as a variable, with the way out', async () => {
    answer({ secretKey: 'LARGE', secretValue: large });
    const { code, seen } = await refused('env');
    expect(code).toBe('value-unfit');
    expect(seen).toContain('LARGE: the value is larger than the 128 KiB that Linux takes');
    expect(seen).toContain('Take it from a file (export-type: file).');
  });

  referenceTest('counts with its name and the sign between them', async () => {
    const longest = 128 * 1024 - 'LARGE='.length - 1;
    answer({ secretKey: 'LARGE', secretValue: 'v'.repeat(longest) });
    expect((await job.load()).env['LARGE']).toHaveLength(longest);
    answer({ secretKey: 'LARGE', secretValue: 'v'.repeat(longest + 1) });
    expect((await refused('env')).code).toBe('value-unfit');
  });

  referenceTest('is delivered as an output and in a file', async () => {
    answer({ secretKey: 'LARGE', secretValue: large });
    const { outputs, workspace } = await job.load({ 'export-type': 'output, file' });
    expect(outputs['LARGE']).toBe(large);
    expect(parse(readFileSync(join(workspace, '.env')))['LARGE']).toBe(large);
  });

  referenceTest('is refused as an output over 1 MiB', async () => {
    answer({ secretKey: 'LARGE', secretValue: large.repeat(9) });
    const { code, seen } = await refused('output');
    expect(code).toBe('value-unfit');
    expect(seen).toContain('LARGE: the value is larger than the 1 MiB that GitHub takes for an output');
  });
});

referenceTest('a NUL character is refused as a variable', async () => {
  answer({ secretKey: 'BINARY', secretValue: 'b-7f3a9c1e\0' });
  const { code, seen } = await refused('env');
  expect(code).toBe('value-unfit');
  expect(seen).toContain('BINARY: the value holds a NUL character, which no environment variable can');
});

referenceTest('a secret named like an output of the step is a duplicate, in whatever case', async () => {
  answer({ secretKey: 'Infisical-Count', secretValue: 'c-7f3a9c1e' });
  expect((await refused('output')).code).toBe('name-duplicate');
});
