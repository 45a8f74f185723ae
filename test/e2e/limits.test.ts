// Very much of everything: what the action does with it, as docs/limits.md says. (5000 secrets, and a value of 128 KiB: large.test.ts.)
import { scenario, type Scenario } from './scenario';

const long = 'N'.repeat(255);
const many = Object.fromEntries(
  Array.from({ length: 100 }, (_, index) => [`PART_${index}`, `${index}-`.padEnd(100_000, 'x')]),
);
let job: Scenario;
beforeAll(
  async () =>
    void (job = await scenario({
      secrets: { 'dev:/many': many, 'dev:/names': { A: 'one-letter', [long]: 'many-letters' } },
    })),
  60_000,
);

test('10 MB together are delivered, with a warning that no later step may start', async () => {
  const { env, seen } = await job.load({ 'secret-path': '/many' });
  expect(env).toEqual(many);
  expect(seen).toContain('The variables are 9.5 MiB together, and Linux starts no program with more than about 2 MiB');
});

test('10 MB together are delivered as outputs and as a file without a warning', async () => {
  const { outputs, seen } = await job.load({ 'secret-path': '/many', 'export-type': 'output, file' });
  expect(Object.keys(outputs)).toEqual(expect.arrayContaining(Object.keys(many)));
  expect(seen).not.toContain('together, and Linux');
});

test('names of 1 and of 255 characters', async () => {
  expect((await job.load({ 'secret-path': '/names' })).env).toEqual({ A: 'one-letter', [long]: 'many-letters' });
});

test('1,000 rules', async () => {
  const rules = Array.from({ length: 1000 }, (_, index) => `/names/A -> COPY_${index}`).join('\n');
  expect(Object.keys((await job.load({ secrets: rules })).env)).toHaveLength(1000);
});
