import { makeBundle } from '../bundle';
import type { Bundle } from '../bundles';
import { fixture } from '../fixture';
import { contentsCheck, inBundle } from './contents';

const row: Bundle = {
  entry: 'actions/load-secrets/src/main.ts',
  output: 'actions/load-secrets/dist/main.cjs',
  of: 'a test',
  budget: 5_000,
  carries: ['known'],
  committed: true,
};

const sources = {
  'node_modules/known/package.json': '{ "name": "known", "main": "index.js" }',
  'node_modules/known/index.js': 'exports.known = 1;',
  'node_modules/new/package.json': '{ "name": "new", "main": "index.js" }',
  'node_modules/new/index.js': 'exports.fresh = 1;',
  'packages/http/src/index.ts': 'export const door = console;',
  'packages/reference-server/src/index.ts': 'export const server = console;',
};

const made = (entry: string, bundle = row) => makeBundle(fixture({ ...sources, [bundle.entry]: entry }), bundle);
const found = async (entry: string, bundle = row): Promise<string[]> =>
  inBundle(await made(entry, bundle)).map(({ text }) => text);

describe('inBundle', () => {
  it('finds nothing wrong with what is below the room and in the row', async () => {
    const entry =
      "import { door } from '../../../packages/http/src/index'; import { known } from 'known'; door.log(known);";
    expect(await found(entry)).toEqual([]);
  });

  it('finds a bundle over its budget', async () => {
    expect(await found(`console.log('${'x'.repeat(5_000)}');`)).toEqual([expect.stringMatching(/^It has 5,\d+ bytes/)]);
  });

  it('finds a room that is not below, whatever the import line was', async () => {
    expect(await found("import { server } from '../../../packages/reference-server/src/index'; server.log();")).toEqual(
      [expect.stringContaining('infisical-reference-server is not below @infisical-ci/load-secrets')],
    );
  });

  it('finds a package that is not in the row', async () => {
    expect(await found("import { fresh } from 'new'; console.log(fresh);")).toEqual([
      expect.stringContaining('The package new is in it'),
    ]);
  });

  it.each(['llhttp', '@azure/msal', 'client.getAgentDispatcher()'])('finds %s, with its line', async (text) => {
    const [subject] = inBundle(await made(`console.log(\`${text}\`);`));
    expect(subject).toMatchObject({ file: row.output, line: 4 });
    expect(subject?.text).toContain('It contains');
  });
});

describe('contentsCheck', () => {
  it('tells what each bundle weighs', async () => {
    const one = await made('console.log(1);');
    const subject = await contentsCheck.run({
      root: '/nowhere',
      files: [],
      read: () => '',
      committed: () => undefined,
      products: () => Promise.resolve({ made: [one], files: new Map() }),
    });
    expect(subject).toEqual({ findings: [], figures: [`${row.output}: ${one.bytes.length} of 5,000 bytes`] });
  });
});
